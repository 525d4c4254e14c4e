import Diagnostics
import Publishing

/// A word that begins with two hyphens.
enum Option: String, CaseIterable, Comparable {
  case preset, kind, subject, year, port, strict, clean, stats, site, content, templates, output, date, jobs,
    format, language
  case quiet, help

  static let folders: [Option] = [.site, .content, .templates, .output]

  var word: String { "--" + rawValue }

  static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// What is to be written behind the option; nil where nothing is.
  var value: Text? {
    switch self {
    case .strict, .clean, .stats, .quiet, .help: nil
    case .preset: Text(vi: "MẪU", en: "PRESET")
    case .kind: Text(vi: "tập-thể|cá-nhân", en: "collective|individual")
    case .subject: Text(vi: "ĐỐI-TƯỢNG", en: "SUBJECT")
    case .year: Text(vi: "NĂM-HỌC", en: "YEAR")
    case .port: Text(vi: "CỔNG", en: "PORT")
    case .site, .content, .templates, .output: Text(vi: "THƯ-MỤC", en: "DIR")
    case .date: Text(vi: "NĂM-THÁNG-NGÀY", en: "YYYY-MM-DD")
    case .jobs: Text(vi: "N", en: "N")
    case .format: Text(vi: "text|json", en: "text|json")
    case .language: Text(vi: "vi|en", en: "vi|en")
    }
  }

  /// With its value, as it is shown in examples.
  var usage: Text {
    guard let value else { return Text(vi: word, en: word) }
    return Text(vi: "\(word) \(value.vietnamese)", en: "\(word) \(value.english)")
  }

  /// What the value must be, for those who wrote something else.
  var expected: Text {
    switch self {
    case .strict, .clean, .stats, .quiet, .help: Text(vi: "", en: "")
    case .preset: Text(vi: "tên một chương trình mẫu", en: "the name of a preset")
    case .kind: Text(vi: "“tập thể” hoặc “cá nhân”", en: "“collective” or “individual”")
    case .subject:
      Text(vi: "một loại đối tượng có trong site.yaml", en: "a subject type of site.yaml")
    case .year: Text(vi: "năm học, như 2025-2026", en: "a school year such as 2025-2026")
    case .port: Text(vi: "một số từ 0 đến 65535", en: "a number from 0 to 65535")
    case .site, .content, .templates, .output: Text(vi: "tên thư mục", en: "the name of a folder")
    case .date:
      Text(vi: "một ngày có thật, như 2025-01-18", en: "a day of the calendar such as 2025-01-18")
    case .jobs: Text(vi: "một số từ 1 đến 1024", en: "a number from 1 to 1024")
    case .format: Text(vi: "text hoặc json", en: "text or json")
    case .language:
      Text(vi: "vi (tiếng Việt) hoặc en (tiếng Anh)", en: "vi (Vietnamese) or en (English)")
    }
  }

  /// What the option means to a verb.
  func meaning(for verb: Verb) -> Text {
    switch (self, verb) {
    case (.year, .certificates): Text(vi: "năm học cần làm giấy (phải ghi)", en: "the school year (needed)")
    case (.output, .certificates):
      Text(
        vi: "nơi khác cho \(CertificateIssue.usualFolder)/", en: "another place for \(CertificateIssue.usualFolder)/")
    default: meaning
    }
  }

  private var meaning: Text {
    switch self {
    case .preset:
      Text(
        vi: "chương trình mẫu để bắt đầu (mặc định: \(SiteStarter.usualPreset))",
        en: "the programme to start from (default: \(SiteStarter.usualPreset))")
    case .kind: Text(vi: "tập thể hay cá nhân", en: "a collective or an individual")
    case .subject: Text(vi: "loại đối tượng có trong site.yaml", en: "a subject type of site.yaml")
    case .year:
      Text(
        vi: "năm học của hồ sơ (mặc định: năm học này)",
        en: "the profile's school year (default: this one)")
    case .port:
      Text(
        vi: "cổng của trang xem thử (mặc định: \(ServeCommand.usualPort); 0: máy tự chọn)",
        en: "the preview's port (default: \(ServeCommand.usualPort); 0: any that is free)")
    case .strict:
      Text(vi: "có lỗi thì không đăng gì", en: "publishes nothing when there is an error")
    case .clean: Text(vi: "làm lại mọi trang từ đầu", en: "makes every page anew")
    case .site:
      Text(
        vi: "thư mục của trang (mặc định: thư mục hiện tại)",
        en: "the site's folder (default: this one)")
    case .stats: Text(vi: "in bảng thời gian và bộ nhớ đã dùng", en: "prints where time and memory went")
    case .content: Text(vi: "nơi khác cho content/", en: "another place for content/")
    case .templates:
      Text(vi: "nơi khác cho site-templates/", en: "another place for site-templates/")
    case .output: Text(vi: "nơi khác cho public/", en: "another place for public/")
    case .date: Text(vi: "làm như thể hôm nay là ngày này", en: "as if today were this day")
    case .jobs: Text(vi: "số việc làm cùng lúc", en: "how many things are done at once")
    case .format: Text(vi: "cách in các lời báo", en: "how diagnostics are printed")
    case .language: Text(vi: "tiếng Việt hoặc tiếng Anh", en: "Vietnamese or English")
    case .quiet: Text(vi: "chỉ in lỗi và cảnh báo", en: "prints errors and warnings only")
    case .help: Text(vi: "hướng dẫn", en: "this help")
    }
  }
}
