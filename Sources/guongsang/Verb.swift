import Diagnostics

/// What the command can be told to do. Reading the command line, its help and its suggestions follow from this.
enum Verb: String, CaseIterable {
  case initialise = "init"
  case new
  case check
  case build
  case help
  case version

  /// What stands behind the verb.
  var arguments: Text {
    switch self {
    case .initialise: Text(vi: "THƯ-MỤC", en: "DIR")
    case .new: Text(vi: "TÊN", en: "NAME")
    case .help: Text(vi: "[LỆNH]", en: "[VERB]")
    case .check, .build, .version: Text(vi: "", en: "")
    }
  }

  var argumentCount: ClosedRange<Int> {
    switch self {
    case .initialise, .new: 1...1
    case .help: 0...1
    case .check, .build, .version: 0...0
    }
  }

  var summary: Text {
    switch self {
    case .initialise: Text(vi: "tạo một trang mới", en: "makes a new site")
    case .new: Text(vi: "tạo một hồ sơ để điền, có giải thích từng mục", en: "makes a profile to fill in")
    case .check: Text(vi: "soát mọi hồ sơ, không ghi gì", en: "says what build would say, writing nothing")
    case .build: Text(vi: "dựng trang vào thư mục public", en: "publishes into public/")
    case .help: Text(vi: "hướng dẫn", en: "explains a verb")
    case .version: Text(vi: "in phiên bản", en: "prints the version")
    }
  }

  var options: [Option] {
    switch self {
    case .initialise: [.preset, .language, .quiet, .help]
    case .new: [.kind, .subject, .year] + Option.folders + [.language, .quiet, .help]
    case .check: Option.folders + [.date, .jobs, .format, .language, .quiet, .help]
    case .build: [.strict, .clean] + Option.folders + [.date, .jobs, .format, .language, .quiet, .help]
    case .help, .version: [.language, .help]
    }
  }
}

/// A word that begins with two hyphens.
enum Option: String, CaseIterable {
  case preset, kind, subject, year, strict, clean, site, content, templates, output, date, jobs, format, language
  case quiet, help

  static let folders: [Option] = [.site, .content, .templates, .output]

  var word: String { "--" + rawValue }

  /// What is to be written behind the option; nil where nothing is.
  var value: Text? {
    switch self {
    case .strict, .clean, .quiet, .help: nil
    case .preset: Text(vi: "MẪU", en: "PRESET")
    case .kind: Text(vi: "tập-thể|cá-nhân", en: "collective|individual")
    case .subject: Text(vi: "ĐỐI-TƯỢNG", en: "SUBJECT")
    case .year: Text(vi: "2025-2026", en: "2025-2026")
    case .site, .content, .templates, .output: Text(vi: "THƯ-MỤC", en: "DIR")
    case .date: Text(vi: "NĂM-THÁNG-NGÀY", en: "YYYY-MM-DD")
    case .jobs: Text(vi: "N", en: "N")
    case .format: Text(vi: "text|json", en: "text|json")
    case .language: Text(vi: "vi|en", en: "vi|en")
    }
  }

  var meaning: Text {
    switch self {
    case .preset: Text(vi: "chương trình mẫu để bắt đầu", en: "the programme to start from")
    case .kind: Text(vi: "tập thể hay cá nhân", en: "a collective or an individual")
    case .subject: Text(vi: "loại đối tượng có trong site.yaml", en: "a subject type of site.yaml")
    case .year: Text(vi: "năm học của hồ sơ", en: "the profile's school year")
    case .strict: Text(vi: "có lỗi thì không đăng gì", en: "publishes nothing when there is an error")
    case .clean: Text(vi: "làm lại mọi trang từ đầu", en: "makes every page anew")
    case .site: Text(vi: "thư mục của trang (mặc định: thư mục hiện tại)", en: "the site's folder (default: this one)")
    case .content: Text(vi: "nơi khác cho content/", en: "another place for content/")
    case .templates: Text(vi: "nơi khác cho site-templates/", en: "another place for site-templates/")
    case .output: Text(vi: "nơi khác cho public/", en: "another place for public/")
    case .date: Text(vi: "dựng như thể hôm nay là ngày này", en: "builds as if today were this day")
    case .jobs: Text(vi: "số việc làm cùng lúc", en: "how many things are done at once")
    case .format: Text(vi: "cách in các lời báo", en: "how diagnostics are printed")
    case .language: Text(vi: "tiếng Việt hoặc tiếng Anh", en: "Vietnamese or English")
    case .quiet: Text(vi: "chỉ in lỗi và cảnh báo", en: "prints errors and warnings only")
    case .help: Text(vi: "hướng dẫn", en: "this help")
    }
  }
}
