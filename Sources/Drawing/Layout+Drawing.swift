package import Diagnostics

extension Layout {
  /// The drawing as a PNG file of exactly the canvas's pixels; nil when a value has an error.
  package func png(_ values: Values) -> Diagnosed<[UInt8]?> {
    picture(values) { $0.png() }
  }

  /// The drawing's pixels, for whoever encodes them.
  package func pixels(_ values: Values) -> Diagnosed<Picture?> {
    picture(values) { $0.pixels() }
  }

  /// A document with the pages of all the values, its texts selectable, its fonts embedded; nil when a value has an error.
  ///
  /// - Parameters:
  ///   - title: what readers show as the document's name.
  ///   - page: another size of paper, to which the layout is scaled; its own when nil.
  package func pdf(
    _ pages: [Values], title: String, page: Canvas? = nil
  ) -> Diagnosed<[UInt8]?> {
    let canvas = page ?? self.canvas
    guard self.canvas.unit == .points, canvas.unit == .points else {
      return refused(Text(vi: "PDF: khổ của nó là điểm ảnh", en: "a PDF: its canvas has pixels"))
    }
    var arranger = Arranger(self, on: canvas)
    for values in pages { arranger.add(values) }
    guard !arranger.result.hasErrors else { return Diagnosed(nil, arranger.result.diagnostics) }
    let surface = Surface(canvas)
    surface.setTitle(title)
    for items in arranger.result.pages {
      surface.draw(items, on: canvas, background, with: arranger.typesetter)
      surface.endPage()
    }
    if let failure = surface.failure { return failed(failure) }
    return Diagnosed(surface.pdf(), arranger.result.diagnostics)
  }

  /// How legible each text of the drawing is.
  package func measures(_ values: Values) -> Diagnosed<[TextMeasure]> {
    var arranger = Arranger(self, on: canvas)
    arranger.add(values)
    return Diagnosed(arranger.result.measures, arranger.result.diagnostics)
  }

  /// How many rows of the lists that the layout shows have room on one canvas; nil when it shows none.
  package func rowCapacity(_ values: Values) -> Int? {
    var arranger = Arranger(self, on: canvas)
    let flows = boxes.compactMap { box -> Flow? in
      guard case .rows(let rows) = box.content, box.condition.holds(for: values) else { return nil }
      return arranger.flow(rows, of: box, values)
    }
    return flows.map { $0.pages.first?.reduce(0) { $0 + $1.count } ?? 0 }.min()
  }

  private func picture<Result>(
    _ values: Values, _ result: (borrowing Surface) -> Result?
  ) -> Diagnosed<Result?> {
    guard canvas.unit == .pixels else {
      return refused(Text(vi: "hình: khổ của nó là trang giấy", en: "a picture: its canvas is a page"))
    }
    var arranger = Arranger(self, on: canvas)
    arranger.add(values)
    guard !arranger.result.hasErrors, let items = arranger.result.pages.first else {
      return Diagnosed(nil, arranger.result.diagnostics)
    }
    let surface = Surface(canvas)
    surface.draw(items, on: canvas, background, with: arranger.typesetter)
    if let failure = surface.failure { return failed(failure) }
    return Diagnosed(result(surface), arranger.result.diagnostics)
  }

  private func refused<Value>(_ wanted: Text) -> Diagnosed<Value?> {
    Diagnosed(nil, [Diagnostic(.canvasHasOtherUnit(wanted), at: source.whole)])
  }

  private func failed<Value>(_ reason: String) -> Diagnosed<Value?> {
    Diagnosed(nil, [Diagnostic(.drawingFailed(reason), at: source.whole)])
  }
}

extension Arrangement {
  fileprivate var hasErrors: Bool { diagnostics.contains(where: \.isError) }
}

extension Surface {
  func draw(
    _ items: [Arrangement.Item], on canvas: Canvas, _ background: Colour,
    with typesetter: borrowing Typesetter
  ) {
    fill(canvas.rect, background)
    for item in items {
      switch item {
      case .rectangle(let rect, let colour): fill(rect, colour)
      case .gradient(let rect, let from, let to, let isVertical):
        fill(rect, from: from, to: to, isVertical: isVertical)
      case .picture(let rect, let picture, let style): show(picture, in: rect, style)
      case .text(let text): write(text, with: typesetter)
      case .squares(let code, let x, let y, let module, let colour):
        fill(code, x: x, y: y, module: module, colour)
      }
    }
  }
}
