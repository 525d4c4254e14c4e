package import Diagnostics
internal import Glibc

/// Why the site cannot be shown: the machine's fault, not a story's.
package enum ServingFailure: Error, Sendable, Hashable {
  case portTaken(Int)
  /// Only an administrator's programs may listen there.
  case portReserved(Int)
  /// What the operating system said, as in `errno`.
  case system(Int32)
  case noServer
  /// libmicrohttpd is not installed.
  case noLibrary
}

extension ServingFailure {
  /// What happened and what to do, as sentences for the person at the terminal.
  package var text: Text {
    switch self {
    case .portTaken(let port):
      Text(
        vi:
          "Cổng \(port) đang có chương trình khác dùng, có thể là một “guongsang serve” chưa tắt; thầy/cô tắt chương trình đó, hoặc chọn cổng khác: guongsang serve --port \(Self.another(port)).",
        en:
          "Another program is using port \(port), perhaps a “guongsang serve” that still runs; stop it, or choose another port: guongsang serve --port \(Self.another(port))."
      )
    case .portReserved(let port):
      Text(
        vi:
          "Cổng \(port) chỉ dành cho quản trị máy; thầy/cô chọn một cổng từ 1024 trở lên: guongsang serve --port 8787.",
        en: "Port \(port) is for administrators; choose one from 1024 on: guongsang serve --port 8787.")
    case .system(let code):
      Text(
        vi: "Chưa mở được trang xem thử (hệ điều hành báo: \(Self.words(code))).",
        en: "The preview could not be started (the system says: \(Self.words(code))).")
    case .noServer:
      Text(
        vi: "Chưa mở được trang xem thử, vì máy không đủ bộ nhớ hoặc tệp đang mở quá nhiều.",
        en: "The preview could not be started: too little memory, or too many open files.")
    case .noLibrary:
      Text(
        vi: "Chưa mở được trang xem thử, vì máy thiếu thư viện libmicrohttpd. Thầy/cô cài lại gói có thư viện ấy.",
        en: "The preview needs the library libmicrohttpd. Install the package that has it again.")
    }
  }

  private static func another(_ port: Int) -> Int { port < 65535 ? port + 1 : 8787 }

  private static func words(_ code: Int32) -> String {
    guard let words = unsafe strerror(code) else { return "\(code)" }
    return unsafe String(cString: words)
  }
}
