package import Honours
internal import Pages
package import Vietnamese

/// A loop as it goes out: the addresses and names that its feeds give it.
package struct Broadcast: Sendable {
  package let loop: Loop
  package let site: SiteURL
  /// What people call the loop: the screen's name and the site's title.
  package let title: String
  /// Who sends it.
  package let school: String
  /// The day of the newest story: the date of feeds, which must not depend on the day of the build.
  package let newest: CivilDate
  /// The day for which it is made: feeds that cannot say when a slide begins leave out those of later days.
  package let today: CivilDate

  package init(
    _ loop: Loop, site: SiteURL, title: String, school: String, newest: CivilDate?, today: CivilDate
  ) {
    self.loop = loop
    self.site = site
    self.title = title
    self.school = school
    self.newest = newest ?? CivilDate(daysSince1970: 0)
    self.today = today
  }

  var screen: Screen { loop.screen }

  /// The absolute address of the loop's page, or of a file beside it.
  func address(of file: String = "") -> String { site.absolute(loop.folder + file) }

  /// The addresses from which devices find all else: the page's, or without pictures those of the feeds.
  package var entrances: [String] {
    screen.hasPictures ? [address()] : [TickerFeed.fileName, LoopFeed.fileName].map(address(of:))
  }

  /// Where people can look: the loop's page, or where there are only words the site.
  var home: String { screen.hasPictures ? address() : site.absolute("") }

  /// A slide's file as those call it that lie beside it: a plain name, as SMIL players need it.
  func fileName(of slide: Slide) -> String? {
    guard let path = slide.file?.print.path else { return nil }
    return path.hasPrefix(loop.folder) ? String(path.dropFirst(loop.folder.utf8.count)) : path
  }

  /// The slides that may be shown on the day itself, for what cannot say more about time, or says it to players that do
  /// not heed it.
  package var slidesOfToday: [Slide] {
    let slides = loop.slides.filter { $0.mayBeShown(on: today) }
    return slides.isEmpty ? [loop.schoolSlide] : slides
  }

  /// When the item of a number was published, as feeds have to say: later ones a minute earlier, so that readers that
  /// sort by date keep the order.
  func moment(ofItem number: Int) -> Moment { Moment(newest, minute: -number) }
}

extension Slide {
  package func mayBeShown(on day: CivilDate) -> Bool {
    (from.map { $0 <= day } ?? true) && (until.map { $0 >= day } ?? true)
  }
}
