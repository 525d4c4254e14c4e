internal import Diagnostics
package import Vietnamese

/// What came of making certificates.
package struct CertificateReport: Sendable {
  /// As of a build: `shownProfiles` is the number of certificates.
  package var build = BuildReport()
  /// Nil when what was typed is no school year.
  package let year: SchoolYear?
  /// Those in which somebody was recognised, the newest first; nil when nothing could be read.
  package var schoolYears: [SchoolYear]?
  /// How many of the year get theirs from another body.
  package var others = 0

  init(year: SchoolYear?) {
    self.year = year
  }

  mutating func add(_ failure: PublishingFailure) {
    if case .faultyArtifacts(let diagnostics) = failure { build.diagnostics += diagnostics }
    build.failure = failure.text
  }

  /// That the year has no certificate, and which years have some.
  var nobody: Text {
    let label = year?.label ?? ""
    if others > 0 {
      return Text(
        vi:
          "Năm học \(label) có \(others) hồ sơ được công nhận, nhưng đều thuộc cấp không ghi ở mục “cấp” của phần “giấy công nhận” trong site.yaml, nên không có giấy nào.",
        en:
          "All profiles recognised in \(label) (\(others)) are of levels that the settings' “certificate” does not name, so there is no certificate."
      )
    }
    let known = (schoolYears ?? []).map(\.slug).joined(separator: ", ")
    guard !known.isEmpty else {
      return Text(
        vi: "Chưa có hồ sơ nào được công nhận, nên không có giấy nào.",
        en: "Nobody is recognised yet, so there is no certificate.")
    }
    return Text(
      vi: "Năm học \(label) chưa có hồ sơ nào được công nhận. Các năm học đã có: \(known).",
      en: "Nobody is recognised in \(label). School years with recognised profiles: \(known).")
  }
}
