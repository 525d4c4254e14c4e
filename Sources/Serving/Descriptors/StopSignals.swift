internal import CLinux
internal import Glibc

/// Ctrl+C and SIGTERM as something to read, instead of the end of the program.
///
/// To be made by the main thread before there is another one: threads inherit that these signals do not end them.
struct StopSignals: ~Copyable {
  let descriptor: Int32

  init() throws(ServingFailure) {
    var stops = sigset_t()
    unsafe sigemptyset(&stops)
    for signal in [SIGINT, SIGTERM, SIGHUP] { unsafe sigaddset(&stops, signal) }
    // A reader who has gone is an answer that cannot be sent, not the end of the program.
    var silent = stops
    unsafe sigaddset(&silent, SIGPIPE)
    unsafe pthread_sigmask(SIG_BLOCK, &silent, nil)
    descriptor = unsafe signalfd(-1, &stops, Int32(SFD_CLOEXEC | SFD_NONBLOCK))
    guard descriptor >= 0 else { throw .system(errno) }
  }

  deinit { close(descriptor) }

  /// Takes one signal; false when none has come.
  func take() -> Bool {
    var signal = signalfd_siginfo()
    let size = MemoryLayout<signalfd_siginfo>.size
    return unsafe read(descriptor, &signal, size) == size
  }
}
