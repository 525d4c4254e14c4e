package import Diagnostics

/// What a template made of its values, and what the template's author should know about it.
package struct Rendered: Sendable, Equatable {
  package let bytes: [UInt8]
  /// Sorted; each finding once, however often its place was rendered.
  package let diagnostics: [Diagnostic]

  package init(bytes: [UInt8], diagnostics: [Diagnostic]) {
    self.bytes = bytes
    self.diagnostics = diagnostics
  }
}

/// How much a rendering may do before it is taken for endless.
package struct RenderingLimits: Sendable {
  /// How many partials and parents may be open at once.
  package var depth: Int
  /// How many steps one page may take; a page of 10 KB takes some hundreds.
  package var steps: Int
  /// How long the output may become.
  package var bytes: Int

  package init(depth: Int = 64, steps: Int = 50_000_000, bytes: Int = 256_000_000) {
    self.depth = depth
    self.steps = steps
    self.bytes = bytes
  }
}
