internal import Artifacts
internal import Catalogue
internal import Honours
internal import Mustache

extension Site {
  /// For each vocabulary, the page that names every word of it.
  var directories: [Page] { Facet.allCases.map(directory) }

  private func directory(of facet: Facet) -> Page {
    let address = Address.directory(of: facet)
    let link = directoryLink(facet)
    var view = view(
      PageFrame(path: address, description: words.fill(.description, with: link.label), trail: [link]))
    view["heading"] = .text(link.label)
    view["intro"] = false
    view.add("entries", selections(of: facet).map(listingLink))
    return Page(at: address, .listings, "directory", view)
  }

  func directoryLink(_ facet: Facet) -> Link {
    Link(label: words[facet.label], href: hrefs.href(to: Address.directory(of: facet)))
  }
}

extension Facet {
  /// What readers call the vocabulary.
  fileprivate var label: Words.Label {
    switch self {
    case .field: .fields
    case .level: .levels
    case .movement: .movements
    case .unit: .units
    }
  }
}
