internal import Diagnostics

/// Lays out what a layout shows of some values.
struct Arranger: ~Copyable {
  let layout: Layout
  /// On which it is drawn; of the same unit as the layout's own, perhaps larger or smaller.
  let canvas: Canvas
  let typesetter: Typesetter
  var result = Arrangement()
  private var items: [Arrangement.Item] = []

  init(_ layout: Layout, on canvas: Canvas) {
    self.layout = layout
    self.canvas = canvas
    typesetter = Typesetter(layout.fonts)
  }

  /// How much larger the canvas is than that for which the layout was written. Boards have all proportions: there the
  /// shorter side decides.
  var scale: Double {
    let (across, down) = (canvas.width / layout.written.width, canvas.height / layout.written.height)
    return canvas.unit == .pixels ? min(across, down) : down
  }

  /// The smallest size at which a face may be set.
  func leastSize(of face: FontFace) -> Double {
    guard let capitals = layout.leastCapitals else { return 0 }
    return max(capitals / typesetter.metrics(of: face).capitals, layout.fonts.leastDistinctSize(of: face))
  }

  /// Adds the pages of these values.
  mutating func add(_ values: Values) {
    let flows = layout.boxes.indices.compactMap { index -> (Int, Flow)? in
      let box = layout.boxes[index]
      guard case .rows(let rows) = box.content, box.condition.holds(for: values) else { return nil }
      return flow(rows, of: box, values).map { (index, $0) }
    }
    let count = canvas.unit == .pixels ? 1 : max(1, flows.map { $0.1.pages.count }.max() ?? 1)
    for page in 0..<count {
      var values = values
      if count > 1 {
        values["page"] = .text(String(page + 1))
        values["pages"] = .text(String(count))
      }
      items = []
      for index in layout.boxes.indices where layout.boxes[index].condition.holds(for: values) {
        if let flow = flows.first(where: { $0.0 == index })?.1 {
          place(flow, page, of: layout.boxes[index])
        } else {
          place(layout.boxes[index], in: rect(layout.boxes[index].frame), values)
        }
      }
      result.pages.append(items)
    }
    if canvas.unit == .pixels {
      for (index, flow) in flows where flow.pages.count > 1 {
        report(.rowsAreLeftOut(flow.countBehindFirstPage, box: layout.boxes[index].name), layout.boxes[index], values)
      }
    }
  }

  mutating func place(_ box: Box, in rect: Rect, _ values: Values) {
    switch box.content {
    case .fill(.plain(let colour)): add(.rectangle(snapped(rect), colour))
    case .fill(.gradient(let from, let to, let isVertical)):
      add(.gradient(snapped(rect), from: from, to: to, isVertical: isVertical))
    case .picture(let style): place(style, box, in: snapped(rect), values)
    case .text(let style):
      guard let set = set(style, box, in: rect, height: canvas.height, values) else { return }
      place(set, style, box, in: rect, values)
    case .qr(let style): place(style, box, in: rect, values)
    case .rule(let stroke): addRule(stroke, in: rect)
    case .border(let stroke): addBorder(stroke, in: snapped(rect))
    case .stack(let stack): place(stack, box, in: rect, values)
    case .rows: break
    }
  }

  mutating func add(_ item: Arrangement.Item) { items.append(item) }
  mutating func add(_ measure: TextMeasure) { result.measures.append(measure) }

  mutating func report(_ message: Diagnostic.Message, _ box: Box, _ values: Values) {
    result.diagnostics.append(Diagnostic(message, at: place(of: box, values) ?? box.place))
  }

  /// Where an author wrote what the box shows.
  func place(of box: Box, _ values: Values) -> Location? {
    box.shownNames.lazy.compactMap { values.places[$0] }.first
  }

  func rect(_ frame: Rect) -> Rect { frame.within(canvas.rect) }

  /// Edges of colours and pictures lie between pixels.
  func snapped(_ rect: Rect) -> Rect { canvas.unit == .pixels ? rect.onWholePixels : rect }

  private mutating func place(
    _ style: PictureStyle, _ box: Box, in rect: Rect, _ values: Values
  ) {
    switch values[style.value] {
    case .picture(let picture)
    where picture.isWhole && (picture.format != .jpeg || canvas.unit == .points):
      add(.picture(rect, picture, style))
    case .picture: report(.pictureCannotBeDrawn(style.value, box: box.name), box, values)
    case nil: report(.valueIsMissing(style.value, box: box.name, known: values.names), box, values)
    default:
      report(
        .valueHasOtherKind(style.value, box: box.name, wanted: Text(vi: "ảnh", en: "a picture")), box, values)
    }
  }

  private mutating func place(_ style: QRStyle, _ box: Box, in rect: Rect, _ values: Values) {
    guard let text = text(style.value, box, values) else { return }
    guard let code = QRCode(text) else {
      report(.codeCannotHold(text.utf8.count, box: box.name), box, values)
      return
    }
    let edge = Double(code.width + 2 * QRCode.quietZone)
    var module = min(rect.width, rect.height) / edge
    // Paper is finer: 0.75 pt is what 3 pixels are at 288 dots an inch.
    let isPixels = canvas.unit == .pixels
    if isPixels { module.round(.down) }
    guard module >= (isPixels ? 3 : 0.75) else {
      report(.codeDoesNotFit(code.width, box: box.name), box, values)
      return
    }
    let size = module * edge
    let x = rect.x + (rect.width - size) / 2
    let y = rect.y + (rect.height - size) / 2
    let square = snapped(Rect(x, y, size, size))
    let quiet = module * Double(QRCode.quietZone)
    add(.rectangle(square, style.ground))
    add(.squares(code, x: square.x + quiet, y: square.y + quiet, module: module, style.modules))
  }

  /// The text of a value; nil, with a report, when there is none.
  mutating func text(_ name: String, _ box: Box, _ values: Values) -> String? {
    switch values[name] {
    case .text(let text): return text
    case nil:
      report(.valueIsMissing(name, box: box.name, known: values.names), box, values)
    default:
      report(.valueHasOtherKind(name, box: box.name, wanted: Text(vi: "chữ", en: "a text")), box, values)
    }
    return nil
  }
}
