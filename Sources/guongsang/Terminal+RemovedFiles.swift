import Artifacts
import Diagnostics

extension Terminal {
  /// Names what is gone, because it must be removed from the web host too: whole folders, and what is gone of folders
  /// that stay. A listing, a poster or search data can hold a withdrawn name as well as a story can; of pictures, each
  /// change of a layout leaves many.
  func nameRemoved(_ removed: [SitePath]) {
    let gone = removed.map(\.description).filter { !$0.hasPrefix("assets/") }
    let folders = gone.filter { $0.hasSuffix("/index.html") }.map { String($0.dropLast("index.html".utf8.count)) }
    let files = gone.filter { path in !folders.contains { path.hasPrefix($0) } }
    let isPicture = { (path: String) in path.hasSuffix(".jpg") || path.hasSuffix(".webp") }
    let pictures = files.filter(isPicture)
    guard !gone.isEmpty else { return }
    print(
      Text(
        vi: "Thư mục và tệp đã gỡ, cần xoá cả trên máy chủ:",
        en: "Removed folders and files, to be deleted on the web host too:"))
    for path in folders + files.filter({ !isPicture($0) }) + pictures.prefix(Self.mostPictures) {
      print("  " + path)
    }
    guard pictures.count > Self.mostPictures else { return }
    let rest = pictures.count - Self.mostPictures
    print(Text(vi: "  … và \(rest) tệp ảnh cũ nữa", en: "  … and \(rest) more old pictures"))
  }

  private static let mostPictures = 30
}
