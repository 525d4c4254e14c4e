package import Diagnostics
internal import Vietnamese

/// What every certificate of recognition says: who issues it, and who signs it where.
package struct CertificateSettings: Record {
  package var places = Places()
  package var signer: String?
  /// The lines of the signer's office, such as `KT. Hiệu trưởng` and `Phó Hiệu trưởng` of a deputy.
  package var office: [String] = []
  package var place: String?
  package var issuer: String?
  package var title: String?
  /// The levels whose recognition this institution decides; empty for all.
  var levels: [Term] = []

  package init() {}

  /// Whether this institution issues the certificate of a profile: of what another body decided, it cannot.
  package func covers(_ profile: Profile) -> Bool {
    levels.isEmpty || levels.contains { $0.id == profile.level.id }
  }

  package static let fields: Fields<CertificateSettings> = [
    .optional(
      "signer", ["người ký"], .text(upTo: 60), \.signer,
      Text(vi: "Họ và tên người ký; cần có để làm giấy.", en: "Who signs; needed for certificates."),
      example: "(họ và tên)"),
    .defaulted(
      "office", ["chức vụ"], .list(of: .text(upTo: 60)), \.office,
      Text(
        vi: "Chức vụ người ký, ký thay thì ghi hai dòng: [KT. Hiệu trưởng, Phó Hiệu trưởng]; cần có để làm giấy.",
        en: "The signer's office, of a deputy in two lines; needed for certificates."),
      example: "Hiệu trưởng"),
    .optional(
      "place", ["địa danh"], .text(upTo: 60), \.place,
      Text(
        vi: "Tên xã, phường đứng trước ngày tháng; cần có để làm giấy.",
        en: "The commune or ward that stands before the date; needed for certificates."),
      example: "(tên xã hoặc phường)"),
    .optional(
      "issuer", ["nơi cấp"], .text(upTo: 120), \.issuer,
      Text(vi: "Tên ghi trên đầu giấy; không ghi thì là tên trường.", en: "Who issues it; else the institution.")),
    .optional(
      "title", ["tiêu đề"], .text(upTo: 40), \.title,
      Text(vi: "Tên giấy; không ghi thì là Giấy công nhận.", en: "The title; else Giấy công nhận.")),
    .defaulted(
      "levels", ["cấp"], .list(of: .word(\.levels)), \.levels,
      Text(
        vi: "Những cấp mà trường mình ra quyết định công nhận; không ghi thì là mọi cấp.",
        en: "The levels whose recognition the institution itself decides; else all."),
      example: "[trường]"),
  ]
}

extension CertificateSettings {
  private var hasPlace: Bool { places.start != Places().start }

  /// What is still needed before a certificate can be made, at its place in the settings.
  package func gaps(in source: Source) -> [Diagnostic] {
    // What stands in brackets is the form's own words, which nobody has filled in yet.
    func isWritten(_ text: String?) -> Bool { text.map { !$0.hasPrefix("(") } ?? false }
    let isGiven = [
      "signer": isWritten(signer), "office": !office.isEmpty && office.allSatisfy(isWritten), "place": isWritten(place),
    ]
    let missing = Self.fields.map(\.description).filter { isGiven[$0.key] == false }
    guard !missing.isEmpty else { return [] }
    return [Diagnostic(.certificateLacks(missing), at: hasPlace ? source.location(places.start) : source.whole)]
  }
}

extension Diagnostic.Message {
  static func certificateLacks(_ fields: [FieldDescription]) -> Self {
    let names = fields.map { "“\($0.name)”" }.joined(separator: ", ")
    let keys = fields.map { "“\($0.key)”" }.joined(separator: ", ")
    let lines = fields.map { "\($0.name): \($0.example)" }.joined(separator: ", ")
    return .error(
      "GS605",
      Text(
        vi: "Chưa làm giấy công nhận được, vì phần “giấy công nhận” của tệp thiết lập còn thiếu \(names).",
        en: "No certificate can be made: the settings' “certificate” lacks \(keys)."),
      suggestion: Text(
        vi: "Thầy/cô ghi vào site.yaml, ví dụ: giấy công nhận: { \(lines) }",
        en: "Write in site.yaml, for example: giấy công nhận: { \(lines) }"))
  }
}
