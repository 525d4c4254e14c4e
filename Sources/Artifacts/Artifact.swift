package import Diagnostics

/// A file of the published site: where it stands, what it is made of, and how to make its bytes.
package struct Artifact: Sendable {
  /// What an artifact is made of, and its bytes. What making them complains of is reported at every build: an artifact
  /// with complaints is made again, changed or not.
  package struct Making: Sendable {
    /// The fingerprint of everything that the bytes are made of: while it stays, they stay.
    package let fingerprint: Fingerprint
    /// Gives the same bytes each time.
    package let make: @Sendable () -> Diagnosed<[UInt8]>

    package init(of fingerprint: Fingerprint, _ make: @Sendable @escaping () -> Diagnosed<[UInt8]>) {
      self.fingerprint = fingerprint
      self.make = make
    }
  }

  package enum Content: Sendable {
    /// Made by itself. What it is made of is asked for when its turn has come, on any thread, so that what a page shows
    /// is put together once, compared, rendered and let go of: of a large site, not all is in memory at once.
    case alone(@Sendable () -> Making)
    /// Made together with those other parts of the batch that are to be made.
    case part(Int, of: Batch, fingerprint: Fingerprint)
  }

  package let path: SitePath
  package let stage: Stage
  package let content: Content

  package init(path: SitePath, stage: Stage, content: Content) {
    self.path = path
    self.stage = stage
    self.content = content
  }

  /// An artifact that is made by itself, of what is known already.
  package init(
    path: SitePath, stage: Stage, fingerprint: Fingerprint, make: @Sendable @escaping () -> Diagnosed<[UInt8]>
  ) {
    let making = Making(of: fingerprint, make)
    self.init(path: path, stage: stage, content: .alone { making })
  }

  /// What it is made of, and how to make it by itself.
  package var making: Making {
    switch content {
    case .alone(let ask): ask()
    case .part(let number, let batch, let fingerprint): Making(of: fingerprint) { batch.make([number])[0] }
    }
  }

  /// The bytes, made by themselves.
  package func make() -> Diagnosed<[UInt8]> { making.make() }
}
