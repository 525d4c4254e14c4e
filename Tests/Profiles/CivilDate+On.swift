package import Vietnamese

extension CivilDate {
  /// The day of a date such as `2025-01-18`, which a test cannot get wrong.
  package static func on(_ iso: String) -> CivilDate {
    guard let date = CivilDate(iso) else { preconditionFailure("not a date: \(iso)") }
    return date
  }
}
