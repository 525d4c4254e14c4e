/// One exemplar's part of a loop: their slide, and perhaps a second one with their words or their number.
///
/// Whoever has two slides must not have more of the passers-by than who has one: all shares of a loop are equally long,
/// as long as the longest needs.
struct Share {
  private let main: PlannedSlide
  private let companion: PlannedSlide?

  init(_ main: PlannedSlide, _ companion: PlannedSlide?) {
    self.main = main
    self.companion = companion
  }

  var secondsNeeded: Int { main.secondsNeeded + (companion?.secondsNeeded ?? 0) }

  /// The slides, which together take exactly so many seconds; what is more than they need is divided between them.
  func slides(in seconds: Int) -> [PlannedSlide] {
    var main = main
    guard var companion else {
      main.seconds = seconds
      return [main]
    }
    companion.seconds = companion.secondsNeeded + (seconds - secondsNeeded) / 2
    main.seconds = seconds - companion.seconds
    return [main, companion]
  }
}
