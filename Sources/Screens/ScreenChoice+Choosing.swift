internal import Catalogue
internal import Honours
internal import Vietnamese

extension Screen {
  /// Whom it shows on a day, the newest first: those who are chosen, agreed to be on screens, and whose days there
  /// are not over.
  func exemplars(of catalogue: Catalogue, on today: CivilDate) -> [Profile] {
    let shown = catalogue.profiles.filter { profile in
      let isOver = profile.screenWindow.until.map { $0 < today } ?? false
      return profile.mayAppear(in: .led) && !isOver && choice.includes(profile)
    }
    return Array(shown.prefix(min(choice.newest ?? atMost, atMost)))
  }
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
