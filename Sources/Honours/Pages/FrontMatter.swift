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
    let first = Self.lineEnd(in: text, from: text.startIndex)
    guard Self.isFence(text[..<first]) else { return nil }
    let start = Self.behind(first, in: text)
    var lineStart = start
    var line = 2
    while lineStart < text.endIndex {
      let end = Self.lineEnd(in: text, from: lineStart)
      if Self.isFence(text[lineStart..<end]) {
        yaml = text[start..<lineStart]
        body = text[Self.behind(end, in: text)...]
        bodyLine = line + 1
        isClosed = true
        return
      }
      lineStart = Self.behind(end, in: text)
      line += 1
    }
    yaml = text[start...]
    body = ""
    bodyLine = line
    isClosed = false
  }

  private static func isFence(_ line: Substring) -> Bool {
    let bytes = line.utf8
    return bytes.starts(with: "---".utf8) && bytes.dropFirst(3).allSatisfy { $0 == UInt8(ascii: " ") }
  }

  private static func lineEnd(in text: String, from start: String.Index) -> String.Index {
    text.utf8[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.endIndex
  }

  private static func behind(_ lineEnd: String.Index, in text: String) -> String.Index {
    lineEnd < text.endIndex ? text.utf8.index(after: lineEnd) : lineEnd
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
