internal import Diagnostics

extension Rule {
  static let datesAreInOrder = Rule { profile, _ in
    let windows = [
      (profile.publishFrom, profile.publishUntil, profile.places["publishUntil"]),
      (profile.led?.from, profile.led?.until, profile.led?.places["until"] ?? .start),
      (profile.consent?.signedOn, profile.consent?.expiresOn, profile.consent?.places["expiresOn"] ?? .start),
    ]
    return windows.compactMap { first, last, place in
      guard let first, let last, last < first else { return nil }
      return Diagnostic(.endsBeforeItBegins, at: profile.source.location(place))
    }
  }
}

extension Diagnostic.Message {
  static var endsBeforeItBegins: Self {
    .error(
      "GS223",
      Text(
        vi: "Ngày kết thúc đứng trước ngày bắt đầu.", en: "The last day is before the first."))
  }
}
