internal import CMicroHTTPD
internal import Glibc
internal import Publishing

/// An answer in libmicrohttpd's hands; let go of when it goes out of scope, while those to whom it is being sent still
/// have a share of it.
@safe struct HTTPResponse: ~Copyable {
  private let response: OpaquePointer

  deinit { unsafe late_MHD_destroy_response(response) }

  init?(_ bytes: [UInt8]) {
    let made = unsafe bytes.withUnsafeBytes { bytes in
      // It copies, and does not write, though its type does not say so.
      let start = unsafe UnsafeMutableRawPointer(mutating: bytes.baseAddress)
      return unsafe late_MHD_create_response_from_buffer(bytes.count, start, .RESPMEM_MUST_COPY)
    }
    guard let made = unsafe made else { return nil }
    unsafe response = made
  }

  /// A part of a file, which is read while it is sent.
  init?(_ file: consuming PublishedFile, _ part: Range<Int>) {
    guard let number = file.handedOver() else { return nil }
    // From here on it is libmicrohttpd that closes the file.
    guard
      let made = unsafe late_MHD_create_response_from_fd_at_offset64(
        UInt64(part.count), number, UInt64(part.lowerBound))
    else {
      close(number)
      return nil
    }
    unsafe response = made
  }

  /// Whatever `stream` has to say, whenever it has. The response has a share of it.
  init?(_ stream: EventStream) {
    let owner = unsafe Unmanaged.passRetained(stream)
    let made = unsafe late_MHD_create_response_from_callback(
      UInt64.max, EventStream.block,
      { owner, _, buffer, limit in
        guard let owner = unsafe owner, let buffer = unsafe buffer else { return -1 }
        let room = unsafe UnsafeMutableRawBufferPointer(start: buffer, count: limit)
        return unsafe Unmanaged<EventStream>.fromOpaque(owner).takeUnretainedValue().fill(room)
      }, owner.toOpaque(),
      { owner in
        guard let owner = unsafe owner else { return }
        unsafe Unmanaged<EventStream>.fromOpaque(owner).takeRetainedValue().isOver = true
      })
    guard let made = unsafe made else {
      unsafe owner.release()
      return nil
    }
    unsafe response = made
  }

  func add(_ header: Answer.Header) {
    unsafe _ = late_MHD_add_response_header(response, header.name, header.value)
  }

  /// Sends it, as an answer to what was asked on a connection.
  func send(_ status: Int, on connection: OpaquePointer) -> MHD_Result {
    unsafe late_MHD_queue_response(connection, UInt32(status), response)
  }
}
