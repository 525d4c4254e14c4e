internal import CMicroHTTPD

/// A server of libmicrohttpd without a thread of its own: all that it does it does within `run`.
@safe struct HTTPServer: ~Copyable {
  private let daemon: OpaquePointer
  private let desk: Desk
  let port: Int

  /// What libmicrohttpd hands every request to.
  private final class Desk {
    let answer: (Request) -> Answer
    /// What a new listener is told first.
    let greeting: () -> [UInt8]
    var streams: [EventStream] = []

    init(_ answer: @escaping (Request) -> Answer, _ greeting: @escaping () -> [UInt8]) {
      self.answer = answer
      self.greeting = greeting
    }

    func take(_ request: Request, on connection: OpaquePointer) -> MHD_Result {
      let answer = answer(request)
      let (status, headers) = (answer.status, answer.headers)
      guard let response = unsafe response(answer, on: connection) else { return .NO }
      for header in headers { response.add(header) }
      return unsafe response.send(status, on: connection)
    }

    private func response(_ answer: consuming Answer, on connection: OpaquePointer) -> HTTPResponse? {
      switch consume answer.body {
      case .bytes(let bytes): return HTTPResponse(bytes)
      case .file(let file, let part): return HTTPResponse(file, part)
      case .events:
        let stream = unsafe EventStream(on: connection)
        stream.send(greeting())
        streams.append(stream)
        return HTTPResponse(stream)
      }
    }
  }

  /// Listens on a socket; `answer` and `greeting` are called within `run`.
  init(
    _ socket: consuming ListeningSocket, greeting: @escaping () -> [UInt8], answer: @escaping (Request) -> Answer
  ) throws(ServingFailure) {
    guard serving_is_installed() else { throw .noLibrary }
    let desk = Desk(answer, greeting)
    let port = socket.port
    let number = socket.handedOver()
    let daemon = unsafe serving_start(
      number,
      { desk, connection, path, method, _, _, _, mark in
        guard let desk = unsafe desk, let connection = unsafe connection, let path = unsafe path,
          let method = unsafe method, let mark = unsafe mark
        else { return .NO }
        // The first call is for the headers alone: whoever answers then cannot keep the connection. Those who want to
        // send something are not to begin.
        if unsafe mark.pointee == nil, unsafe ["GET", "HEAD"].contains(String(cString: method)) {
          unsafe mark.pointee = desk
          return .YES
        }
        let request = unsafe Request(method, path, connection)
        return unsafe Unmanaged<Desk>.fromOpaque(desk).takeUnretainedValue().take(request, on: connection)
      }, Unmanaged.passUnretained(desk).toOpaque())
    guard let daemon = unsafe daemon else { throw .noServer }
    unsafe self.daemon = daemon
    self.desk = desk
    self.port = port
  }

  deinit {
    // libmicrohttpd does not stop while connections are put aside.
    for stream in desk.streams { stream.end() }
    unsafe _ = late_MHD_run(daemon)
    unsafe late_MHD_stop_daemon(daemon)
  }

  /// Can be read when there is something to do.
  var descriptor: Int32 { unsafe serving_descriptor(daemon) }

  /// When there may be something to do though nothing can be read, counted from now.
  var patience: Duration? {
    var milliseconds: UInt64 = 0
    guard unsafe late_MHD_get_timeout(daemon, &milliseconds) == .YES else { return nil }
    return .milliseconds(Int64(clamping: milliseconds))
  }

  /// Does all that can be done now.
  func run() { unsafe _ = late_MHD_run(daemon) }

  /// Tells everybody who listens.
  func tell(_ bytes: [UInt8]) {
    desk.streams.removeAll(where: \.isOver)
    for stream in desk.streams { stream.send(bytes) }
    run()
  }
}

extension Request {
  fileprivate init(_ method: UnsafePointer<CChar>, _ path: UnsafePointer<CChar>, _ connection: OpaquePointer) {
    func value(_ name: String) -> String? {
      guard let value = unsafe late_MHD_lookup_connection_value(connection, .HEADER_KIND, name) else { return nil }
      return unsafe String(cString: value)
    }
    self.init(
      unsafe String(cString: method), unsafe String(cString: path), host: value("Host"), origin: value("Origin"),
      range: value("Range"), ifRange: value("If-Range"), ifNoneMatch: value("If-None-Match"),
      isForServiceWorker: value("Service-Worker") != nil)
  }
}
