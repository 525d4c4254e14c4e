internal import Glibc
internal import Publishing

/// The kernel's news of folders.
@safe struct Inotify: ~Copyable {
  struct Event {
    let watch: Int32
    let kinds: Set<Kind>
    /// Of what it is about, inside the watched folder; empty for the folder itself.
    let name: String
  }

  enum Kind: CaseIterable {
    case created, written, attributes, movedIn, movedOut, deleted, folder
    /// The watch is no longer there.
    case ignored
    /// There was more news than the kernel keeps.
    case overflow

    fileprivate var mask: UInt32 {
      switch self {
      case .created: UInt32(IN_CREATE)
      case .written: UInt32(IN_CLOSE_WRITE)
      case .attributes: UInt32(IN_ATTRIB)
      case .movedIn: UInt32(IN_MOVED_TO)
      case .movedOut: UInt32(IN_MOVED_FROM)
      case .deleted: UInt32(IN_DELETE)
      case .folder: UInt32(IN_ISDIR)
      case .ignored: UInt32(IN_IGNORED)
      case .overflow: UInt32(IN_Q_OVERFLOW)
      }
    }
  }

  static let names: Set<Kind> = [.created, .movedIn, .movedOut, .deleted]
  static let everything: Set<Kind> = names.union([.written, .attributes])

  let descriptor: Int32
  private var room = [UInt8](repeating: 0, count: 1 << 16)

  init() throws(ServingFailure) {
    descriptor = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
    guard descriptor >= 0 else { throw .system(errno) }
  }

  deinit { close(descriptor) }

  /// Watches a folder, which must not be a link, from now on; the same folder keeps its number.
  func watch(_ folder: String, for kinds: Set<Kind>) throws(FileFailure) -> Int32 {
    let wanted = kinds.reduce(0) { $0 | $1.mask }
    let flags = UInt32(IN_ONLYDIR) | UInt32(IN_DONT_FOLLOW) | UInt32(IN_EXCL_UNLINK)
    let number = unsafe inotify_add_watch(descriptor, folder, wanted | flags)
    guard number >= 0 else { throw FileFailure(folder, errno) }
    return number
  }

  func forget(_ watch: Int32) { inotify_rm_watch(descriptor, watch) }

  /// The next events, without waiting; none when there are none.
  mutating func next() -> [Event] {
    let number = descriptor
    let count = unsafe room.withUnsafeMutableBytes { unsafe read(number, $0.baseAddress, $0.count) }
    guard count > 0 else { return [] }
    return unsafe room.withUnsafeBytes { unsafe Self.events(in: UnsafeRawBufferPointer(rebasing: $0[..<count])) }
  }

  private static func events(in bytes: UnsafeRawBufferPointer) -> [Event] {
    var events: [Event] = []
    var start = 0
    let head = MemoryLayout<inotify_event>.size
    while start + head <= bytes.count {
      let event = unsafe bytes.loadUnaligned(fromByteOffset: start, as: inotify_event.self)
      let end = start + head + Int(event.len)
      // The name is filled up with zeros.
      let name = unsafe bytes[(start + head)..<end].prefix { $0 != 0 }
      let kinds = Set(Kind.allCases.filter { event.mask & $0.mask != 0 })
      events.append(Event(watch: event.wd, kinds: kinds, name: unsafe String(decoding: name, as: UTF8.self)))
      start = end
    }
    return events
  }
}
