internal import Diagnostics
internal import Vietnamese

extension Profile {
  /// A minor is shown only with consent; so are the faces of a class or team of minors.
  var needsConsent: Bool {
    guard fields.ageGroup != .adult else { return false }
    return fields.kind == .individual || fields.photo != nil || body.hasPictures
  }

  /// What a minor's consent lacks for what this profile shows on a day; empty for adults.
  ///
  /// It fails closed: anything that is not agreed to in so many words is an obstacle.
  func consentObstacles(on today: CivilDate) -> [Diagnostic] {
    guard needsConsent else { return [] }
    guard let consent = fields.consent else {
      return [Diagnostic(.noConsent(fields.ageGroup), at: location(of: fields.kind == .individual ? "name" : "photo"))]
    }
    let place = source.location(consent.places.start)
    var diagnostics: [Diagnostic] = []
    func report(_ message: Diagnostic.Message, at key: String) {
      diagnostics.append(Diagnostic(message, at: source.location(consent.places[key])))
    }
    if fields.ageGroup == .fromSeven, consent.child == nil { diagnostics.append(Diagnostic(.childNotAsked, at: place)) }
    if consent.signedOn > today { report(.consentNotYet(consent.signedOn), at: "signedOn") }
    if let last = consent.expiresOn, last < today { report(.consentOver(last), at: "expiresOn") }
    if !consent.scope.contains(.web) { report(.notForTheWeb, at: "scope") }
    for item in shownItems where !consent.covers.contains(item) { report(.notCovered(item), at: "covers") }
    return diagnostics
  }

  /// What of a person this profile shows.
  private var shownItems: [Consent.Item] {
    let isPerson = fields.kind == .individual
    let items: [(Consent.Item, Bool)] = [
      (.name, isPerson), (.photo, fields.photo != nil || body.hasPictures),
      (.schoolClass, isPerson && (fields.unit != nil || fields.position != nil)),
      (.results, isPerson && !(fields.awards.isEmpty && fields.criteria.isEmpty)),
    ]
    return items.filter(\.1).map(\.0)
  }
}

extension Diagnostic.Message {
  static func noConsent(_ age: AgeGroup) -> Self {
    let child = age == .fromSeven
    return .error(
      "GS230",
      Text(
        vi: "Hồ sơ của trẻ em, học sinh nhưng chưa có “đồng ý” của \(child ? "em và " : "")người giám hộ.",
        en: "A minor is shown, but there is no consent (“đồng ý”) of \(child ? "the child and " : "")the guardian."),
      suggestion: Text(
        vi: "Thêm mục “đồng ý” ghi rõ ai đồng ý, ngày, phạm vi và nội dung; chưa có thì hồ sơ không được đăng.",
        en: "Add “đồng ý” (consent): who agreed, when, where and what; until then nothing is published."))
  }

  static var childNotAsked: Self {
    .error(
      "GS231",
      Text(
        vi: "Từ đủ 7 tuổi, chính em học sinh cũng phải đồng ý; mục “đồng ý” chưa ghi “học sinh”.",
        en: "From seven years on the child must agree too; the consent lacks “học sinh” (child)."),
      suggestion: Text(
        vi: "Thầy/cô hỏi ý kiến em; em đồng ý thì thêm vào mục “đồng ý” một dòng, "
          + "ví dụ: học sinh: Em Trần Minh K. ký tên",
        en: "Ask the child, and if they agree add a line to “đồng ý” (consent), "
          + "for example: học sinh: Em Trần Minh K. ký tên"))
  }

  static func consentNotYet(_ date: CivilDate) -> Self {
    .error(
      "GS232",
      Text(
        vi: "Sự đồng ý ghi ngày \(date.short), tức là sau hôm nay.",
        en: "The consent is dated \(date.iso), which is still to come."))
  }

  static func consentOver(_ date: CivilDate) -> Self {
    .error(
      "GS233",
      Text(
        vi: "Sự đồng ý đã hết hạn từ ngày \(date.short).", en: "The consent ended on \(date.iso)."),
      suggestion: Text(
        vi: "Xin đồng ý lại rồi sửa “đến”, hoặc ghi “trạng thái: thu hồi”.",
        en: "Ask again and correct “đến” (expiresOn), or withdraw the profile."))
  }

  static var notForTheWeb: Self {
    .error(
      "GS234",
      Text(
        vi: "Phạm vi đồng ý chưa có “web”.", en: "The consent's scope does not include “web”."))
  }

  static func notCovered(_ item: Consent.Item) -> Self {
    .error(
      "GS235",
      Text(
        vi: "Sự đồng ý chưa bao gồm “\(item.names[0])”, mà hồ sơ này có dùng.",
        en: "The consent does not cover “\(item.names[0])” (\(item.names[1])), which this profile shows."),
      suggestion: Text(
        vi: "Bỏ phần ấy khỏi hồ sơ, hoặc xin đồng ý và thêm vào “nội dung”.",
        en: "Leave it out, or ask for consent and add it to “nội dung” (covers)."))
  }
}
