internal import Glibc

/// Another program of this machine, called and waited for. It is given nothing to read, and what it prints is kept away
/// from the terminal.
struct ProgramCall {
  let name: String
  let arguments: [String]
  /// In which what it complains of is kept.
  let folder: String

  struct Outcome {
    let exitCode: Int32
    /// The last line of what it said was wrong.
    let complaint: String
  }

  private static let complaints = "complaints.txt"
  private static let longestComplaint = 1 << 16

  /// Nil when there is no such program.
  func run() -> Outcome? {
    guard let process = start() else { return nil }
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    let text = try? Files.read(folder + "/" + Self.complaints, limit: Self.longestComplaint)
    let lines = String(decoding: text ?? [], as: UTF8.self).split(separator: "\n")
    // What the shell says of a process that a signal ended.
    let code = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
    return Outcome(exitCode: code, complaint: lines.last.map(String.init) ?? "\(name): \(code)")
  }

  private func start() -> pid_t? {
    var actions = unsafe posix_spawn_file_actions_t()
    guard unsafe posix_spawn_file_actions_init(&actions) == 0 else { return nil }
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    let complaints = folder + "/" + Self.complaints
    unsafe posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    unsafe posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    unsafe posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, complaints, O_WRONLY | O_CREAT | O_TRUNC, 0o666)
    // Strings of C, ended by a null pointer, which the call copies.
    let words = unsafe ([name] + arguments).map { unsafe strdup($0) } + [nil]
    defer { unsafe words.forEach { unsafe free($0) } }
    var process: pid_t = 0
    let failure = unsafe posix_spawnp(&process, name, &actions, nil, words, environ)
    return failure == 0 ? process : nil
  }
}
