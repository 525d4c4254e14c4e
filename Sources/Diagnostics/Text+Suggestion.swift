extension Text {
  /// "Did you mean …?", when there is something near enough.
  package static func didYouMean(_ nearest: String?) -> Text? {
    nearest.map { Text(vi: "Ý thầy/cô là “\($0)”?", en: "Did you mean “\($0)”?") }
  }
}
