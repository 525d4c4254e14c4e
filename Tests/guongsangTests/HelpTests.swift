import Diagnostics
import Testing

@testable import guongsang

struct HelpTests {
  @Test(arguments: Verb.allCases, Language.allCases)
  func aVerbsPageSaysWhatItDoesAndTakes(verb: Verb, language: Language) {
    let page = Help.text(of: verb).text(in: language)
    let lines = page.split(separator: "\n").map(String.init)
    #expect(lines.first == "guongsang \(verb.rawValue): \(verb.summary.text(in: language))")
    #expect(
      lines.contains {
        $0.hasPrefix(
          language == .english
            ? "Usage: guongsang \(verb.rawValue)" : "Cách dùng: guongsang \(verb.rawValue)")
      })
    for option in verb.options { #expect(page.contains("  \(option.word)")) }
    for option in Option.allCases where !verb.options.contains(option) {
      #expect(!page.contains("  \(option.word) "))
    }
    #expect(lines.allSatisfy { $0.count <= 100 && !$0.hasSuffix(" ") })
  }

  @Test func theFirstPageNamesEveryVerb() {
    #expect(
      Help.text(of: nil).vietnamese == """
        Gương Sáng: trang web tôn vinh điển hình tiên tiến, từ những hồ sơ viết bằng Markdown

        Cách dùng: guongsang LỆNH

          init THƯ-MỤC [TUỲ CHỌN]    tạo một trang mới
          new TÊN [TUỲ CHỌN]         tạo một hồ sơ để điền, có giải thích từng mục
          check [TUỲ CHỌN]           soát mọi hồ sơ, không ghi gì
          build [TUỲ CHỌN]           dựng trang vào thư mục public
          serve [TUỲ CHỌN]           dựng trang, mở để xem trên máy này, dựng lại ngay khi thầy cô sửa
          certificates [TUỲ CHỌN]    làm giấy công nhận để in và ký
          screens [VIỆC] [TUỲ CHỌN]  kể các màn hình LED; check: soát; export MÃ THƯ-MỤC: chép ra USB
          help [LỆNH] [TUỲ CHỌN]     hướng dẫn
          version [TUỲ CHỌN]         in phiên bản

        Xem thêm từng lệnh: guongsang help LỆNH. Mã kết thúc: 0 đã đăng trọn vẹn; 1 đã đăng, có hồ sơ bị giữ lại;
        2 chưa đăng gì; 64 dòng lệnh sai.
        """)
    let english = Help.text(of: nil).english
    for verb in Verb.allCases { #expect(english.contains("  \(verb.rawValue) ")) }
    for code in ["0 ", "1 ", "2 ", "64 "] { #expect(english.contains(code)) }
  }

  @Test func aPageOfOneVerbIsLaidOutAsATable() {
    #expect(
      Help.text(of: .initialise).vietnamese == """
        guongsang init: tạo một trang mới

        Cách dùng: guongsang init THƯ-MỤC [TUỲ CHỌN]

          --preset MẪU      chương trình mẫu để bắt đầu (mặc định: thpt)
          --language vi|en  tiếng Việt hoặc tiếng Anh
          --quiet           chỉ in lỗi và cảnh báo
          --help            hướng dẫn
        """)
  }

  /// One word can mean two things to two verbs.
  @Test func anOptionIsExplainedForItsVerb() {
    let page = Help.text(of: .certificates).vietnamese
    #expect(page.contains("--output THƯ-MỤC     nơi khác cho giay-cong-nhan/"))
    #expect(page.contains("--year NĂM-HỌC       năm học cần làm giấy (phải ghi)"))
    #expect(Help.text(of: .build).vietnamese.contains("--output THƯ-MỤC       nơi khác cho public/"))
  }

  @Test func helpOfAnUnknownVerbIsAMistake() throws {
    #expect(try Help.verb(nil) == nil)
    #expect(try Help.verb("build") == .build)
    #expect(throws: UsageError.unknownVerb("biuld")) { try Help.verb("biuld") }
  }
}
