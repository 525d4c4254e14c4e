package import Diagnostics
internal import Vietnamese

/// Everything of a particular institution: who it is, its site, its programme and its words.
package struct Settings: Record {
  package var places = Places()
  package var source = Source(path: "", text: "")
  package var school = School()
  package var site = SiteSettings()
  package var vocabularies = Vocabularies()
  package var generalCriteria: [Criterion] = []
  package var screens: [Screen] = []
  package var rules = Rules()
  package var targets: [Target] = []
  package var milestones: [Milestone] = []
  package var certificate = CertificateSettings()
  package var channels: [String] = []
  package var reportsTo: [String] = []

  package init() {}

  /// The criterion of `code` that people of a subject type can meet.
  package func criterion(_ code: String, for subject: Subject) -> Criterion? {
    let wanted = fold(code)
    return subject.criteria.first { fold($0.code) == wanted } ?? generalCriteria.first { fold($0.code) == wanted }
  }

  /// The place where a field of one of the records was written, such as the title of `\.site`.
  package func location(of key: String, in record: KeyPath<Settings, some Record>) -> Location {
    source.location(self[keyPath: record].places[key])
  }

  // The vocabularies stand before the site, so that the site's fields can use their words.
  package static let fields: Fields<Settings> = [
    .required(
      "school", ["trường"], .record(School.self), \.school,
      Text(vi: "Đơn vị chủ trang.", en: "The institution.")),
    .defaulted(
      "subjects", ["loại đối tượng"], .vocabulary(\.subjects, .record(Subject.self)),
      \.vocabularies.subjects,
      Text(
        vi: "Những ai có thể được tôn vinh, kèm tiêu chí.",
        en: "Who can be honoured, with their criteria.")),
    .defaulted(
      "generalCriteria", ["tiêu chí chung"], .list(of: .record(Criterion.self)), \.generalCriteria,
      Text(vi: "Tiêu chí cho mọi đối tượng.", en: "Criteria for everybody.")),
    .defaulted(
      "fields", ["lĩnh vực"], .vocabulary(\.fields, .term), \.vocabularies.fields,
      Text(vi: "Các lĩnh vực công tác.", en: "The fields of work.")),
    .defaulted(
      "levels", ["cấp"], .vocabulary(\.levels, .term), \.vocabularies.levels,
      Text(vi: "Các cấp, từ thấp đến cao.", en: "The levels, the lowest first.")),
    .defaulted(
      "units", ["đơn vị"], .vocabulary(\.units, .term), \.vocabularies.units,
      Text(vi: "Các đơn vị trong trường.", en: "The units.")),
    .defaulted(
      "movements", ["phong trào"], .vocabulary(\.movements, .term), \.vocabularies.movements,
      Text(vi: "Các phong trào thi đua.", en: "The emulation movements.")),
    .required(
      "site", ["trang"], .record(SiteSettings.self), \.site,
      Text(vi: "Trang web.", en: "The website.")),
    .defaulted(
      "screens", ["màn hình"], .screens, \.screens,
      Text(vi: "Các màn hình LED.", en: "The LED screens.")),
    .defaulted(
      "rules", ["quy tắc"], .record(Rules.self), \.rules,
      Text(vi: "Quy tắc riêng của chương trình.", en: "The programme's own rules.")),
    .defaulted(
      "targets", ["chỉ tiêu"], .list(of: .record(Target.self)), \.targets,
      Text(vi: "Chỉ tiêu hằng năm.", en: "Yearly targets.")),
    .defaulted(
      "milestones", ["mốc"], .list(of: .record(Milestone.self)), \.milestones,
      Text(vi: "Các mốc thời gian.", en: "The programme's dates.")),
    .defaulted(
      "certificate", ["giấy công nhận"], .record(CertificateSettings.self), \.certificate,
      Text(
        vi: "Lời ghi trên giấy công nhận mà lệnh certificates làm ra.",
        en: "What the certificates say that the verb certificates makes.")),
    .defaulted(
      "channels", ["kênh"], .list(of: .text()), \.channels,
      Text(vi: "Các kênh tuyên truyền.", en: "Where the honoured are made known.")),
    .defaulted(
      "reportsTo", ["nơi nhận báo cáo"], .list(of: .text()), \.reportsTo,
      Text(vi: "Nơi nhận báo cáo.", en: "Who receives reports.")),
  ]
}
