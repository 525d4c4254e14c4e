internal import Mustache
internal import Pages

/// Media RSS, which digital-signage players read: `mrss.xml`, and `mrss-easysignage.xml` with an attribute that the
/// specification does not know.
///
/// Items say how long they are valid, but few players heed it: what is still to come is left out until its day.
struct MediaRSS {
  enum Flavour: String, CaseIterable {
    case strict = "mrss"
    case easySignage = "mrss-easysignage"
  }

  /// Players read no more of a feed, where nobody has set them otherwise; longer loops go on in `mrss-2.xml` and so on.
  static let itemLimit = 15
  static let template = "mrss.xml"

  let flavour: Flavour
  /// The first part is 1.
  let part: Int

  var fileName: String { part == 1 ? "\(flavour.rawValue).xml" : "\(flavour.rawValue)-\(part).xml" }

  static func all(of broadcast: Broadcast) -> [MediaRSS] {
    let parts = (broadcast.slidesOfToday.count + itemLimit - 1) / itemLimit
    return Flavour.allCases.flatMap { flavour in (1...parts).map { MediaRSS(flavour: flavour, part: $0) } }
  }

  func view(of broadcast: Broadcast, _ items: [FeedItem]) -> Object {
    let own = items.dropFirst((part - 1) * Self.itemLimit).prefix(Self.itemLimit)
    return broadcast.channel(at: fileName).adding([
      "items": .list(
        own.map { item in
          .object(item.view(of: broadcast).adding(["keyChange": Value(flavour == .easySignage ? item.file?.md5 : nil)]))
        })
    ])
  }
}

extension Broadcast {
  /// What every RSS feed says of itself.
  func channel(at fileName: String) -> Object {
    [
      "title": .text(title), "description": .text("\(title), \(school)"), "link": .text(home),
      "self": .text(address(of: fileName)), "ttl": .number(Self.minutesToLive),
    ]
  }

  /// How long players may keep a feed before they ask again.
  private static let minutesToLive = 15
}
