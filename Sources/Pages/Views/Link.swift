internal import Mustache

/// Something to click on, with how many stories are behind it where that helps to choose.
struct Link {
  var label: String
  let href: String
  var count: Int?
  var isCurrent = false
  var description: String?

  var view: Object {
    [
      "label": .text(label), "href": .text(href), "count": Value(count), "current": .bool(isCurrent),
      "description": Value(description),
    ]
  }
}

extension Object {
  /// Adds a list under `name`, and whether it holds anything under `has…`, for headings around it.
  mutating func add(_ name: String, _ values: [Value]) {
    self[name] = .list(values)
    self["has" + name.prefix(1).uppercased() + name.dropFirst()] = .bool(!values.isEmpty)
  }

  mutating func add(_ name: String, _ links: [Link]) { add(name, links.map { .object($0.view) }) }
}
