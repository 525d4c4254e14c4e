internal import Artifacts
internal import Diagnostics
internal import Honours
internal import Zip

/// `loop.zip`: the loop's page and everything that it shows, for players that take a zipped page. Xibo calls it `.htz`,
/// SMIL players `.wgt`.
struct LoopPackage {
  private static let names = ["loop.zip", "loop.htz", "loop.wgt"]

  /// What packages are called. On a machine without libzip there are none: few players need them, and all else can go
  /// out without.
  static var fileNames: [String] { ZippedFile.canBeArchived ? names : [] }

  /// That there are no packages, if there are none, and some screen could have one.
  static func gap(of screens: [Screen]) -> [Diagnostic] {
    guard fileNames.isEmpty, screens.contains(where: \.hasPictures) else { return [] }
    return [Diagnostic(.noPackages, at: Location(path: Overview.address))]
  }

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
    return Diagnosed([], [Diagnostic(.packageFailed, at: Location(path: broadcast.loop.folder + names[0]))])
  }
}

extension Diagnostic.Message {
  fileprivate static var noPackages: Self {
    .warning(
      "GS649",
      Text(
        vi: "Không tạo tệp nén (loop.zip, loop.htz, loop.wgt) cho màn hình vì máy thiếu thư viện libzip.",
        en: "The screens have no packages (loop.zip, loop.htz, loop.wgt): the library libzip is not installed."),
      suggestion: Text(
        vi: "Nếu có đầu phát hoặc bộ điều khiển cần tệp này, thầy/cô cài lại gói có thư viện libzip.",
        en: "Where a player needs one, install the package that has libzip again."))
  }

  fileprivate static var packageFailed: Self {
    .error(
      "GS650",
      Text(
        vi: "Không tạo được tệp nén này; có thể máy hết bộ nhớ.",
        en: "The package could not be made; the machine may be out of memory."))
  }
}
