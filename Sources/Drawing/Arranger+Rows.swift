internal import Diagnostics

extension Arranger {
  /// Distributes the rows; nil, with a report, when there is no list.
  mutating func flow(_ rows: Rows, of box: Box, _ values: Values) -> Flow? {
    guard case .rows(let list) = values[rows.value] else {
      report(
        values[rows.value] == nil
          ? .valueIsMissing(rows.value, box: box.name, known: values.names)
          : .valueHasOtherKind(rows.value, box: box.name, wanted: Text(vi: "danh sách", en: "a list")),
        box, values)
      return nil
    }
    let height = rect(box.frame).height
    let smallest = max(units(rows.pitch.smallest, canvas.height), leastPitch(of: rows))
    let largest = max(smallest, units(rows.pitch.largest, canvas.height))
    func columns(_ pitch: Double) -> [[Values]] {
      Flow.columns(list, capacity: Self.capacity(height, pitch), keep: rows.keep)
    }
    func pageCount(_ pitch: Double) -> Int {
      (columns(pitch).count + rows.columns - 1) / rows.columns
    }
    // The fewest pages, and these filled.
    let fewest = pageCount(smallest)
    var pitch = canvas.unit == .pixels && fewest > 1 ? smallest : largest
    while pitch > smallest, pageCount(pitch) > fewest {
      pitch = max(smallest, pitch - largest / 100)
    }
    let capacity = Self.capacity(height, pitch)
    let columns = columns(pitch)
    var pages: [[[Values]]] = []
    for start in stride(from: 0, to: columns.count, by: rows.columns) {
      pages.append(Array(columns[start..<min(start + rows.columns, columns.count)]))
    }
    if let last = pages.popLast() {
      pages.append(Self.balanced(Array(last.joined()), rows, capacity))
    }
    var flow = Flow(pitch: pitch, pages: pages)
    for (index, inner) in rows.boxes.enumerated() {
      flow.sizes[index] = sharedSize(inner, rows, of: box, flow)
    }
    return flow
  }

  /// The height of a row whose smallest letters can be told apart.
  private func leastPitch(of rows: Rows) -> Double {
    let heights = rows.boxes.compactMap { box -> Double? in
      guard case .text(let style) = box.content else { return nil }
      return leastSize(of: style.face) * style.pitch / box.frame.height
    }
    return heights.max() ?? 0
  }

  mutating func place(_ flow: Flow, _ page: Int, of box: Box) {
    guard case .rows(let rows) = box.content, page < flow.pages.count else { return }
    for (number, column) in flow.pages[page].enumerated() {
      for (line, values) in column.enumerated() {
        let row = rowRect(rows, of: box, flow.pitch, column: number, line: line)
        for (index, inner) in rows.boxes.enumerated() where inner.condition.holds(for: values) && !values.isEmpty {
          place(inner, in: inner.frame.within(row), flow, index, values)
        }
      }
    }
  }

  private mutating func place(
    _ box: Box, in rect: Rect, _ flow: Flow, _ index: Int, _ values: Values
  ) {
    guard case .text(let style) = box.content else { return place(box, in: rect, values) }
    guard let set = set(style, box, in: rect, height: flow.pitch, values, atMost: flow.sizes[index]) else { return }
    place(set, style, box, in: rect, values)
  }

  /// How much smaller than the usual line the longest may make all others.
  private static let mostSqueezed = 0.85

  /// The size in which a list is set: that of its longest line, unless that would make all others much smaller.
  private mutating func sharedSize(_ inner: Box, _ rows: Rows, of box: Box, _ flow: Flow) -> Double? {
    guard case .text(let style) = inner.content else { return nil }
    let kept = result.diagnostics
    defer { result.diagnostics = kept }
    let rect = inner.frame.within(rowRect(rows, of: box, flow.pitch, column: 0, line: 0))
    var sizes: [Double] = []
    for values in flow.pages.joined().joined() where inner.condition.holds(for: values) && !values.isEmpty {
      guard let set = set(style, inner, in: rect, height: flow.pitch, values) else { continue }
      sizes.append(set.size)
    }
    sizes.sort()
    guard let smallest = sizes.first else { return nil }
    return max(smallest, Self.mostSqueezed * sizes[sizes.count / 2])
  }

  private func rowRect(_ rows: Rows, of box: Box, _ pitch: Double, column: Int, line: Int) -> Rect {
    let outer = rect(box.frame)
    let gap = rows.gap * canvas.width
    let width = (outer.width - gap * Double(rows.columns - 1)) / Double(rows.columns)
    return Rect(outer.x + Double(column) * (width + gap), outer.y + Double(line) * pitch, width, pitch)
  }

  /// With columns as even as the headings allow.
  private static func balanced(_ list: [Values], _ rows: Rows, _ capacity: Int) -> [[Values]] {
    var even = max(1, (list.count + rows.columns - 1) / rows.columns)
    while even < capacity {
      let columns = Flow.columns(list, capacity: even, keep: rows.keep)
      if columns.count <= rows.columns { return columns }
      even += 1
    }
    return Flow.columns(list, capacity: capacity, keep: rows.keep)
  }

  private static func capacity(_ height: Double, _ pitch: Double) -> Int {
    max(1, Int((height / pitch + 1e-6).rounded(.down)))
  }
}
