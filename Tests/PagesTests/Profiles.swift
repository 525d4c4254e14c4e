/// Texts of profiles for tests: what is not asked for is plain and in order.
enum Profiles {
  static func teacher(
    _ name: String = "Nguyễn Thị Tâm", date: String = "2025-01-18", year: String = "2024-2025",
    more: String = "", body: String = "Một câu chuyện."
  ) -> String {
    profile(name, "cá nhân", "giáo viên", date, year, more, body)
  }

  static func team(
    _ name: String = "Tổ Toán", date: String = "2025-01-18", year: String = "2024-2025",
    more: String = "",
    body: String = "Một câu chuyện."
  ) -> String {
    profile(name, "tập thể", "tổ chuyên môn", date, year, more, body)
  }

  /// A pupil with consent for `scope`.
  static func pupil(
    _ name: String = "Trần Văn Nam", scope: String = "web", date: String = "2025-01-18",
    body: String = "Một bạn tốt."
  ) -> String {
    let consent = """
      đồng ý:
        học sinh: Em đã ký
        người giám hộ: Mẹ đã ký
        ngày: 2025-01-05
        phạm vi: [\(scope)]
        nội dung: [tên, ảnh, lớp, kết quả]
      """
    return profile(name, "cá nhân", "học sinh", date, "2024-2025", consent, body)
  }

  private static func profile(
    _ name: String, _ kind: String, _ subject: String, _ date: String, _ year: String,
    _ more: String, _ body: String
  ) -> String {
    """
    ---
    tên: "\(name)"
    loại: \(kind)
    đối tượng: \(subject)
    cấp: trường
    năm học: \(year)
    tóm tắt: "Việc tốt của \(name)"
    công nhận: { trạng thái: công nhận, quyết định: 45/QĐ-THPT, ngày: \(date) }
    \(more)
    ---
    \(body)
    """
  }
}
