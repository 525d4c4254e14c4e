internal import Diagnostics
package import Vietnamese

/// A board or display that shows the honoured: its pixels, where and when it is read, and whom it shows.
package struct Screen: Record {
  package var places = Places()
  /// The word in addresses and of commands.
  package var id = ""
  package var name = ""
  /// What is written of pictures; nil where nothing is, or nothing that can be read.
  private var pictures: Bool?
  package var size = ScreenSize(width: 0, height: 0)
  /// From one pixel to the next, in millimetres: 5 for a P5 board.
  package var pitch = 0.0
  /// From which people read it, in metres.
  package var distance = 0.0
  package var readers = ReaderAge.upperSecondary
  /// When it is on; all day where nothing is written.
  package var hours: [HoursOfDay] = []
  /// On which days it is on; every day where nothing is written.
  package var weekdays: [Weekday] = []
  package var choice = ScreenChoice()
  /// How many exemplars it shows at most; where nothing is written, as many as are chosen as the newest, or 20.
  package var atMost: Int?
  /// For each slide; where nothing is written, as long as its words take to read.
  package var seconds: Int?
  package var brightness = Brightness()

  package init() {}

  /// Whether slides are drawn for it; else it gets their words alone, and its size is nobody's concern.
  package var hasPictures: Bool { pictures ?? true }

  /// Whether it may be one without pictures: then nobody is told that its measures are missing.
  private var mayLackMeasures: Bool { pictures.map { !$0 } ?? places.contains("pictures") }

  package static let fields: Fields<Screen> = [
    .required(
      "id", ["mã"], .id, \.id,
      Text(vi: "Tên gọn dùng trong địa chỉ.", en: "The word in addresses."), example: "san-truong"),
    .required(
      "name", ["tên"], .text(upTo: 80), \.name,
      Text(vi: "Tên để thầy cô nhận ra.", en: "What people call it."), example: "Màn hình sân trường"),
    .optional(
      "pictures", ["hình"], .flag, \.pictures,
      Text(
        vi: "Không, nếu máy chỉ hiện chữ, như bảng chữ chạy; bỏ trống thì hiểu là có.",
        en: "No, where the device shows words alone, such as a ticker; else yes."), example: "không"),
    .required(
      "size", ["kích thước"], .screenSize, \.size,
      Text(
        vi: "Số điểm ảnh ngang × dọc của màn hình; không cần khi “hình: không”.",
        en: "Its pixels, across and down; not needed without pictures."),
      example: "640 x 384", waived: { $0.mayLackMeasures }),
    .required(
      "pitch", ["bước điểm"], .decimal(0.3...40), \.pitch,
      Text(
        vi: "Khoảng cách hai điểm ảnh, tính bằng milimét; màn P5 là 5; không cần khi “hình: không”.",
        en: "From one pixel to the next, in millimetres; 5 for a P5 board; not needed without pictures."),
      example: "5", waived: { $0.mayLackMeasures }),
    .required(
      "distance", ["khoảng cách"], .decimal(0.5...200), \.distance,
      Text(
        vi: "Người xem đứng cách bao nhiêu mét; không cần khi “hình: không”.",
        en: "From how many metres it is read; not needed without pictures."), example: "12",
      waived: { $0.mayLackMeasures }),
    .defaulted(
      "readers", ["người đọc"], .choice, \.readers,
      Text(vi: "Lứa tuổi người đọc chính.", en: "How old most readers are."), example: "trung học phổ thông"),
    .defaulted(
      "hours", ["giờ"], .list(of: .hours), \.hours,
      Text(vi: "Giờ bật màn hình.", en: "When it is on."), example: "06:30-18:00"),
    .defaulted(
      "weekdays", ["thứ"], .list(of: .choice), \.weekdays,
      Text(vi: "Những ngày bật màn hình.", en: "On which days it is on."), example: "[thứ hai, thứ ba]"),
    .defaulted(
      "choice", ["chọn"], .record(ScreenChoice.self), \.choice,
      Text(vi: "Chiếu những điển hình nào; để trống là tất cả.", en: "Whom it shows; everybody when left out.")),
    .optional(
      "atMost", ["tối đa"], .number(1...200), \.atMost,
      Text(
        vi: "Nhiều nhất bao nhiêu điển hình; không ghi thì theo “mới nhất”, hoặc 20.",
        en: "How many exemplars at most; else as “newest” says, or 20."), example: "20"),
    .optional(
      "seconds", ["giây"], .number(3...120), \.seconds,
      Text(
        vi: "Số giây của mỗi hình; để trống thì máy tính theo số tiếng và lứa tuổi.",
        en: "Seconds for each slide; else by the number of syllables and the readers' age."), example: "10"),
    .defaulted(
      "brightness", ["độ sáng"], .record(Brightness.self), \.brightness,
      Text(vi: "Độ sáng ban ngày và ban đêm.", en: "How bright it is by day and by night.")),
  ]
}

/// Whom a screen shows; of several conditions all must hold.
package struct ScreenChoice: Record {
  package var places = Places()
  package var kinds: [Kind] = []
  package var fieldsOfWork: [Term] = []
  package var levels: [Term] = []
  package var units: [Term] = []
  package var movements: [Term] = []
  package var schoolYears: [SchoolYear] = []
  package var newest: Int?
  package var featured = false

  package init() {}

  package static let fields: Fields<ScreenChoice> = [
    .defaulted(
      "kinds", ["loại"], .list(of: .choice), \.kinds,
      Text(vi: "Tập thể, cá nhân.", en: "Collectives, individuals."), example: "cá nhân"),
    .defaulted(
      "fields", ["lĩnh vực"], .list(of: .word(\.fields)), \.fieldsOfWork,
      Text(vi: "Thuộc một trong các lĩnh vực này.", en: "Of one of these fields of work.")),
    .defaulted(
      "levels", ["cấp"], .list(of: .word(\.levels)), \.levels,
      Text(vi: "Thuộc một trong các cấp này.", en: "Of one of these levels.")),
    .defaulted(
      "units", ["đơn vị"], .list(of: .word(\.units)), \.units,
      Text(vi: "Thuộc một trong các đơn vị này.", en: "Of one of these units.")),
    .defaulted(
      "movements", ["phong trào"], .list(of: .word(\.movements)), \.movements,
      Text(vi: "Thuộc một trong các phong trào này.", en: "Of one of these movements.")),
    .defaulted(
      "schoolYears", ["năm học"], .list(of: .schoolYear), \.schoolYears,
      Text(vi: "Của một trong các năm học này.", en: "Of one of these school years."), example: "2025-2026"),
    .optional(
      "newest", ["mới nhất"], .number(1...200), \.newest,
      Text(vi: "Chỉ lấy bấy nhiêu điển hình mới nhất.", en: "Only that many, the newest."), example: "12"),
    .defaulted(
      "featured", ["nổi bật"], .flag, \.featured,
      Text(vi: "Chỉ những điển hình có “nổi bật: có”.", en: "Only those that are featured."), example: "có"),
  ]
}

/// How bright a screen is, in percent.
package struct Brightness: Record {
  package var places = Places()
  package var day = 100
  package var night = 40
  package var nightHours = HoursOfDay(from: 18 * 60, until: 6 * 60)

  package init() {}

  package static let fields: Fields<Brightness> = [
    .defaulted(
      "day", ["ngày"], .number(5...100), \.day,
      Text(vi: "Phần trăm ban ngày.", en: "Percent by day."), example: "100"),
    .defaulted(
      "night", ["đêm"], .number(5...100), \.night,
      Text(vi: "Phần trăm ban đêm.", en: "Percent by night."), example: "40"),
    .defaulted(
      "nightHours", ["giờ đêm"], .hours, \.nightHours,
      Text(vi: "Khi nào là đêm.", en: "When it is night."), example: "18:00-06:00"),
  ]
}
