import Vietnamese

extension RandomContent {
  mutating func add(with generator: inout SeededGenerator) {
    let year = Self.years.randomElement(using: &generator) ?? ""
    let isPupil = Int.random(in: 0..<3, using: &generator) == 0
    let more = """
      đơn vị: Tổ Toán
      lĩnh vực: Dạy học
      #anh
      #quan-he
      #noi-bat
      hiện đến: 2027-06-30
      """
    let consent = """

      đồng ý: 
        { học sinh: Em, người giám hộ: Mẹ, ngày: 2023-01-05, nội dung: [tên, ảnh, lớp, kết quả],
        phạm vi: [web] }
      """
    let text = BuildSite.teacher(
      "\(Self.names.randomElement(using: &generator) ?? "") \(next)", decided: date(&generator),
      year: year,
      more: more
        + (isPupil ? consent.replacing("phạm vi: [web] }", with: "phạm vi: [web]\n  }") : ""),
      body: "## Mục \(next)\n\nBài.")
    files["content/guong/\(year)/p\(next).md"] =
      isPupil ? text.replacing("giáo viên", with: "học sinh") : text
  }

  mutating func changeTemplate(with generator: inout SeededGenerator) {
    let path = "site-templates/" + (Self.templates.randomElement(using: &generator) ?? "")
    if path.hasSuffix("them.svg") {
      files[path] = files[path] == nil ? "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>" : nil
    } else if let text = files[path] {
      files[path] = path.hasSuffix("feed.atom.mustache") ? text + "<!-- \(next) -->\n" : text + "\n"
    }
  }

  mutating func move(_ path: String, to place: String) {
    guard files[place] == nil, let text = files.removeValue(forKey: path) else { return }
    files[place] = text
  }

  mutating func replace(_ pattern: some RegexComponent, in path: String, with text: String) {
    files[path] = files[path]?.replacing(pattern, with: text, maxReplacements: 1)
  }

  /// The files as they stand at the start, which the content's own ones then change.
  mutating func adopt(_ path: String, _ text: String) { files[path] = text }

  func any(in folder: String, _ ending: String, _ generator: inout SeededGenerator) -> String {
    files.keys.filter { $0.hasPrefix(folder) && $0.hasSuffix(ending) }.sorted().randomElement(
      using: &generator) ?? ""
  }

  func name(of path: String) -> String { String(path.split(separator: "/").last ?? "") }

  func folder(of path: String) -> String { String(path.dropLast(name(of: path).count)) }

  func date(_ generator: inout SeededGenerator) -> String {
    "\(Int.random(in: 2023...2027, using: &generator))-0\(Int.random(in: 1...9, using: &generator))-15"
  }

  func publishing(_ generator: inout SeededGenerator) -> CivilDate {
    PublishingTests.date(
      Int.random(in: 2025...2027, using: &generator), Int.random(in: 1...12, using: &generator), 10)
  }
}
