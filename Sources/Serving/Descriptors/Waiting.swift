internal import Glibc

/// Waiting for the first of several descriptors.
enum Waiting {
  /// Waits until one of the descriptors can be read, or for `limit`; gives those that can be.
  static func readable(_ descriptors: [Int32], atMost limit: Duration) -> Set<Int32> {
    var places = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    // Rounded up: a moment too early would be a turn for nothing.
    let (seconds, attoseconds) = limit.components
    let milliseconds =
      max(0, min(seconds, 3600)) * 1000 + (max(0, attoseconds) + 999_999_999_999_999) / 1_000_000_000_000_000
    let count = unsafe places.withUnsafeMutableBufferPointer {
      unsafe poll($0.baseAddress, nfds_t($0.count), Int32(clamping: milliseconds))
    }
    guard count > 0 else { return [] }
    return Set(places.filter { $0.revents != 0 }.map(\.fd))
  }
}
