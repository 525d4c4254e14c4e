package import Diagnostics

extension Templates {
  /// The bytes that the template called `name` makes of the values in `stack`.
  ///
  /// Names are looked up in the stack's last value first: it holds the site's values, then the page's.
  package func render(
    _ name: String, _ stack: [Value], limits: RenderingLimits = RenderingLimits()
  ) -> Rendered {
    var bytes: [UInt8] = []
    let diagnostics = render(name, stack, limits: limits, appendingTo: &bytes)
    return Rendered(bytes: bytes, diagnostics: diagnostics)
  }

  /// Appends what the template called `name` makes of values, and returns what its author should know.
  package func render(
    _ name: String, _ stack: [Value], limits: RenderingLimits = RenderingLimits(),
    appendingTo bytes: inout [UInt8]
  ) -> [Diagnostic] {
    guard let index = indices[name] else {
      let message = Diagnostic.Message.missingTemplate(name, known: indices.keys)
      return [Diagnostic(message, at: Location(path: name))]
    }
    var renderer = Renderer(self, index, stack, limits)
    swap(&renderer.output, &bytes)
    renderer.run()
    swap(&renderer.output, &bytes)
    return renderer.diagnostics
  }
}
