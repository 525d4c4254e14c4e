import Foundation
import Vietnamese

/// Everything that people write of a site, which changes at random.
struct RandomContent {
  /// The texts and pictures by their paths below the site's folder.
  var files: [String: String] = [:]
  private(set) var day = BuildSite.day
  var next = 0

  static let years = ["2023-2024", "2024-2025", "2025-2026"]
  static let statuses = ["công nhận", "công nhận", "công nhận", "thu hồi", "dự thảo", "đề cử"]
  static let names = [
    "Nguyễn Thị Ánh", "Trần Văn Ân", "Lê Đức", "Tổ Toán – Tin", "Đào <b>&amp;", "An",
  ]
  static let templates = [
    "partials/card.mustache", "partials/footer.mustache", "pages/story.mustache",
    "pages/home.mustache",
    "pages/feed.atom.mustache", "assets/style.css.mustache", "assets/search.js", "assets/them.svg",
  ]

  /// What an edit does; the name is told when a step goes wrong.
  enum Edit: String, CaseIterable {
    case add, remove, rename, moveYear, body, field, unit, level, name, date, status, photo,
      picture, relation, link
    case breakFile, page, removePage, menu, settingsWord, settingsURL, settingsStyle, pageSize,
      unitWords
    case template, word, today, featured, feedScope
  }

  init(with generator: inout SeededGenerator) {
    files["content/site.yaml"] = BuildSite.settings(
      site: "liên kết: gốc\nsố thẻ: 3",
      words: "lĩnh vực: [Dạy học, Sáng kiến]\nđơn vị: [Tổ Toán, Tổ Văn]\nphong trào: [Dạy tốt]")
    for year in Self.years {
      for number in 0..<3 { files["content/guong/\(year)/anh-\(number).jpg"] = "ảnh \(number)" }
    }
    for _ in 0..<8 { change(.add, with: &generator) }
    change(.page, with: &generator)
  }

  mutating func change(_ edit: Edit, with generator: inout SeededGenerator) {
    next += 1
    let profile = any(in: "content/guong/", ".md", &generator)
    let other = any(in: "content/guong/", ".md", &generator)
    let page = any(in: "content/trang/", ".md", &generator)
    switch edit {
    case .add: add(with: &generator)
    case .remove: files[profile] = nil
    case .rename: move(profile, to: folder(of: profile) + "ten-moi-\(next).md")
    case .moveYear:
      move(
        profile,
        to:
          "content/guong/\(Self.years.randomElement(using: &generator) ?? "")/\(name(of: profile))")
    case .body: replace(/(?s)---\n[^-]*$/, in: profile, with: "---\nThân bài mới \(next).\n")
    case .field:
      replace(
        /lĩnh vực: .*/, in: profile,
        with: "lĩnh vực: \(Bool.random(using: &generator) ? "Dạy học" : "[Dạy học, Sáng kiến]")")
    case .unit:
      replace(
        /đơn vị: .*/, in: profile,
        with: "đơn vị: \(Bool.random(using: &generator) ? "Tổ Toán" : "Tổ Văn")")
    case .level:
      replace(
        /\ncấp: .*/, in: profile, with: "\ncấp: \(Bool.random(using: &generator) ? "tổ" : "trường")"
      )
    case .name:
      replace(
        /tên: .*/, in: profile,
        with: "tên: \"\(Self.names.randomElement(using: &generator) ?? "") \(next)\"")
    case .date: replace(/ngày: 20[0-9-]*/, in: profile, with: "ngày: \(date(&generator))")
    case .status:
      replace(
        /trạng thái: [^,]*/, in: profile,
        with: "trạng thái: \(Self.statuses.randomElement(using: &generator) ?? "")")
    case .photo:
      replace(
        /(?:ảnh: .*\nmô tả ảnh: .*|#anh)/, in: profile,
        with: "ảnh: anh-\(next % 3).jpg\nmô tả ảnh: Ảnh \(next)")
    case .picture:
      let picture = folder(of: profile) + "anh-\(next % 3).jpg"
      let isGone = files[picture] != nil && Int.random(in: 0..<4, using: &generator) == 0
      files[picture] = isGone ? nil : "ảnh \(next)"
    case .relation:
      replace(
        /(?:nhân rộng từ: .*|#quan-he)/, in: profile,
        with: "nhân rộng từ: \(name(of: other).dropLast(3))")
    case .link:
      replace(
        /$/, in: profile, with: "\n[xem](\(name(of: other))) và ![ảnh](anh-\(next % 3).jpg)\n")
    case .breakFile:
      let isBroken = files[profile]?.contains("cấp: không có") == true
      replace(
        /\ncấp: .*/, in: profile, with: isBroken ? "\ncấp: trường" : "\ncấp: không có cấp này")
    case .page:
      files["content/trang/trang-\(next % 4).md"] =
        "---\ntrình đơn: \(next % 3 + 1)\n---\n# Trang \(next)\n\n[xem](../guong/x/\(name(of: other)))"
    case .removePage: files[page] = nil
    case .menu: replace(/trình đơn: .*/, in: page, with: "trình đơn: \(next % 9 + 1)")
    case .settingsWord:
      replace(/tiêu đề: .*/, in: "content/site.yaml", with: "tiêu đề: Tên trang \(next)")
    case .settingsURL:
      replace(
        /địa chỉ: .*/, in: "content/site.yaml", with: "địa chỉ: https://a.example/\(next % 3)/")
    case .settingsStyle:
      replace(
        /liên kết: .*/, in: "content/site.yaml",
        with: "liên kết: \(next.isMultiple(of: 2) ? "gốc" : "tương đối")")
    case .pageSize: replace(/số thẻ: .*/, in: "content/site.yaml", with: "số thẻ: \(next % 4 + 1)")
    case .unitWords:
      replace(
        /đơn vị: \[.*/, in: "content/site.yaml",
        with: "đơn vị: [Tổ Toán, \(next.isMultiple(of: 2) ? "Tổ Văn, Tổ Mới" : "Tổ Văn")]")
    case .template: changeTemplate(with: &generator)
    case .word:
      replace(
        /(?m)^ {2}newest: .*/, in: "site-templates/strings/vi.yaml", with: "  newest: Mới \(next)")
    case .today: day = publishing(&generator)
    case .featured:
      replace(
        /(?:nổi bật: .*|#noi-bat)/, in: profile,
        with: "nổi bật: \(next.isMultiple(of: 2) ? "có" : "không")")
    case .feedScope:
      replace(
        /phạm vi: .*/, in: profile,
        with: "phạm vi: [web\(next.isMultiple(of: 2) ? ", nguồn tin" : "")]")
    }
  }
}
