internal import Glibc

/// A socket on which this machine's own programs, and no others, can reach the server.
struct ListeningSocket: ~Copyable {
  private let number: Int32
  let port: Int

  deinit { close(number) }

  /// - Parameter port: 0 means any that is free.
  init(port: Int) throws(ServingFailure) {
    let number = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue), 0)
    guard number >= 0 else { throw .system(errno) }
    do throws(ServingFailure) {
      // A server that has just ended does not keep its port from the next one.
      var yes: Int32 = 1
      unsafe setsockopt(number, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
      self.port = try Self.bind(number, port)
    } catch {
      close(number)
      throw error
    }
    self.number = number
  }

  private static func bind(_ number: Int32, _ port: Int) throws(ServingFailure) -> Int {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(UInt16(clamping: port).bigEndian)
    address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = unsafe withUnsafeMutablePointer(to: &address) { address in
      unsafe address.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        unsafe Glibc.bind(number, address, size) == 0 && listen(number, SOMAXCONN) == 0
          && getsockname(number, address, &size) == 0
      }
    }
    guard isBound else {
      switch errno {
      case EADDRINUSE: throw .portTaken(port)
      case EACCES: throw .portReserved(port)
      default: throw .system(errno)
      }
    }
    return Int(UInt16(bigEndian: address.sin_port))
  }

  /// The socket's number, for an owner who will close it.
  consuming func handedOver() -> Int32 {
    let number = number
    discard self
    return number
  }
}
