internal import CMicroHTTPD

/// A connection on which the server says what happens (server-sent events, HTML section 9.2).
///
/// It belongs to the thread that runs the server. Between two events libmicrohttpd has put the connection aside.
@safe final class EventStream {
  /// How much libmicrohttpd takes at a time.
  static let block = 1 << 14
  /// How much may wait for someone who does not read.
  private static let most = 1 << 20

  private let connection: OpaquePointer
  private var waiting: [UInt8] = []
  private var isAside = false
  private var isEnding = false
  /// Whether the reader has gone.
  var isOver = false

  init(on connection: OpaquePointer) { unsafe self.connection = connection }

  func send(_ bytes: [UInt8]) {
    guard !isOver, !isEnding else { return }
    waiting += bytes
    if waiting.count > Self.most { isEnding = true }
    resume()
  }

  /// Says good-bye.
  func end() {
    isEnding = true
    if !isOver { resume() }
  }

  private func resume() {
    guard isAside else { return }
    isAside = false
    unsafe late_MHD_resume_connection(connection)
  }

  /// Moves what waits into `room`; libmicrohttpd calls it whenever the connection can take something.
  func fill(_ room: UnsafeMutableRawBufferPointer) -> Int {
    if waiting.isEmpty {
      guard !isEnding else { return -1 }
      isAside = true
      unsafe late_MHD_suspend_connection(connection)
      return 0
    }
    let part = waiting.prefix(room.count)
    unsafe room.copyBytes(from: part)
    waiting.removeFirst(part.count)
    return part.count
  }
}
