internal import Artifacts
internal import Glibc

/// The way from the output folder to the folder that was asked for last, held open: for one file after another, only
/// that part is followed in which their ways differ.
struct FolderTrail {
  /// A folder on the way.
  final class Step {
    let path: SitePath?
    let descriptor: Descriptor
    let before: Step?

    fileprivate init(_ path: SitePath?, _ descriptor: consuming Descriptor, after before: Step?) {
      self.path = path
      self.descriptor = descriptor
      self.before = before
    }
  }

  private let output: OutputFolder
  private var last: Step?

  init(in output: OutputFolder) { self.output = output }

  /// The folder at `path`, or the output folder itself for nil.
  mutating func folder(_ path: SitePath?) throws(FileFailure) -> Step {
    let step = if let known = known(path) { known } else { try opened(path) }
    last = step
    return step
  }

  private func known(_ path: SitePath?) -> Step? {
    var step = last
    while let next = step, next.path != path { step = next.before }
    return step
  }

  private mutating func opened(_ path: SitePath?) throws(FileFailure) -> Step {
    guard let path else { return Step(nil, try output.root.reopened(), after: nil) }
    let parent = try folder(path.parent)
    return Step(path, try parent.descriptor.folder(path.fileName), after: parent)
  }

  /// Moves a finished temporary file to its place.
  mutating func place(_ file: StagedFile) throws(FileFailure) {
    let source = try folder(file.folder)
    let target = try folder(file.path.parent)
    // Making took a while; whoever put something there meanwhile does not lose it.
    guard try target.descriptor.stamp(of: file.path.fileName) == file.replaces else {
      throw FileFailure(file.path.description, EEXIST)
    }
    try source.descriptor.move(file.name, to: target.descriptor, as: file.path.fileName)
  }
}
