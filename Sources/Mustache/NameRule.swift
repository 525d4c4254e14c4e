internal import Diagnostics

/// What a name may look like: one word, and for what is looked up, words joined by single dots.
enum NameRule {
  static func violation(by tag: Tag) -> Diagnostic.Message? {
    switch tag.kind {
    case .comment, .delimiters: return nil
    default: break
    }
    guard !tag.name.isEmpty, tag.name != "*" else { return .emptyTag }
    guard !tag.name.utf8.contains(where: \.isForbidden) else { return .badName(tag.name) }
    let isLookedUp = [.variable, .rawVariable, .section, .inverted].contains(tag.kind)
    let hasGap = tag.name.split(separator: ".", omittingEmptySubsequences: false).contains("")
    return isLookedUp && tag.name != "." && hasGap ? .badName(tag.name) : nil
  }
}

extension UInt8 {
  fileprivate var isForbidden: Bool {
    isWhitespace || self == UInt8(ascii: "{") || self == UInt8(ascii: "}")
  }
}

extension Diagnostic.Message {
  static var emptyTag: Self {
    .error(
      "GS506",
      Text(vi: "Thẻ này không có tên nào bên trong.", en: "This tag has no name inside."),
      suggestion: Text(
        vi: "Thầy/cô viết tên vào giữa, như {{tên}}, hoặc xoá thẻ.",
        en: "Write a name inside, like {{name}}, or delete the tag."))
  }

  static func badName(_ name: String) -> Self {
    .error(
      "GS511",
      Text(
        vi: "“\(name)” không phải là một tên.",
        en: "“\(name)” is not a name."),
      suggestion: Text(
        vi: "Tên không có dấu cách và ngoặc nhọn; nhiều từ nối nhau bằng một dấu chấm.",
        en: "A name has no spaces and no braces; words are joined by one dot each."))
  }

  static func unclosedTag(_ closing: String) -> Self {
    .error(
      "GS501",
      Text(
        vi: "Thẻ mở ra ở đây mà không đóng lại.",
        en: "The tag that begins here is never closed."),
      suggestion: Text(
        vi: "Thầy/cô thêm \(closing) vào cuối thẻ.", en: "Add \(closing) at the end of the tag."))
  }

  static var badDelimiters: Self {
    .error(
      "GS505",
      Text(
        vi: "Thẻ đổi dấu ngoặc cần đúng hai dấu, cách nhau một khoảng trắng.",
        en: "A tag that sets delimiters names exactly two, with a space between them."),
      suggestion: Text(
        vi: "Ví dụ: {{=<% %>=}}. Bên trong không được có dấu =.",
        en: "For example {{=<% %>=}}. They cannot contain an equals sign."))
  }
}
