import Diagnostics

/// What the command can be told to do. Reading the command line, its help and its suggestions follow from this.
enum Verb: String, CaseIterable {
  case initialise = "init"
  case new
  case check
  case build
  case serve
  case certificates
  case screens
  case help
  case version

  /// What stands behind the verb.
  var arguments: Text {
    switch self {
    case .initialise: Text(vi: "THƯ-MỤC", en: "DIR")
    case .new: Text(vi: "TÊN", en: "NAME")
    case .screens: Text(vi: "[VIỆC]", en: "[TASK]")
    case .help: Text(vi: "[LỆNH]", en: "[VERB]")
    case .check, .build, .serve, .certificates, .version: Text(vi: "", en: "")
    }
  }

  /// What cannot be left out there: of `screens` only where it exports.
  var needed: Text {
    self == .screens
      ? Text(vi: "mã màn hình hoặc thư mục sau export", en: "The screen's id or the folder after export") : arguments
  }

  /// What could stand there.
  var example: Text {
    switch self {
    case .initialise: Text(vi: "guong-sang-truong-toi", en: "our-site")
    case .new: Text(vi: "\"Tổ Toán – Tin\"", en: "\"Tổ Toán – Tin\"")
    case .screens: Text(vi: "export san-truong /media/usb", en: "export san-truong /media/usb")
    case .help: Text(vi: "build", en: "build")
    case .check, .build, .serve, .certificates, .version: Text(vi: "", en: "")
    }
  }

  var argumentCount: ClosedRange<Int> {
    switch self {
    case .initialise, .new: 1...1
    case .help: 0...1
    case .screens: 0...3
    case .check, .build, .serve, .certificates, .version: 0...0
    }
  }

  var summary: Text {
    switch self {
    case .initialise: Text(vi: "tạo một trang mới", en: "makes a new site")
    case .new: Text(vi: "tạo một hồ sơ để điền, có giải thích từng mục", en: "makes a profile to fill in")
    case .check: Text(vi: "soát mọi hồ sơ, không ghi gì", en: "says what build would say, writing nothing")
    case .build: Text(vi: "dựng trang vào thư mục public", en: "publishes into public/")
    case .serve:
      Text(
        vi: "dựng trang, mở để xem trên máy này, dựng lại ngay khi thầy cô sửa",
        en: "publishes the site, shows it on this machine, and does so again at every change")
    case .certificates:
      Text(vi: "làm giấy công nhận để in và ký", en: "makes certificates of recognition to print and sign")
    case .screens:
      Text(
        vi: "kể các màn hình LED; check: soát; export MÃ THƯ-MỤC: chép ra USB",
        en: "lists the LED screens; check: checks them; export ID DIR: onto a USB stick")
    case .help: Text(vi: "hướng dẫn", en: "explains a verb")
    case .version: Text(vi: "in phiên bản", en: "prints the version")
    }
  }

  var options: [Option] {
    switch self {
    case .initialise: [.preset, .language, .quiet, .help]
    case .new: [.kind, .subject, .year, .site, .content, .date, .language, .quiet, .help]
    case .check: Option.folders + [.date, .jobs, .format, .language, .quiet, .help]
    case .build: [.strict, .clean, .stats] + Option.folders + [.date, .jobs, .format, .language, .quiet, .help]
    case .serve: [.port] + Option.folders + [.date, .jobs, .language, .quiet, .help]
    case .screens: Option.folders + [.date, .jobs, .format, .language, .quiet, .help]
    case .certificates: [.year] + Option.folders + [.jobs, .format, .language, .quiet, .help]
    case .help, .version: [.language, .help]
    }
  }

  /// The option that cannot be left out.
  var requiredOption: Option? { self == .certificates ? .year : nil }
}
