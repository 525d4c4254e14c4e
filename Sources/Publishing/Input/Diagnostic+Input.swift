internal import Diagnostics

// What keeps a file of the input folders from being read.
extension Diagnostic.Message {
  static func fileMissing(_ path: String) -> Self {
    .error("GS752", Text(vi: "Không có tệp “\(path)”.", en: "There is no file “\(path)”."))
  }

  static func linkLeavesFolder(_ folder: String) -> Self {
    .error(
      "GS753",
      Text(
        vi: "Tệp là một liên kết dẫn ra ngoài thư mục \(folder), nên không được đọc.",
        en: "The file is a link that leaves the folder \(folder), so it is not read."),
      suggestion: Text(vi: "Chép chính tệp ấy vào đây.", en: "Copy the file itself here."))
  }

  static func tooLarge(limit: Int) -> Self {
    let megabytes = limit >> 20
    return .error(
      "GS754",
      Text(
        vi: "Tệp lớn hơn \(megabytes) MB nên không được đọc.",
        en: "The file is larger than \(megabytes) MB, so it is not read."))
  }

  static func unreadable(_ reason: Text) -> Self {
    .error(
      "GS755",
      Text(
        vi: "Không đọc được tệp: \(reason.vietnamese).", en: "The file cannot be read: \(reason.english)."))
  }

  static var linkedFolder: Self {
    .error(
      "GS759",
      Text(
        vi: "Đây là liên kết đến một thư mục; các tệp trong đó không được đọc.",
        en: "This is a link to a folder; the files in it are not read."),
      suggestion: Text(vi: "Chép chính thư mục ấy vào đây.", en: "Copy the folder itself here."))
  }

  static var sameName: Self {
    .error(
      "GS760",
      Text(
        vi: "Ở đây có hai tệp trùng tên, chỉ khác cách gõ dấu nên nhìn không phân biệt được; cả hai chưa được đọc.",
        en: "Two files here have the same name, typed in two ways that look alike; neither is read."),
      suggestion: Text(vi: "Đổi tên hoặc xóa một trong hai tệp.", en: "Rename or delete one of them."))
  }

  /// A file that is neither a text nor a picture, and perhaps was meant to be a text.
  static func notRead(_ name: String) -> Self {
    .warning(
      "GS761",
      Text(
        vi: "Tệp “\(name)” không phải hồ sơ .md, cũng không phải ảnh, nên không được đọc.",
        en: "“\(name)” is neither an .md file nor a picture, so it is not read."),
      suggestion: textName(of: name).map { text in
        Text(
          vi: "Nếu đây là hồ sơ, mời thầy/cô đổi tên tệp thành “\(text)”.",
          en: "If it is a profile, rename it to “\(text)”.")
      }
        ?? Text(
          vi: "Nếu đây là hồ sơ, mời thầy/cô chép nội dung sang một tệp .md do “guongsang new” tạo.",
          en: "If it is a profile, copy its text into an .md file made by “guongsang new”."))
  }

  /// What a plain text must be called to be read; nil for what is no plain text.
  private static func textName(of name: String) -> String? {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard ["txt", "text", "markdown", "mdown", "mkd", "mdx"].contains(parts.last?.lowercased()) else { return nil }
    let stem = parts.dropLast().joined(separator: ".")
    return stem.lowercased().hasSuffix(".md") ? stem : stem + ".md"
  }
}
