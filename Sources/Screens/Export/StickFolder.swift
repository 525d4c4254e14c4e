package import Artifacts
internal import Diagnostics
internal import Digests
internal import Honours
internal import JSON
package import Pages
package import Vietnamese

/// What goes onto a USB stick for a board's controller: numbered pictures, and what says how to play them.
///
/// A stick knows no dates, so it holds what may be shown on the day that it is made for.
package struct StickFolder: Sendable {
  package let broadcast: Broadcast
  /// In the order in which they are shown.
  package let pictures: [StickPicture]

  /// - Parameter bytes: the file of each slide of the day, in their order.
  package init(_ broadcast: Broadcast, bytes: [[UInt8]]) {
    self.broadcast = broadcast
    pictures = zip(broadcast.slidesOfToday, bytes).enumerated().map { number, pair in
      StickPicture(number: number + 1, slide: pair.0, bytes: pair.1)
    }
  }

  /// The last day on which all of it may be shown; nil when nothing limits it.
  package var lastDay: CivilDate? { pictures.compactMap(\.slide.until).min() }

  /// All files.
  ///
  /// - Parameter video: the loop as a video; nil when there is none.
  package func artifacts(_ video: (bytes: [UInt8], fingerprint: Fingerprint)?, theme: Theme) -> [Artifact] {
    var files = pictures.map { file($0.name, $0.bytes, .pictures) }
    if let video { files.append((StickVideo.fileName, video.bytes, video.fingerprint, .pictures)) }
    files.append(file("huidu-program.json", HuiduProgram.json(of: self).bytes, .feeds))
    let instructions = StickInstructions.render(self, hasVideo: video != nil, theme: theme)
    files.append(file(StickInstructions.fileName, instructions.value, .feeds))
    let sums = [
      file("SHA256SUMS", Self.sums(of: files.map { ($0.name, Digest.sha256($0.bytes)) }), .home),
      file("md5sums.txt", Self.sums(of: files.map { ($0.name, Digest.md5($0.bytes)) }), .home),
    ]
    return (files + sums).map { name, bytes, fingerprint, stage in
      let complaints = name == StickInstructions.fileName ? instructions.diagnostics : []
      return Artifact(
        path: SitePath(known: name), stage: stage, fingerprint: fingerprint
      ) { Diagnosed(bytes, complaints) }
    }
  }

  private typealias File = (name: String, bytes: [UInt8], fingerprint: Fingerprint, stage: Stage)

  private func file(_ name: String, _ bytes: [UInt8], _ stage: Stage) -> File { (name, bytes, .of(bytes), stage) }

  /// As `sha256sum --check` and `md5sum --check` read it.
  private static func sums(of files: [(String, Digest)]) -> [UInt8] {
    Array(files.sorted { $0.0 < $1.0 }.map { "\($0.1.hex)  \($0.0)\n" }.joined().utf8)
  }
}
