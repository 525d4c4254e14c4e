internal import Diagnostics
internal import Vietnamese
internal import YAML

/// Whether one person or many are honoured.
package enum Kind: String, Choice {
  case collective
  case individual

  package var names: [String] {
    switch self {
    case .collective: ["tập thể", "collective"]
    case .individual: ["cá nhân", "individual"]
    }
  }
}

/// How old people are, as far as the law on children's data asks (law 91/2025/QH15, article 24).
package enum AgeGroup: String, Choice {
  case adult
  /// Minors who must agree themselves, with their guardian.
  case fromSeven
  /// Children for whom the guardian alone agrees.
  case underSeven

  package var names: [String] {
    switch self {
    case .adult: ["người lớn", "adult"]
    case .fromSeven: ["từ 7 tuổi", "from seven"]
    case .underSeven: ["dưới 7 tuổi", "under seven"]
    }
  }
}

/// A kind of people whom a site honours, such as a subject team or a pupil, with what is asked of them.
package struct Subject: VocabularyWord {
  package var places = Places()
  package var name = ""
  var givenID: String?
  package var kind: Kind?
  package var ageGroup = AgeGroup.adult
  package var isLeader = false
  package var criteria: [Criterion] = []

  package init() {}

  package var id: String { givenID ?? Slug.make(name) }

  package static let fields: Fields<Subject> = [
    .required("name", ["tên"], .text(upTo: 120), \.name, Term.nameMeaning, example: "Tổ chuyên môn"),
    .optional("id", ["mã"], .id, \.givenID, Term.idMeaning, example: "to-chuyen-mon"),
    .optional(
      "kind", ["loại"], .choice, \.kind,
      Text(
        vi: "Tập thể hay cá nhân; bỏ trống nếu cả hai.",
        en: "Collective or individual; left out when both."), example: "tập thể"),
    .defaulted(
      "ageGroup", ["lứa tuổi"], .choice, \.ageGroup,
      Text(
        vi: "Học sinh, trẻ em thì chỉ được đăng khi có đồng ý.",
        en: "Minors are published only with consent."), example: "từ 7 tuổi"),
    .defaulted(
      "leader", ["người đứng đầu"], .flag, \.isLeader,
      Text(
        vi: "Có, nếu là người đứng đầu một tập thể.", en: "Yes when these people head a collective."),
      example: "có"),
    .defaulted(
      "criteria", ["tiêu chí"], .list(of: .record(Criterion.self)), \.criteria,
      Text(vi: "Các tiêu chí phải đạt.", en: "The criteria to be met.")),
  ]
}

/// One thing that is asked of those who are honoured.
package struct Criterion: Record {
  package var places = Places()
  package var code = ""
  package var text = ""

  package init() {}

  package static let fields: Fields<Criterion> = [
    .required(
      "id", ["mã"], .text(upTo: 20), \.code,
      Text(vi: "Mã ngắn để hồ sơ dẫn lại.", en: "The short code that profiles refer to."),
      example: "TC1"),
    .required(
      "text", ["nội dung"], .text(upTo: 800), \.text,
      Text(vi: "Nội dung tiêu chí.", en: "What is asked."),
      example: "Có sáng kiến được công nhận"),
  ]
}
