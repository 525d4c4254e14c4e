internal import Diagnostics

extension Renderer {
  /// The place that a diagnostic is about: each is reported once.
  struct Finding: Hashable {
    let template: Int
    let range: Range<Int>
  }

  mutating func note(_ message: Diagnostic.Message, at range: Range<Int>) {
    let finding = Finding(template: here.template, range: range)
    if findings[finding] == nil { findings[finding] = message }
  }

  /// Stops for good: what follows would not end.
  mutating func stop(_ message: Diagnostic.Message, at range: Range<Int>) {
    findings[Finding(template: here.template, range: range)] = message
    isStopped = true
  }

  mutating func stopEndless() {
    let place = operations[..<here.next].reversed().lazy.compactMap(range).first
    stop(.endless(template.name), at: place ?? 0..<0)
  }

  private func range(of operation: Operation) -> Range<Int>? {
    switch operation {
    case .value(let name, _), .section(let name, _), .inverted(let name, _):
      names[name].range
    case .expand(let expansion): template.expansions[expansion].nameRange
    case .text, .endSection, .block, .leave: nil
    }
  }

  /// All findings, sorted by place.
  var diagnostics: [Diagnostic] {
    guard !findings.isEmpty else { return [] }
    return findings.map { finding, message in
      Diagnostic(message, at: templates.templates[finding.template].text.location(finding.range))
    }.sorted()
  }
}

extension Diagnostic.Message {
  static func endless(_ name: String) -> Self {
    .error(
      "GS524",
      Text(
        vi: "Trang này không kịp dựng xong: mẫu “\(name)” lặp quá nhiều lần.",
        en: "This page was given up: the template “\(name)” repeats too often."),
      suggestion: Text(
        vi: "Thầy/cô xem lại các danh sách lồng vào nhau trong mẫu này.",
        en: "Look at the lists within lists of this template."))
  }
}
