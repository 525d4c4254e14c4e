package import Artifacts
package import Mustache

/// A page to be made: where it lies, the template, and what the template shows.
struct Page: Sendable {
  let path: SitePath
  let stage: Stage
  let template: String
  private let view: @Sendable () -> Object

  /// A page at an address that ends with a slash.
  init(at address: String, _ stage: Stage, _ template: String, _ view: Object) {
    self.init(at: address, stage, template, asking: { view })
  }

  init(at address: String, _ stage: Stage, _ template: String, asking view: @escaping @Sendable () -> Object) {
    self.init(SitePath(known: address + "index.html"), stage, template, asking: view)
  }

  init(_ path: SitePath, _ stage: Stage, _ template: String, _ view: Object) {
    self.init(path, stage, template, asking: { view })
  }

  /// A page whose view is put together when it is needed.
  init(_ path: SitePath, _ stage: Stage, _ template: String, asking view: @escaping @Sendable () -> Object) {
    self.path = path
    self.stage = stage
    self.template = template
    self.view = view
  }

  /// The page is made of its template with all that it includes, what the whole site shares, and its view.
  func artifact(of theme: Theme, sharing site: SharedView) -> Artifact {
    Artifact(
      path: path, stage: stage,
      content: .alone {
        let view = view()
        let fingerprint = Fingerprint.of { builder in
          builder.add(path.description)
          builder.add(theme.fingerprint(of: template))
          builder.add(site.fingerprint)
          builder.add(view)
        }
        return Artifact.Making(of: fingerprint) { theme.render(template, [site.view, view]) }
      })
  }
}

/// What every page of a site shows: its name, its words, its school.
struct SharedView: Sendable {
  let view: Object
  let fingerprint: Fingerprint

  init(_ view: Object) {
    self.view = view
    fingerprint = Fingerprint.of { $0.add(view) }
  }
}

extension FingerprintBuilder {
  /// Adds all that a template can see of a view.
  package mutating func add(_ view: Object) {
    add(view.count)
    view.forEach { name, value in
      add(Int(bitPattern: UInt(name)))
      add(value)
    }
  }

  package mutating func add(_ value: Value) {
    switch value {
    case .text(let text): add(text)
    case .html(let bytes): add(bytes)
    case .bool(let bool): add(bool ? "yes" : "no")
    case .number(let number): add(number)
    case .list(let values):
      add(values.count)
      for value in values { add(value) }
    case .object(let object): add(object)
    }
  }
}

extension SitePath {
  /// A path that the program itself puts together, of slugs and its own words.
  package init(known text: String) {
    guard let path = SitePath(text) else { preconditionFailure("Not a path: \(text)") }
    self = path
  }
}
