internal import Diagnostics

/// The diagnostics of one template; full when reading on would only repeat what the author already sees.
struct Findings {
  private(set) var diagnostics: [Diagnostic] = []
  private let text: TemplateText

  private static let limit = 20

  init(_ text: TemplateText) {
    self.text = text
  }

  var isFull: Bool { diagnostics.count >= Self.limit }

  mutating func add(_ message: Diagnostic.Message, at range: Range<Int>) {
    guard !isFull else { return }
    diagnostics.append(Diagnostic(message, at: text.location(range)))
  }
}
