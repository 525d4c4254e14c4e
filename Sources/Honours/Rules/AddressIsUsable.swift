internal import Diagnostics

extension Rule {
  static let addressIsUsable = Rule { profile, _ in
    profile.slug.isEmpty ? [Diagnostic(.slugFoldsToNothing, at: profile.source.whole)] : []
  }
}

extension Diagnostic.Message {
  static var slugFoldsToNothing: Self {
    .error(
      "GS214",
      Text(
        vi: "Tên tệp không có chữ hay số nào để làm địa chỉ trang.",
        en: "The file's name has no letter or digit to make an address of."),
      suggestion: Text(
        vi: "Đổi tên tệp, ví dụ “to-toan-tin.md”, hoặc thêm “slug: to-toan-tin”.",
        en: "Rename the file, to “to-toan-tin.md” for example, or add “slug: to-toan-tin”."))
  }
}
