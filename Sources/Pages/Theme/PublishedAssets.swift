internal import Artifacts
internal import Diagnostics
internal import Mustache

/// The assets under the names that they are published with: each name holds the fingerprint of the bytes,
/// so that a browser can keep a file for ever and still sees every change.
struct PublishedAssets {
  private(set) var artifacts: [Artifact] = []
  /// Nested by folder and ending, because templates ask for `assets.fonts.serif-700.woff2`.
  private(set) var names = Object()

  static func make(of assets: [ThemeFiles.Asset]) -> Diagnosed<PublishedAssets> {
    var published = PublishedAssets()
    var diagnostics: [Diagnostic] = []
    for case .file(let name, let bytes) in assets { published.publish(bytes, as: name) }
    // Templates know the names of the plain files, but not of each other.
    let files = published.names
    for case .template(let name, let source) in assets {
      let template = Templates.compile([(name, source)])
      let rendered = template.value.render(name, [.object(["assets": .object(files)])])
      diagnostics += template.diagnostics + rendered.diagnostics
      published.publish(rendered.bytes, as: name)
    }
    return Diagnosed(published, diagnostics)
  }

  private mutating func publish(_ bytes: [UInt8], as name: String) {
    let fingerprint = Fingerprint.of(bytes)
    let ending = name.lastIndex(of: ".") ?? name.endIndex
    let flat = name[..<ending].replacing("/", with: "-")
    guard let path = SitePath("assets/\(flat).\(fingerprint.short)\(name[ending...])") else { return }
    artifacts.append(
      Artifact(path: path, stage: .assets, fingerprint: fingerprint) { Diagnosed(bytes) })
    let keys = name.split { $0 == "/" || $0 == "." }.map(String.init)
    names = names.setting(.text(path.description), at: keys[...])
  }
}

extension Object {
  fileprivate func setting(_ value: Value, at keys: ArraySlice<String>) -> Object {
    guard let key = keys.first else { return self }
    var result = self
    if keys.count == 1 {
      result[key] = value
    } else {
      let inner: Object = if case .object(let object) = self[key] { object } else { Object() }
      result[key] = .object(inner.setting(value, at: keys.dropFirst()))
    }
    return result
  }
}
