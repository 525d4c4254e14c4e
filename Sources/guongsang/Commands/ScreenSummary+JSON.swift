import Diagnostics
import JSON
import Pages
import Publishing
import Screens

extension ScreenSummary {
  /// - Parameter whole: with the table of slides and what players make of the feeds.
  func json(in language: Language, whole: Bool) -> JSON {
    .object([
      "id": .string(id), "name": .string(name), "width": size.map { .number($0.width) },
      "height": size.map { .number($0.height) }, "pictures": .bool(size != nil),
      "address": addresses.first.map(JSON.string), "addresses": .array(addresses.map(JSON.string)),
      "slideCount": .number(slides), "seconds": .number(seconds),
      "slides": whole ? .array(reports.map { $0.json(in: language) }) : nil,
      "readers": whole ? .array(compatibilities.map { $0.json(in: language) }) : nil,
    ])
  }
}

extension SlideReport {
  fileprivate func json(in language: Language) -> JSON {
    .object([
      "kind": .string(kind.rawValue), "title": .string(title), "layout": layout.map { .string($0.rawValue) },
      // As texts: JSON's numbers are read as binary fractions, which one decimal is not.
      "letterPixels": letterHeight.map(Self.decimal), "letterMillimetres": millimetres.map(Self.decimal),
      "farthestMetres": farthest.map(Self.decimal), "seconds": shortfall == nil ? .number(seconds) : nil,
      "leftOut": shortfall.map { .string($0.text(in: language)) },
    ])
  }

  private static func decimal(_ number: Double) -> JSON {
    let tenths = Int((number * 10).rounded())
    return .string("\(tenths / 10).\(tenths % 10)")
  }
}

extension Compatibility {
  fileprivate func json(in language: Language) -> JSON {
    .object([
      "reader": .string(reader), "files": .array(files.map(JSON.string)), "good": .bool(isGood),
      "shown": .number(shown),
      "total": .number(total), "faults": .array(faults.map { .string($0.text(in: language)) }),
      "notes": .array(notes.map { .string($0.text(in: language)) }),
    ])
  }
}
