internal import Diagnostics

extension Rule {
  static let timeIsGiven = Rule { profile, _ in
    switch (profile.schoolYear, profile.period) {
    case (nil, nil): [Diagnostic(.noSchoolYear, at: profile.source.location(profile.places.start))]
    case (.some, .some): [Diagnostic(.yearAndPeriod, at: profile.location(of: "period"))]
    default: []
    }
  }
}

extension Diagnostic.Message {
  static var noSchoolYear: Self {
    .error(
      "GS215",
      Text(
        vi: "Hồ sơ cần “năm học” hoặc “giai đoạn”.", en: "A profile needs a school year or a period."),
      suggestion: Text(
        vi: "Thêm một dòng, ví dụ “năm học: 2024-2025”.",
        en: "Add a line such as “năm học: 2024-2025” (schoolYear)."))
  }

  static var yearAndPeriod: Self {
    .error(
      "GS216",
      Text(
        vi: "Chỉ ghi “năm học” hoặc “giai đoạn”, không ghi cả hai.",
        en: "Give either a school year or a period, not both."))
  }
}
