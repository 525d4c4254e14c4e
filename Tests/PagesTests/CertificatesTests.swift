import Artifacts
import Diagnostics
import Foundation
import Honours
import Profiles
import Testing
import Vietnamese

@testable import Pages

/// Who gets a certificate, under which name, and what stands on it.
@Suite struct CertificatesTests {
  @Test func whoeverIsRecognisedInTheYearGetsOne() throws {
    var desk = CertificateDesk()
    for (file, status) in [("a", "công nhận"), ("b", "dự thảo"), ("c", "đề cử"), ("d", "thu hồi")] {
      desk.add(file, Profiles.teacher("Cô \(file)").replacing("trạng thái: công nhận", with: "trạng thái: \(status)"))
    }
    desk.add("e", Profiles.teacher("Cô năm khác", year: "2023-2024"))
    #expect(try desk.names(in: "2024-2025") == ["co-a.pdf"])
    #expect(try desk.names(in: "2023-2024") == ["co-nam-khac.pdf"])
    #expect(try desk.names(in: "2022-2023") == [])
    #expect(Certificates.schoolYears(of: try desk.profiles()).map(\.slug) == ["2024-2025", "2023-2024"])
  }

  /// A certificate is handed to the honoured; it needs neither consent to publish nor a story that is shown.
  @Test func whatIsNotOnTheWebsiteCountsToo() throws {
    var desk = CertificateDesk()
    desk.add(
      "em",
      Profiles.teacher("Trần Văn Nam").replacing("đối tượng: giáo viên", with: "đối tượng: học sinh"))
    desk.add("cu", Profiles.teacher("Cô Cũ", more: "hiện đến: 2025-02-01"))
    desk.add("sau", Profiles.teacher("Cô Sau", more: "hiện từ: 2099-02-01"))
    #expect(try !desk.text(of: "em").contains("đồng ý"))
    #expect(try desk.names(in: "2024-2025") == ["co-cu.pdf", "co-sau.pdf", "tran-van-nam.pdf"])
  }

  @Test func aPeriodBelongsToTheYearOfItsDecision() throws {
    var desk = CertificateDesk()
    desk.add(
      "a", Profiles.teacher(date: "2025-09-05").replacing("năm học: 2024-2025", with: "giai đoạn: 2021-2025"))
    #expect(try desk.names(in: "2024-2025").isEmpty)
    let words = try desk.words(of: "nguyen-thi-tam.pdf", in: "2025-2026")
    #expect(words.contains("Là điển hình tiên tiến giai đoạn 2021–2025"))
  }

  @Test func otherBodiesDecisionsAreLeftToThem() throws {
    var desk = CertificateDesk()
    desk.certificate += "\n  cấp: trường"
    desk.add("a", Profiles.teacher("Cô A"))
    desk.add("b", Profiles.teacher("Cô B").replacing("cấp: trường", with: "cấp: tổ"))
    #expect(try desk.names(in: "2024-2025") == ["co-a.pdf"])
    let others = try Certificates.countOfOtherIssuers(
      among: desk.profiles(), in: #require(SchoolYear("2024-2025")), settings: desk.settings())
    #expect(others == 1)
  }

  @Test func sayWhatIsRecognisedByWhomAndWhen() throws {
    var desk = CertificateDesk()
    desk.add(
      "to-toan",
      Profiles.team("Tổ Toán – Tin", more: "đơn vị: Tổ Toán")
        .replacing("ngày: 2025-01-18", with: "ngày: 2025-01-18, số giấy: 12/GCN"))
    let words = try desk.words(of: "to-toan-tin.pdf", in: "2024-2025")
    let expected = [
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập – Tự do – Hạnh phúc", "SỞ GIÁO DỤC VÀ ĐÀO TẠO", "TRƯỜNG THỬ",
      "GIẤY CÔNG NHẬN", "Tổ Toán – Tin", "Tổ Toán", "Là điển hình tiên tiến năm học 2024–2025",
      "Việc tốt của Tổ Toán – Tin", "Xã Thử, ngày 18 tháng 01 năm 2025", "HIỆU TRƯỞNG",
      "Theo Quyết định số 45/QĐ-THPT", "ngày 18 tháng 01 năm 2025", "Số giấy công nhận: 12/GCN", "Lê Văn Mẫu",
    ]
    for line in expected { #expect(words.contains(line), "\(line)\n\(words.joined(separator: "\n"))") }
  }

  @Test func theSettingsCanNameAnotherIssuerTitleAndADeputy() throws {
    var desk = CertificateDesk()
    desk.certificate = """
        người ký: Lê Văn Mẫu
        chức vụ: [KT. Hiệu trưởng, Phó Hiệu trưởng]
        địa danh: Xã Thử
        nơi cấp: Hội đồng Thi đua
        tiêu đề: Giấy chứng nhận
      """
    desk.add("a", Profiles.teacher("Cô A", more: "chức vụ: tổ trưởng\nđơn vị: Tổ Văn"))
    let words = try desk.words(of: "co-a.pdf", in: "2024-2025")
    for line in ["HỘI ĐỒNG THI ĐUA", "GIẤY CHỨNG NHẬN", "KT. HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG", "Tổ trưởng, Tổ Văn"] {
      #expect(words.contains(line), "\(line)")
    }
    #expect(!words.contains("TRƯỜNG THỬ"))
  }

  @Test func aUnitThatIsItselfHonouredIsNamedOnce() throws {
    var desk = CertificateDesk()
    desk.add("a", Profiles.team("Tổ Toán", more: "đơn vị: Tổ Toán"))
    #expect(try desk.words(of: "to-toan.pdf", in: "2024-2025").count { $0 == "Tổ Toán" } == 1)
  }

  @Test func theLongestWordsAreShownWhole() throws {
    var desk = CertificateDesk()
    let name = String(repeating: "Nguyễn Hoàng Quỳnh Diễm ", count: 5).dropLast()
    let deed = String(repeating: "nghĩa tình ấm áp, ", count: 12).prefix(199) + "."
    desk.add(
      "a",
      Profiles.teacher(String(name), more: "chức vụ: \(name)").replacing(/tóm tắt: .*/, with: "tóm tắt: \(deed)"))
    let artifact = try #require(try desk.artifacts(in: "2024-2025").first)
    let made = artifact.make()
    #expect(made.diagnostics.isEmpty, "\(made.diagnostics)")
    let text = try PDF.lines(of: made.value).joined(separator: " ")
    #expect(text.contains(name) && text.contains(deed))
  }

  @Test func theSameBytesComeOfTheSameProfile() throws {
    var desk = CertificateDesk()
    desk.add("a", Profiles.teacher("Cô A"))
    let (first, second) = (try desk.artifacts(in: "2024-2025"), try desk.artifacts(in: "2024-2025"))
    #expect(first.map(\.making.fingerprint) == second.map(\.making.fingerprint))
    #expect(first[0].make().value == second[0].make().value)
    desk.certificate += "\n  tiêu đề: Giấy chứng nhận"
    #expect(try desk.artifacts(in: "2024-2025")[0].making.fingerprint != first[0].making.fingerprint)
  }

  @Test func aMissingLayoutIsTold() throws {
    var files = Repository.theme
    files.drawings = Repository.certificateDrawings
    files.drawings?.layouts.removeAll { $0.name == "certificates/recognition" }
    let theme = Theme.compile(files)
    #expect(theme.diagnostics.map(\.message.code) == ["GS553"])
    #expect(theme.diagnostics.first?.message.suggestion?.vietnamese.contains("áp phích") == false)
  }

  @Test func aLetterThatNoFontHasIsShownWhereItWasWritten() throws {
    var desk = CertificateDesk()
    desk.certificate = ["người ký: Mẫu", "chức vụ: Hiệu trưởng", "địa danh: Thử", "nơi cấp: Trường", "tiêu đề: Giấy"]
      .map { "  \($0) 🌻" }.joined(separator: "\n")
    desk.add(
      "a", Profiles.teacher("Cô 🌻 A", more: "chức vụ: Giáo 🌻 viên").replacing("45/QĐ-THPT", with: "45 🌻"))
    let artifact = try #require(try desk.artifacts(in: "2024-2025").first)
    let found = artifact.make().diagnostics
    #expect(found.count == 9)
    for found in found {
      #expect(found.message.code == "GS852" && found.location.excerpt?.contains("🌻") == true, "\(found)")
    }
  }
}

/// What the files are called.
@Suite struct CertificateNameTests {
  @Test(arguments: [
    // One name, two files.
    (["hoa": "Nguyễn Thị Hoa", "hoa-2": "Nguyễn Thị Hoa"], ["nguyen-thi-hoa-hoa-2.pdf", "nguyen-thi-hoa-hoa.pdf"]),
    (
      ["nguyen-thi-hoa": "Nguyễn Thị Hoa", "nguyen-thi-hoa-2": "Nguyễn Thị Hóa"],
      ["nguyen-thi-hoa-2.pdf", "nguyen-thi-hoa.pdf"]
    ),
    // One's name is another's file.
    (
      ["a/to-van": "Tổ Văn", "b/to-van-2": "Tổ Văn", "c/x": "Tổ Văn 2"],
      ["to-van-2-2.pdf", "to-van-2.pdf", "to-van.pdf"]
    ),
    // Two files of one slug, which no website could show.
    (["a/to-van": "Tổ Văn", "b/Tổ Văn": "Tổ Văn"], ["to-van-2.pdf", "to-van.pdf"]),
    (["a": "李明", "b": "Tổ Toán – Tin"], ["a.pdf", "to-toan-tin.pdf"]),
  ])
  func tellAllApart(files: [String: String], expected: [String]) throws {
    var desk = CertificateDesk()
    for (file, name) in files { desk.add(file, Profiles.team(name)) }
    #expect(try desk.names(in: "2024-2025") == expected)
  }
}
