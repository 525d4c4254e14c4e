internal import Diagnostics

/// A file's front matter, between lines of three hyphens, and the Markdown behind it.
struct FrontMatter {
  let yaml: Substring
  let body: Substring
  /// The line of the file on which the body begins.
  let bodyLine: Int
  let isClosed: Bool

  /// Nil when the file does not begin with a line `---`.
  init?(in source: Source) {
    let text = source.text
    let bytes = text.utf8Span.span
    func index(_ offset: Int) -> String.Index { text.utf8.index(text.startIndex, offsetBy: offset) }
    let start = Self.lineEnd(in: bytes, from: 0) + 1
    guard Self.isFence(bytes, 0..<(start - 1)) else { return nil }
    var (lineStart, line) = (start, 2)
    while lineStart < bytes.count {
      let end = Self.lineEnd(in: bytes, from: lineStart)
      if Self.isFence(bytes, lineStart..<end) {
        yaml = text[index(start)..<index(lineStart)]
        body = text[index(min(end + 1, bytes.count))...]
        bodyLine = line + 1
        isClosed = true
        return
      }
      lineStart = end + 1
      line += 1
    }
    yaml = text[index(min(start, bytes.count))...]
    body = ""
    bodyLine = line
    isClosed = false
  }

  private static func isFence(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
    guard line.count >= 3 else { return false }
    for (place, index) in line.enumerated() where bytes[index] != UInt8(ascii: place < 3 ? "-" : " ") { return false }
    return true
  }

  private static func lineEnd(in bytes: Span<UInt8>, from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    return end
  }
}

extension Diagnostic.Message {
  static var noFrontMatter: Self {
    .error(
      "GS201",
      Text(
        vi: "Hồ sơ phải mở đầu bằng phần khai báo giữa hai dòng ---.",
        en: "A profile begins with its fields between two lines of ---."),
      suggestion: Text(
        vi:
          "Dòng đầu tiên phải là đúng ba dấu gạch ngang, không có dòng trống ở trên. Chưa có gì thì chạy “guongsang new TÊN”.",
        en:
          "The first line is exactly three hyphens, with no empty line above. For a full form run “guongsang new NAME”."
      ))
  }

  static var frontMatterNeverClosed: Self {
    .error(
      "GS202",
      Text(
        vi: "Phần khai báo mở ở đây nhưng chưa có dòng --- để đóng.",
        en: "The fields begin here, but no line --- ends them."),
      suggestion: Text(
        vi: "Thêm một dòng --- ngay sau trường cuối cùng.", en: "Add a line --- behind the last field."))
  }

  static var emptyFrontMatter: Self {
    .error(
      "GS213",
      Text(vi: "Phần khai báo chưa có trường nào.", en: "There is no field between the lines of ---."),
      suggestion: Text(
        vi: "Chạy “guongsang new TÊN” để có mẫu đầy đủ.", en: "Run “guongsang new NAME” for a full form."))
  }
}
