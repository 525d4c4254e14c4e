internal import Artifacts
package import Publishing

/// The published files as a web host shows them, with the script that renews pages put into each.
package struct PublishedSite: Sendable {
  let folder: PublishedFolder
  let visitors: Visitors
  /// The home page's path on the school's server: what pages link to works as it will there.
  package var basePath = "/"
  /// Which state of the site pages show.
  package var revision = Revision()
  package var proofs = Proofs()

  package init(_ folder: PublishedFolder, port: Int) {
    self.folder = folder
    visitors = Visitors(port: port)
  }

  package func answer(_ request: Request) -> Answer {
    guard visitors.mayAsk(request) else { return .note(403, .stranger) }
    guard ["GET", "HEAD"].contains(request.method) else {
      return .note(405, .onlyReading, [Answer.Header("Allow", "GET, HEAD")])
    }
    switch request.path {
    case LivePage.script: return .bytes(LivePage.scriptBytes, "text/javascript; charset=utf-8")
    case LivePage.events:
      return Answer(200, [.noCache, Answer.Header("Content-Type", "text/event-stream")], .events)
    // What stands between pages and the server would go on showing what was.
    case _ where request.isForServiceWorker: return .note(404, .noWorkers)
    case "/" where basePath != "/": return .redirect(to: basePath)
    case let path where path + "/" == basePath: return .redirect(to: basePath)
    case let path where path.utf8.starts(with: basePath.utf8): return file(request)
    default: return notFound
    }
  }

  private func file(_ request: Request) -> Answer {
    guard let path = RequestPath(request.path.dropFirst(basePath.count)) else { return notFound }
    let names = path.isFolder || path.names.isEmpty ? path.names + ["index.html"] : path.names
    switch folder.find(names) {
    case .file(let file): return Self.isPage(names) ? page(file, names, request) : answer(file, names, request)
    case .folder where !path.isFolder: return .redirect(to: request.path + "/")
    case .folder: return notFound
    case .nothing: return notFound
    }
  }

  private static func isPage(_ names: [String]) -> Bool { names.last?.hasSuffix(".html") == true }

  private func page(_ file: consuming PublishedFile, _ names: [String], _ request: Request) -> Answer {
    let tag = EntityTag(file.stamp, with: revision.description)
    let headers = [.noCache, Answer.Header("ETag", tag.description)]
    if tag.isAmong(request.ifNoneMatch) { return Answer(304, headers, .bytes([])) }
    guard let bytes = proofs.bytes(of: names.joined(separator: "/")) ?? (try? file.bytes()) else { return notFound }
    return .bytes(LivePage.inserted(into: bytes, revision), ContentType.of(".html"), headers)
  }

  private func answer(_ file: consuming PublishedFile, _ names: [String], _ request: Request) -> Answer {
    let (size, tag) = (file.stamp.size, EntityTag(file.stamp))
    var headers = [.noCache, Answer.Header("ETag", tag.description), Answer.Header("Accept-Ranges", "bytes")]
    if tag.isAmong(request.ifNoneMatch) { return Answer(304, headers, .bytes([])) }
    headers += [Answer.Header("Content-Type", ContentType.of(names.last ?? "")), .sameOrigin, .noSniffing]
    // A part of what the asker has an older version of is worth nothing.
    let isSame = request.ifRange.map { $0 == tag.description } ?? true
    switch ByteRange(request.method == "GET" && isSame ? request.range : nil, size: size) {
    case .whole: return Answer(200, headers, .file(file, 0..<size))
    case .part(let part):
      let place = "bytes \(part.lowerBound)-\(part.upperBound - 1)/\(size)"
      return Answer(206, headers + [Answer.Header("Content-Range", place)], .file(file, part))
    case .outside:
      return .note(416, .noSuchPart, [Answer.Header("Content-Range", "bytes */\(size)")])
    }
  }

  /// Whether a page shows what its proof showed.
  func shows(_ proof: Proof) -> Bool {
    if let bytes = proofs.bytes(of: proof.path.description) { return bytes == proof.bytes }
    let names = proof.path.description.split(separator: "/").map(String.init)
    guard case .file(let file) = folder.find(names) else { return false }
    return (try? file.bytes()) == proof.bytes
  }

  /// The address of a page, as browsers call it.
  func address(of proof: Proof) -> String {
    let file = proof.path.description
    return basePath + (file.hasSuffix("/index.html") ? file.dropLast("index.html".count) : file[...])
  }

  /// What the site itself says of addresses that do not exist.
  private var notFound: Answer {
    var page = LivePage.emptyPage
    if case .file(let file) = folder.find(["404.html"]), let bytes = try? file.bytes() { page = bytes }
    return .bytes(LivePage.inserted(into: page, revision, isMissing: true), ContentType.of(".html"), [.noCache], 404)
  }
}
