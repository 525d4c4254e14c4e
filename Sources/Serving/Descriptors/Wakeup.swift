internal import CLinux
internal import Glibc

/// A descriptor that other threads make readable, so that a loop that waits looks up.
struct Wakeup: ~Copyable, Sendable {
  let descriptor: Int32

  init() throws(ServingFailure) {
    descriptor = eventfd(0, Int32(EFD_CLOEXEC | EFD_NONBLOCK))
    guard descriptor >= 0 else { throw .system(errno) }
  }

  deinit { close(descriptor) }

  func call() { _ = eventfd_write(descriptor, 1) }

  /// Makes it unreadable again.
  func settle() {
    var count: eventfd_t = 0
    unsafe _ = eventfd_read(descriptor, &count)
  }
}
