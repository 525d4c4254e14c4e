internal import CVips

/// The library, loaded and started once for the process, at its first use.
///
/// It computes each image in one thread: photos are what is worked on in parallel.
enum LibVips {
  static let isReady = photos_start() == 0

  /// Whether the loader of a kind is installed: that of HEIC is a module of its own.
  static func reads(_ format: Format) -> Bool {
    guard format == .heif else { return true }
    return photos_loads_heif()
  }
}
