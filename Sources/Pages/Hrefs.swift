internal import Honours

/// How an address becomes what stands in a link: `{{root}}{{href}}` in templates.
///
/// The root depends on the page, the href does not, so that pages can share what they list.
struct Hrefs {
  let links: LinkStyle
  let url: SiteURL

  /// What stands before every href of the page at `path`.
  func root(ofPageAt path: String) -> String {
    switch links {
    case .rooted: return url.basePath
    case .relative:
      let depth = path.utf8.count { $0 == UInt8(ascii: "/") }
      return depth == 0 ? "./" : String(repeating: "../", count: depth)
    }
  }

  /// The href of a path, with a `#fragment` or without. Folders opened without a server need the file's name.
  func href(to path: String, fragment: String? = nil) -> String {
    let isFolder = path.isEmpty || path.hasSuffix("/")
    let file = links == .relative && isFolder ? path + "index.html" : path
    return fragment.map { file + "#" + $0 } ?? file
  }
}
