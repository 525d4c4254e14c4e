internal import Glibc

/// An open file or folder, closed when its owner lets go of it.
///
/// Names are looked up below an open folder wherever that matters, so that nobody can swap a folder for a
/// link between the check and the use.
struct Descriptor: ~Copyable, Sendable {
  let number: Int32
  /// How people know it, for failures.
  let path: String

  deinit { close(number) }

  private init(_ number: Int32, _ path: String) throws(FileFailure) {
    guard number >= 0 else { throw FileFailure(path, errno) }
    self.number = number
    self.path = path
  }

  /// Opens a folder, following links.
  init(folder path: String) throws(FileFailure) {
    try self.init(unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC), path)
  }

  /// Opens for reading, following links but never waiting for the other end of a pipe.
  init(reading path: String) throws(FileFailure) {
    try self.init(unsafe open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC), path)
  }

  /// Opens a file that locks are put on, creating it when it is absent.
  init(lock path: String) throws(FileFailure) {
    try self.init(unsafe open(path, O_RDONLY | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o666), path)
  }

  /// Opens the folder `name` inside this one, which must not be a link.
  func folder(_ name: String) throws(FileFailure) -> Descriptor {
    let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    return try Descriptor(unsafe openat(number, name, flags), path + "/" + name)
  }

  /// Opens this folder once more.
  func reopened() throws(FileFailure) -> Descriptor {
    try Descriptor(unsafe openat(number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC), path)
  }

  /// Opens the file `name` inside this folder for reading; it must not be a link.
  func file(_ name: String) throws(FileFailure) -> Descriptor {
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC
    return try Descriptor(unsafe openat(number, name, flags), path + "/" + name)
  }

  /// Creates the file `name` inside this folder for writing; nothing may stand there yet.
  func newFile(_ name: String) throws(FileFailure) -> Descriptor {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    return try Descriptor(unsafe openat(number, name, flags, 0o666), path + "/" + name)
  }

  /// Takes the lock on this file or folder until it is closed; false when another process has it.
  func lock() throws(FileFailure) -> Bool {
    if flock(number, LOCK_EX | LOCK_NB) == 0 { return true }
    if errno == EWOULDBLOCK { return false }
    throw FileFailure(path, errno)
  }

  /// Gives the lock back at once: closing alone would leave it to a child process that is just being started.
  func unlock() { flock(number, LOCK_UN) }
}
