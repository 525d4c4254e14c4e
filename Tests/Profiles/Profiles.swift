/// Texts of profiles: what is not asked for is plain and in order.
package enum Profiles {
  package static func teacher(
    _ name: String = "Nguyễn Thị Tâm", date: String = "2025-01-18", year: String = "2024-2025", more: String = "",
    body: String = usualBody
  ) -> String {
    text(name, "cá nhân", "giáo viên", date: date, year: year, more, body)
  }

  package static func team(
    _ name: String = "Tổ Toán", subject: String = "tổ chuyên môn", status: String = "công nhận",
    date: String = "2025-01-18", year: String = "2024-2025", more: String = "", body: String = usualBody
  ) -> String {
    text(name, "tập thể", subject, status: status, date: date, year: year, more, body)
  }

  /// A pupil with consent for `scope`, until a day or for good.
  package static func pupil(
    _ name: String = "Trần Văn Nam", scope: String = "web", until: String? = nil, date: String = "2025-01-18",
    body: String = "Một bạn tốt."
  ) -> String {
    let end = until.map { "\n  đến: \($0)" } ?? ""
    let consent = """
      đồng ý:
        học sinh: Em đã ký
        người giám hộ: Mẹ đã ký
        ngày: 2025-01-05
        phạm vi: [\(scope)]
        nội dung: [tên, ảnh, lớp, kết quả]\(end)
      """
    return text(name, "cá nhân", "học sinh", date: date, year: "2024-2025", consent, body)
  }

  package static let usualBody = "Một câu chuyện."

  private static func text(
    _ name: String, _ kind: String, _ subject: String, status: String = "công nhận", date: String, year: String,
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
    công nhận: { trạng thái: \(status), quyết định: 45/QĐ-THPT, ngày: \(date) }
    \(more)
    ---
    \(body)
    """
  }
}
