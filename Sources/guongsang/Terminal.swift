import Diagnostics
import Glibc
import JSON

/// The two streams that people and programs read.
struct Terminal {
  let language: Language

  /// Whether someone looks on, so that progress is worth showing.
  static var isWatched: Bool { isatty(STDERR_FILENO) == 1 }

  func print(_ text: Text) { Self.write(text.text(in: language) + "\n", to: STDOUT_FILENO) }

  func print(_ text: String) { Self.write(text + "\n", to: STDOUT_FILENO) }

  func complain(_ text: Text) { Self.write("guongsang: " + text.text(in: language) + "\n", to: STDERR_FILENO) }

  func show(_ diagnostics: [Diagnostic], asJSON isJSON: Bool) {
    if isJSON {
      let list = JSON.array(diagnostics.map { $0.json(in: language) })
      print(String(decoding: list.bytes, as: UTF8.self))
    } else {
      for diagnostic in diagnostics {
        Self.write(diagnostic.rendered(in: language) + "\n\n", to: STDERR_FILENO)
      }
    }
  }

  static func write(_ text: String, to stream: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(stream, $0.baseAddress, $0.count) }
      if count < 0, errno != EINTR { return }
      bytes = bytes.dropFirst(max(0, count))
    }
  }
}

extension Diagnostic {
  func json(in language: Language) -> JSON {
    .object([
      "code": .string(message.code),
      "severity": .string(message.severity.rawValue),
      "path": .string(location.path),
      "line": location.position.map { .number($0.line) },
      "column": location.position.map { .number($0.column) },
      "message": .string(message.text.text(in: language)),
      "suggestion": message.suggestion.map { .string($0.text(in: language)) },
    ])
  }
}
