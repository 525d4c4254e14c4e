/// Something that an author should know about what they wrote: what, how bad, where, and what to do.
package struct Diagnostic: Sendable, Hashable {
  package enum Severity: String, Sendable {
    case error
    case warning
  }

  /// What is said, wherever it is said. Each message is a static function in an extension beside the
  /// rule that raises it, with a code that never changes its meaning: GS0 files, GS1 YAML, GS2 profiles,
  /// GS3 the catalogue, GS4 Markdown and links, GS5 templates, GS6 settings and screens, GS7 publishing,
  /// GS8 photos.
  package struct Message: Sendable, Hashable {
    package let code: String
    package let severity: Severity
    package let text: Text
    package let suggestion: Text?

    private init(_ code: String, _ severity: Severity, _ text: Text, _ suggestion: Text?) {
      self.code = code
      self.severity = severity
      self.text = text
      self.suggestion = suggestion
    }

    package static func error(_ code: String, _ text: Text, suggestion: Text? = nil) -> Self {
      Self(code, .error, text, suggestion)
    }

    package static func warning(_ code: String, _ text: Text, suggestion: Text? = nil) -> Self {
      Self(code, .warning, text, suggestion)
    }

    /// The same, where it holds nothing back that was to be published.
    package var asWarning: Self { Self(code, .warning, text, suggestion) }
  }

  package let message: Message
  package let location: Location

  package init(_ message: Message, at location: Location) {
    self.message = message
    self.location = location
  }

  package var isError: Bool { message.severity == .error }

  /// The same, where it holds nothing back that was to be published.
  package var asWarning: Diagnostic { Diagnostic(message.asWarning, at: location) }
}

extension Diagnostic: Comparable {
  /// The order in which diagnostics are shown: by file, then from top to bottom.
  package static func < (left: Self, right: Self) -> Bool { left.order < right.order }

  private var order: (String, Int, Int, String, String) {
    let position = location.position ?? Position(line: 0, column: 0)
    return (
      location.path, position.line, position.column, message.code, message.text.english
    )
  }
}
