package import Diagnostics
internal import Synchronization

/// The letters for drawings: those of one folder, whatever else the machine has installed.
package final class Fonts: Sendable {
  package let faces: [FontFace]
  let configuration: FontConfiguration
  private let openFaces: OpenFaces
  /// Measured once for each face.
  let leastSizes = Mutex<[FaceName: Double]>([:])

  private init(_ configuration: consuming FontConfiguration) {
    faces = configuration.faces
    openFaces = OpenFaces(faces, of: configuration)
    self.configuration = configuration
  }

  /// The fonts in `folder`; nil when there are none that can be read.
  ///
  /// FreeType opens the files, now and while something is drawn.
  package static func load(folder: String) -> Diagnosed<Fonts?> {
    let fonts = Fonts(FontConfiguration(folder: folder))
    guard fonts.faces.isEmpty else { return Diagnosed(fonts) }
    return Diagnosed(nil, [Diagnostic(.noFonts, at: Location(path: folder))])
  }

  func face(_ family: String, _ weight: Int) -> FontFace? {
    faces.first { $0.family == family && $0.weight == weight }
  }

  var families: [String] {
    faces.map(\.family).reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }

  func weights(of family: String) -> [Int] {
    faces.filter { $0.family == family }.map(\.weight)
  }
}
