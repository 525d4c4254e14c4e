internal import Artifacts
internal import Diagnostics
internal import Pages

/// Reads `site-templates/`: templates, words, assets, layouts of drawings.
struct ThemeReader {
  private static let templateLimit = 1 << 20
  private static let assetLimit = 16 << 20
  private static let ending = ".mustache"
  /// Scripts that are put into pages; templates too, though most have no tags.
  private static let scriptEnding = ".js"
  private static let layoutEnding = ".yaml"

  let folder: InputFolder

  /// The compiled theme; nil when a file of it could not be read.
  ///
  /// - Parameter purposes: what is drawn with it.
  func theme(drawing purposes: Set<ThemeFiles.Purpose>) -> Diagnosed<Theme?> {
    let strings = folder.source(at: "strings/vi.yaml", limit: Self.templateLimit)
    guard let words = strings.value else { return Diagnosed(nil, strings.diagnostics) }
    var files = ThemeFiles(strings: words)
    var diagnostics = strings.diagnostics
    let templates = ["pages", "partials", "screens"].flatMap { folder.paths(below: $0) }
    for path in templates where [Self.ending, Self.scriptEnding].contains(where: path.hasSuffix) {
      let read = folder.source(at: path, limit: Self.templateLimit)
      diagnostics += read.diagnostics
      if let source = read.value { files.templates.append((Self.name(of: path), source)) }
    }
    for path in folder.paths(below: "assets") {
      let asset = asset(at: path)
      diagnostics += asset.diagnostics
      if let asset = asset.value { files.assets.append(asset) }
    }
    if !purposes.isEmpty {
      let drawings = drawings(for: purposes)
      diagnostics += drawings.diagnostics
      files.drawings = drawings.value
    }
    guard !diagnostics.contains(where: \.isError) else { return Diagnosed(nil, diagnostics) }
    let theme = Theme.compile(files)
    return Diagnosed(theme.value, theme.diagnostics + diagnostics)
  }

  private func drawings(for purposes: Set<ThemeFiles.Purpose>) -> Diagnosed<ThemeFiles.Drawings> {
    // A file's bytes make it a font, whatever its name ends with.
    let fonts = folder.paths(below: "fonts")
    var diagnostics: [Diagnostic] = []
    let fingerprint = Fingerprint.of { builder in
      for path in fonts {
        builder.add(path)
        switch folder.bytes(at: path, limit: Self.assetLimit) {
        case .success(let bytes): builder.add(bytes)
        case .failure(let fault):
          diagnostics.append(Diagnostic(fault.message, at: Location(path: folder.shown(path))))
        }
      }
    }
    var drawings = ThemeFiles.Drawings(for: purposes, fontFolder: folder.path + "/fonts", fonts: fingerprint)
    for path in folder.paths(below: "drawings") where path.hasSuffix(Self.layoutEnding) {
      let read = folder.source(at: path, limit: Self.templateLimit)
      diagnostics += read.diagnostics
      let name = path.dropFirst("drawings/".count).dropLast(Self.layoutEnding.count)
      if let source = read.value { drawings.layouts.append((String(name), source)) }
    }
    return Diagnosed(drawings, diagnostics)
  }

  private func asset(at path: String) -> Diagnosed<ThemeFiles.Asset?> {
    let name = String(path.dropFirst("assets/".utf8.count))
    if name.hasSuffix(Self.ending) {
      return folder.source(at: path, limit: Self.templateLimit).map { source in
        source.map { .template(name: String(name.dropLast(Self.ending.utf8.count)), source: $0) }
      }
    }
    switch folder.bytes(at: path, limit: Self.assetLimit) {
    case .success(let bytes): return Diagnosed(.file(name: name, bytes: bytes))
    case .failure(let fault):
      return Diagnosed(nil, [Diagnostic(fault.message, at: Location(path: folder.shown(path)))])
    }
  }

  private static func name(of path: String) -> String {
    let file = path.split(separator: "/").last ?? ""
    return String(file.hasSuffix(ending) ? file.dropLast(ending.utf8.count) : file)
  }
}
