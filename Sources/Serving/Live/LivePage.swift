/// What is put into pages while they are served, so that they renew themselves; nothing of it is in the output folder.
///
/// It lies at addresses that no site has, and needs no inline code, so that a page may forbid that.
enum LivePage {
  static let script = "/_guongsang/live.js"
  static let events = "/_guongsang/events"

  static let scriptBytes = PackageResources.live_js

  /// The page with the script before its end; `isMissing` where it stands for one that is not there.
  static func inserted(into page: [UInt8], _ revision: Revision, isMissing: Bool = false) -> [UInt8] {
    let mark = isMissing ? " data-missing" : ""
    let tag = Array("<script src=\"\(script)\" data-revision=\"\(revision)\"\(mark) defer></script>\n".utf8)
    let end = place(of: Array("</body>".utf8), in: page) ?? page.count
    return page[..<end] + tag + page[end...]
  }

  /// Where `wanted` begins for the last time.
  private static func place(of wanted: [UInt8], in page: [UInt8]) -> Int? {
    guard page.count >= wanted.count else { return nil }
    return (0...(page.count - wanted.count)).last { page[$0] == wanted[0] && page[$0...].starts(with: wanted) }
  }

  /// Stands where nothing has been published yet.
  static let emptyPage = Array(
    """
    <!doctype html>
    <html lang="vi">
    <head><meta charset="utf-8"><title>Gương Sáng</title></head>
    <body><p>Chưa có gì ở địa chỉ này.</p><p lang="en">There is nothing at this address yet.</p></body>
    </html>

    """.utf8)
}
