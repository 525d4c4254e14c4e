/// Texts for whole sites.
extension BuildSite {
  /// The settings of a small school, for which nothing is drawn unless that is asked for: drawing takes time.
  static func settings(
    site: String = "", words: String = "", cards: String = "không", posters: String = "không"
  ) -> String {
    """
    trường: { tên: Trường Thử }
    trang:
      tiêu đề: Gương sáng thử
      địa chỉ: https://truong.example/x/
      ảnh chia sẻ: \(cards)
      áp phích: \(posters)
      \(site.replacing("\n", with: "\n  "))
    loại đối tượng:
      - { tên: tổ chuyên môn, loại: tập thể, lứa tuổi: người lớn }
      - { tên: giáo viên, loại: cá nhân, lứa tuổi: người lớn }
      - { tên: học sinh, loại: cá nhân, lứa tuổi: từ 7 tuổi }
    cấp: [tổ, trường]
    \(words)
    """
  }

  static func teacher(
    _ name: String = "Nguyễn Thị Tâm", status: String = "công nhận", decided: String = "2025-01-18",
    year: String = "2024-2025", more: String = "", body: String = "Một câu chuyện."
  ) -> String {
    """
    ---
    tên: "\(name)"
    loại: cá nhân
    đối tượng: giáo viên
    cấp: trường
    năm học: \(year)
    tóm tắt: Việc tốt
    công nhận: { trạng thái: \(status), quyết định: 45/QĐ-THPT, ngày: \(decided) }
    \(more)
    ---
    \(body)
    """
  }
}
