internal import Artifacts
internal import Diagnostics
internal import Zip

/// `loop.zip`: the loop's page and everything that it shows, for players that take a zipped page. Xibo calls it `.htz`,
/// SMIL players `.wgt`.
struct LoopPackage {
  static let fileNames = ["loop.zip", "loop.htz", "loop.wgt"]

  /// The package under all its names.
  ///
  /// - Parameter pages: what stands beside the slides; `index.html` is at the top.
  static func files(of broadcast: Broadcast, _ pages: [LoopFile]) -> [LoopFile] {
    let fingerprint = Fingerprint.of { builder in
      builder.add(broadcast.fingerprint("package"))
      builder.add(pages.map(\.name))
      builder.add(pages.map(\.fingerprint))
    }
    return fileNames.map { name in
      LoopFile(
        name: name, stage: .feeds, fingerprint: fingerprint,
        content: .slides { drawn in package(of: broadcast, pages, drawn) })
    }
  }

  private static func package(
    of broadcast: Broadcast, _ pages: [LoopFile], _ drawn: DrawnLoop
  ) -> Diagnosed<[UInt8]> {
    let slides = drawn.files.compactMap { drawn in
      broadcast.fileName(of: drawn.slide).map { ZippedFile(name: $0, bytes: drawn.bytes) }
    }
    let made = pages.map { ZippedFile(name: $0.name, bytes: $0.bytes(of: drawn)) }
    // What the pages complain of is said of themselves.
    if let archive = ZippedFile.archive(of: slides + made) { return Diagnosed(archive) }
    return Diagnosed([], [Diagnostic(.packageFailed(), at: Location(path: broadcast.loop.folder + fileNames[0]))])
  }
}

extension Diagnostic.Message {
  fileprivate static func packageFailed() -> Self {
    .error(
      "GS649",
      Text(
        vi: "Không đóng được gói này: máy thiếu thư viện libzip, hoặc hết bộ nhớ.",
        en: "The package cannot be made: the library libzip is not installed, or there is no memory left."),
      suggestion: Text(vi: "Mời cài lại gói libzip4.", en: "Install the package libzip4 again."))
  }
}
