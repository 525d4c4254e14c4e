import Diagnostics
import Testing

@testable import Drawing

/// Layouts of few lines, for tests.
enum Drafts {
  static func compile(_ text: String) throws -> Diagnosed<Layout?> {
    Layout.compile(Source(path: "a.yaml", text: text), with: try Samples.fonts())
  }

  static func layout(_ text: String) throws -> Layout {
    let compiled = try compile(text)
    #expect(compiled.diagnostics.isEmpty)
    return try #require(compiled.value)
  }

  /// One text in a box of 400 × 200 pixels.
  static func text(
    _ pattern: String = "{name}", size: String = "[20 px, 100 px]", lines: Int = 2,
    more: String = ""
  ) throws -> Layout {
    try layout(
      """
      canvas: 400 x 200 px
      boxes:
        name: { at: [0, 0, 1, 1], text: "\(pattern)", font: Inter, size: \(size), lines: \(lines)\(more) }
      """)
  }

  /// One box, alone on 200 × 200 pixels.
  static func box(_ content: String, canvas: String = "200 x 200 px") throws -> Layout {
    try layout("canvas: \(canvas)\nboxes:\n  box: { at: [0, 0, 1, 1], \(content) }\n")
  }
}
