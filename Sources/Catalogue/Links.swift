package import Diagnostics
internal import Honours
package import Markdown
internal import Vietnamese

/// Where the links in stories and pages lead: to other files by their names, or away.
package struct Links: Sendable {
  package enum Target: Sendable, Hashable {
    case story(slug: String, fragment: String?)
    case page(slug: String, fragment: String?)
    /// A place in the same text.
    case fragment(String)
    case mail(String)
    case outside(String)
    /// A file of the site that is not shown now.
    case notShown(String)
    case unknown(String)
  }

  private struct File: Sendable {
    let target: @Sendable (String?) -> Target
    let anchors: [String]
  }

  private let files: [File]
  private let stories: FileNames
  private let pages: FileNames
  private let known: Set<String>
  private let names: [String]
  private let storyCount: Int

  /// - Parameter known: the names of all files, shown or not, by `FileNames.key`.
  init(to profiles: [Profile], pages plainPages: [PlainPage], known: Set<String>) {
    self.known = known
    names = profiles.map(\.fileName) + plainPages.map(\.fileName)
    stories = FileNames(of: profiles)
    pages = FileNames(plainPages.map { (names: [$0.fileName, $0.slug], source: $0.source) })
    files =
      profiles.map { profile in
        let slug = profile.slug
        return File(target: { .story(slug: slug, fragment: $0) }, anchors: profile.body.headings.map(\.anchor))
      }
      + plainPages.map { page in
        let slug = page.slug
        return File(target: { .page(slug: slug, fragment: $0) }, anchors: page.body.headings.map(\.anchor))
      }
    storyCount = profiles.count
  }

  /// Where a link of a file leads. Files are found by name, wherever they lie: stories first, unless the link
  /// names the folder of plain pages.
  package func target(of link: Reference, in source: Source) -> Target {
    let (path, fragment) = Self.parts(of: link)
    switch Self.scheme(of: path) {
    case "mailto", "tel": return .mail(link.destination)
    case .some: return .outside(link.destination)
    case nil: break
    }
    if path.isEmpty { return fragment.map { .fragment($0) } ?? .unknown("") }
    if let file = file(at: path, for: source) { return file.target(fragment?.isEmpty == true ? nil : fragment) }
    let name = Self.name(in: path)
    return known.contains(FileNames.key(name)) ? .notShown(name) : .unknown(path)
  }

  /// A link's address, and the heading that it names there.
  private static func parts(of link: Reference) -> (path: String, fragment: String?) {
    let parts = link.decodedDestination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    return (String(parts.first ?? ""), parts.count == 2 ? String(parts[1]) : nil)
  }

  private func file(at path: String, for source: Source) -> File? {
    let story = stories.index(of: path, for: source)
    let page = pages.index(of: path, for: source).map { storyCount + $0 }
    let isPageFolder = path.split(separator: "/").dropLast().last == "trang"
    return (isPageFolder ? page ?? story : story ?? page).map { files[$0] }
  }

  private static func name(in path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// What is wrong with the links of a text.
  func faults(in body: Document, of source: Source) -> [Diagnostic] {
    var (errors, warnings): ([Diagnostic], [Diagnostic]) = ([], [])
    for link in body.references where link.kind == .link && errors.count < Document.mostFaults {
      guard let message = fault(of: link, in: body, of: source) else { continue }
      guard message.severity == .error || warnings.count < Document.mostFaults else { continue }
      let position = Position(line: link.line, column: link.column)
      let diagnostic = Diagnostic(message, at: source.location(of: link.destination, from: position))
      if diagnostic.isError { errors.append(diagnostic) } else { warnings.append(diagnostic) }
    }
    return errors + warnings
  }

  private func fault(of link: Reference, in body: Document, of source: Source) -> Diagnostic.Message? {
    switch target(of: link, in: source) {
    case .mail, .outside: nil
    case .notShown(let name): .linkToHidden(name)
    case .unknown(let path):
      .brokenLink(path, nearest: closest(to: FileNames.key(Self.name(in: path)), among: names))
    case .fragment(""): nil
    case .fragment(let anchor): Self.fault(anchor, among: body.headings.map(\.anchor))
    case .story(_, let anchor?), .page(_, let anchor?):
      Self.fault(anchor, among: file(at: Self.parts(of: link).path, for: source)?.anchors ?? [])
    case .story(_, nil), .page(_, nil): nil
    }
  }

  private static func fault(_ anchor: String, among anchors: [String]) -> Diagnostic.Message? {
    anchors.contains(anchor) ? nil : .unknownAnchor(anchor, nearest: closest(to: anchor, among: anchors))
  }

  /// The scheme of an address (RFC 3986, 3.1), lower-case; nil for a relative one.
  private static func scheme(of address: String) -> String? {
    guard let colon = address.firstIndex(of: ":"), !address[..<colon].contains("/") else {
      return address.hasPrefix("//") ? "https" : nil
    }
    return address[..<colon].lowercased()
  }
}

extension Diagnostic.Message {
  static func brokenLink(_ destination: String, nearest: String?) -> Self {
    .error(
      "GS401",
      Text(
        vi: "Liên kết “\(destination)” không dẫn đến tệp nào trong content/.",
        en: "The link “\(destination)” leads to no file in content/."),
      suggestion: (destination.lowercased().hasPrefix("www.") ? Self.wholeAddress(destination) : nil)
        ?? .didYouMean(nearest.map { $0 + ".md" })
        ?? Text(
          vi: "Liên kết trong trang viết bằng tên tệp, ví dụ [Tổ Toán – Tin](to-toan-tin.md).",
          en: "Links inside the site are file names, such as [Tổ Toán – Tin](to-toan-tin.md)."))
  }

  private static func wholeAddress(_ destination: String) -> Text {
    Text(
      vi: "Trang ở ngoài thì viết đủ https://, ví dụ https://\(destination).",
      en: "A page elsewhere needs its https://, as in https://\(destination).")
  }

  static func linkToHidden(_ name: String) -> Self {
    .warning(
      "GS402",
      Text(
        vi: "“\(name)” hiện không được đăng, nên ở đây chỉ còn chữ, không có liên kết.",
        en: "“\(name)” is not published now, so its words stand here without a link."))
  }

  static func unknownAnchor(_ anchor: String, nearest: String?) -> Self {
    .error(
      "GS403",
      Text(
        vi: "Trang được dẫn tới không có đề mục “#\(anchor)”.",
        en: "The page that this leads to has no heading “#\(anchor)”."),
      suggestion: .didYouMean(nearest.map { "#" + $0 }))
  }
}
