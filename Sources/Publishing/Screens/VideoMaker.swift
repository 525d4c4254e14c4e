internal import Artifacts
internal import Diagnostics
internal import Pages
internal import Screens

/// Has `ffmpeg` make a loop's video, unless the one that is there is made of the same.
struct VideoMaker {
  private let folders: SiteFolders
  private let publication: Publication

  init(_ folders: SiteFolders, _ publication: Publication) {
    self.folders = folders
    self.publication = publication
  }

  /// Nil where it cannot be made, which is then among the diagnostics.
  func video(
    _ video: StickVideo, _ diagnostics: inout [Diagnostic]
  ) throws(PublishingFailure) -> (bytes: [UInt8], fingerprint: Fingerprint)? {
    let fingerprint = video.fingerprint
    if let bytes = publication.standing(at: SitePath(known: StickVideo.fileName), madeOf: fingerprint) {
      return (bytes, fingerprint)
    }
    let lock = try BuildLock.take(site: folders)
    let made = made(video)
    lock.release()
    switch made {
    case .success(let bytes): return (bytes, fingerprint)
    case .failure(let fault):
      let place = Location(path: "\(folders.typedOutput)/\(StickVideo.fileName)")
      diagnostics.append(Diagnostic(fault.message, at: place))
      return nil
    }
  }

  private struct Fault: Error {
    let message: Diagnostic.Message
  }

  /// The largest video that is taken in: hours of a large board.
  private static let limit = 2 << 30

  private func made(_ video: StickVideo) -> Result<[UInt8], Fault> {
    do throws(FileFailure) {
      let workshop = try Workshop(folders.ownFolder + "/video")
      for file in video.files { try Files.create(workshop.path + "/" + file.name, file.bytes) }
      for arguments in video.calls(in: workshop.path) {
        let call = ProgramCall(name: "ffmpeg", arguments: arguments, folder: workshop.path)
        guard let outcome = call.run() else { return .failure(Fault(message: .noVideoProgram())) }
        guard outcome.exitCode == 0 else { return .failure(Fault(message: .videoFailed(outcome.complaint))) }
      }
      return .success(try Files.read(workshop.path + "/" + StickVideo.fileName, limit: Self.limit))
    } catch {
      let reason = error.reason
      return .failure(Fault(message: .videoFailed("\(error.path): \(reason.vietnamese)")))
    }
  }
}

extension Diagnostic.Message {
  static func noVideoProgram() -> Self {
    .warning(
      "GS708",
      Text(
        vi: "Máy chưa có chương trình ffmpeg nên chưa làm được video; các hình đã có đủ.",
        en: "The program ffmpeg is not installed, so there is no video; the pictures are all there."),
      suggestion: Text(
        vi: "Thầy/cô cài bằng lệnh “sudo apt-get install ffmpeg” rồi xuất lại.",
        en: "Install it with “sudo apt-get install ffmpeg”, then export again."))
  }

  static func videoFailed(_ reason: String) -> Self {
    .error(
      "GS709",
      Text(
        vi: "Chưa làm được video; các hình đã có đủ. Máy báo: \(reason)",
        en: "The video could not be made; the pictures are all there. The reason: \(reason)"))
  }
}
