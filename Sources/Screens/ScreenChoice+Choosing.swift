internal import Catalogue
internal import Honours
internal import Vietnamese

extension Screen {
  /// Whom it shows on a day, the newest first: those who are chosen, agreed to be on screens, and whose days there
  /// are not over. Whose days are to come are among them, and take no place of those who can be seen meanwhile.
  func exemplars(of catalogue: Catalogue, on today: CivilDate) -> [Profile] {
    let shown = catalogue.profiles.lazy.filter { profile in
      let isOver = profile.screenWindow.until.map { $0 < today } ?? false
      return profile.mayAppear(in: .led) && !isOver && choice.includes(profile)
    }
    var places = [choice.newest, atMost].compactMap(\.self).min() ?? Self.usualNumber
    return Array(
      shown.prefix { profile in
        guard places > 0 else { return false }
        if profile.isOnScreens(by: today) { places -= 1 }
        return true
      })
  }

  /// As many as people can see in one break.
  private static var usualNumber: Int { 20 }
}

extension Profile {
  /// Whether its days on screens have begun.
  func isOnScreens(by today: CivilDate) -> Bool { screenWindow.from.map { $0 <= today } ?? true }
}

extension ScreenChoice {
  fileprivate func includes(_ profile: Profile) -> Bool {
    func matches(_ wanted: [Term], _ own: [Term]) -> Bool {
      wanted.isEmpty || wanted.contains { word in own.contains { $0.id == word.id } }
    }
    return (kinds.isEmpty || kinds.contains(profile.kind))
      && matches(fieldsOfWork, profile.fieldsOfWork) && matches(levels, [profile.level])
      && matches(units, profile.unit.map { [$0] } ?? []) && matches(movements, profile.movements)
      && (schoolYears.isEmpty || schoolYears.contains(profile.honourYear))
      && (!featured || profile.isFeatured)
  }
}
