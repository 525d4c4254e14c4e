internal import Artifacts
internal import Honours
internal import Mustache
internal import Pages
internal import Vietnamese

/// `led/`: for whoever runs the boards, what each of them shows, all its addresses, and how players are set up.
struct Overview {
  static let address = "led/"
  private static let template = "screens"

  private let site: Site
  private let broadcasts: [Broadcast]

  init(_ broadcasts: [Broadcast], in site: Site) {
    self.broadcasts = broadcasts
    self.site = site
  }

  var artifact: Artifact {
    site.unindexedPage(
      at: Self.address, titled: site.words[.screens], Self.template,
      [
        "heading": .text(site.words[.screens]), "screens": .list(broadcasts.map { .object(screen($0)) }),
        "arePictured": .bool(broadcasts.contains(where: \.screen.hasPictures)),
        "areOfWords": .bool(broadcasts.contains { !$0.screen.hasPictures }),
      ])
  }

  private func screen(_ broadcast: Broadcast) -> Object {
    let (screen, loop) = (broadcast.screen, broadcast.loop)
    return [
      "id": .text(screen.id), "name": .text(screen.name),
      "board": board(of: broadcast).map(Value.object) ?? false,
      "slides": .number(loop.slides.count), "seconds": .number(loop.seconds),
      "hours": .text(
        screen.hours.isEmpty ? site.words[.allDay] : screen.hours.map(\.printed).joined(separator: ", ")),
      "weekdays": .text(
        screen.weekdays.isEmpty
          ? site.words[.everyDay] : screen.weekdays.compactMap(\.names.first).joined(separator: ", ")),
      "lastDay": Value(loop.slides.compactMap(\.until).min()?.short),
      "ticker": .text(broadcast.address(of: TickerFeed.fileName)),
      "json": .text(broadcast.address(of: LoopFeed.fileName)),
    ]
  }

  /// What only a screen with pictures has.
  private func board(of broadcast: Broadcast) -> Object? {
    let first = broadcast.slidesOfToday[0]
    guard let picture = first.file?.print.path else { return nil }
    let size = broadcast.screen.size
    let packages = LoopPackage.fileNames.map { name -> Value in ["url": .text(broadcast.address(of: name))] }
    return [
      "href": .text(site.href(to: broadcast.loop.folder)), "picture": .text(picture), "alt": .text(first.title),
      "width": .number(size.width), "height": .number(size.height),
      "page": .text(broadcast.address()), "smil": .text(broadcast.address(of: SMILPlaylist.fileName)),
      "mrss": .list(feeds(.strict, of: broadcast)), "easySignage": .list(feeds(.easySignage, of: broadcast)),
      "playlist": .text(broadcast.address(of: M3UPlaylist.fileName)),
      "packages": .list(packages), "hasPackages": .bool(!packages.isEmpty),
    ]
  }

  private func feeds(_ flavour: MediaRSS.Flavour, of broadcast: Broadcast) -> [Value] {
    MediaRSS.all(of: broadcast).filter { $0.flavour == flavour }.map { feed in
      ["url": .text(broadcast.address(of: feed.fileName))]
    }
  }
}
