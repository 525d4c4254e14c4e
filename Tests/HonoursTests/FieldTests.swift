import Diagnostics
import Testing
import Vietnamese

@testable import Honours

/// Every record that authors write, by its declaration.
let records: [(name: String, fields: [FieldDescription])] = [
  ("Profile", ProfileFields.fields.map(\.description)), ("Award", Award.fields.map(\.description)),
  ("Recognition", Recognition.fields.map(\.description)),
  ("CriterionMet", CriterionMet.fields.map(\.description)),
  ("Quote", Quote.fields.map(\.description)), ("LEDText", LEDText.fields.map(\.description)),
  ("Consent", Consent.fields.map(\.description)),
  ("PlainPage", PlainPageFields.fields.map(\.description)),
  ("CertificateSettings", CertificateSettings.fields.map(\.description)),
  ("Settings", Settings.fields.map(\.description)), ("School", School.fields.map(\.description)),
  ("SiteSettings", SiteSettings.fields.map(\.description)),
  ("Subject", Subject.fields.map(\.description)),
  ("Criterion", Criterion.fields.map(\.description)), ("Term", Term.fields.map(\.description)),
  ("Rules", Rules.fields.map(\.description)), ("Target", Target.fields.map(\.description)),
  ("Milestone", Milestone.fields.map(\.description)),
]

struct FieldTests {
  @Test(arguments: records)
  func noTwoFieldsOfARecordShareASpelling(record: (name: String, fields: [FieldDescription])) {
    let spellings = record.fields.flatMap { field in Set(field.foldedNames) }
    let twice = Dictionary(grouping: spellings) { $0 }.filter { $0.value.count > 1 }.keys
    #expect(twice.isEmpty)
  }

  @Test(arguments: records)
  func everyFieldIsExplainedInBothLanguages(record: (name: String, fields: [FieldDescription])) {
    for field in record.fields {
      #expect(field.meaning.vietnamese.hasSuffix("."))
      #expect(field.meaning.english.hasSuffix("."))
      #expect(!field.form.vietnamese.isEmpty && !field.form.english.isEmpty)
      #expect(field.meaning.vietnamese != field.meaning.english)
    }
  }

  @Test(arguments: records)
  func everyRequiredFieldWithoutFieldsOfItsOwnHasAnExample(
    record: (name: String, fields: [FieldDescription])
  ) {
    for field in record.fields where field.isRequired && field.nested.isEmpty {
      #expect(!field.example.isEmpty, "\(field.key)")
    }
  }

  @Test(arguments: [
    "name: Chor", "tên: Chor", "ten: Chor", "TÊN: Chor", "Tên : Chor", "họ tên: Chor",
    "ho-ten: Chor", "HO_TEN: Chor",
    "hoten: Chor", "\"họ  tên\": Chor", "te\u{302}n: Chor",
  ])
  func readsAKeyInAnySpelling(line: String) throws {
    let profile = try read(profileText(line, without: ["tên"]))
    #expect(profile.value?.name == "Chor")
  }

  @Test func readsEveryEnglishKey() throws {
    let text = """
      ---
      name: Lớp 9A1
      kind: collective
      subject: lop hoc
      unit: lop-9a1
      position: tập thể lớp
      fields: [day hoc, SÁNG KIẾN]
      level: TRUONG
      schoolYear: 2024–2025
      movements: day-tot-hoc-tot
      summary: Một câu.
      photo: a.jpg
      photoAlt: Lớp bên cây
      photoCredit: Thầy Nam
      awards:
        - { title: Lớp xuất sắc, level: tỉnh, decision: 44/QĐ-SGDĐT, date: 10/01/2025, issuer: Sở, evidence: Sổ }
      recognition: { status: recognized, councilDate: 2025-01-12, decision: 45/QĐ-THPT, date: 18.1.2025, certificate: 12/GCN }
      criteria: { criterion: C1, evidence: Sổ đầu bài }
      heads: to-van
      replicates: to-toan
      quote: { text: Vui, by: Lan }
      led: { title: 9A1, lines: [một, hai], from: 2025-01-20, until: 2025-06-01 }
      publishFrom: 2025-01-20
      publishUntil: 2030-12-31
      ageGroup: from seven
      consent: { child: Cả lớp, guardian: Các phụ huynh, signedOn: 2025-01-05, expiresOn: 2028-05-31, scope: [web, print], covers: [name, photo, class, results], evidence: Tủ hồ sơ }
      sources: Báo cáo năm
      slug: lop-9a1-xanh
      featured: yes
      ---

      """
    let read = try read(text)
    #expect(read.diagnostics.isEmpty)
    let profile = try #require(read.value)
    #expect(profile.name == "Lớp 9A1")
    #expect(profile.kind == .collective)
    #expect(profile.subject.name == "lớp học")
    #expect(profile.unit?.name == "Lớp 9A1")
    #expect(profile.position == "tập thể lớp")
    #expect(profile.fieldsOfWork.map(\.name) == ["Dạy học", "Sáng kiến"])
    #expect(profile.level.id == "truong")
    #expect(profile.schoolYear?.slug == "2024-2025")
    #expect(profile.movements.map(\.name) == ["Dạy tốt – Học tốt"])
    #expect(profile.summary == "Một câu.")
    #expect(
      profile.photo == "a.jpg" && profile.photoAlt == "Lớp bên cây"
        && profile.photoCredit == "Thầy Nam")
    #expect(profile.pictures["a.jpg"] != nil)
    let award = try #require(profile.awards.first)
    #expect(
      award.title == "Lớp xuất sắc" && award.level?.name == "tỉnh"
        && award.decision == "44/QĐ-SGDĐT")
    #expect(award.date?.iso == "2025-01-10" && award.issuer == "Sở" && award.evidence == "Sổ")
    #expect(
      profile.recognition.status == .recognised
        && profile.recognition.councilDate?.iso == "2025-01-12")
    #expect(
      profile.recognition.decision == "45/QĐ-THPT" && profile.recognition.certificate == "12/GCN")
    #expect(profile.date.iso == "2025-01-18")
    #expect(
      profile.criteria.map(\.code) == ["C1"] && profile.criteria.map(\.evidence) == ["Sổ đầu bài"])
    #expect(profile.heads == "to-van" && profile.replicates == "to-toan")
    #expect(profile.quote?.text == "Vui" && profile.quote?.by == "Lan")
    #expect(profile.led?.title == "9A1" && profile.led?.lines == ["một", "hai"])
    #expect(profile.led?.from?.iso == "2025-01-20" && profile.led?.until?.iso == "2025-06-01")
    #expect(profile.publishFrom?.iso == "2025-01-20" && profile.publishUntil?.iso == "2030-12-31")
    #expect(profile.ageGroup == .fromSeven)
    #expect(profile.consent?.child == "Cả lớp" && profile.consent?.guardian == "Các phụ huynh")
    #expect(
      profile.consent?.signedOn.iso == "2025-01-05"
        && profile.consent?.expiresOn?.iso == "2028-05-31")
    #expect(
      profile.consent?.scope == [.web, .print] && profile.consent?.covers == Consent.Item.allCases)
    #expect(profile.consent?.evidence == "Tủ hồ sơ")
    #expect(profile.sources == ["Báo cáo năm"])
    #expect(profile.slug == "lop-9a1-xanh")
    #expect(profile.isFeatured)
  }

  @Test func everyExampleCanBeWritten() throws {
    for field in ProfileFields.fields.map(\.description)
    where field.nested.isEmpty && !field.example.isEmpty {
      let isWord = ["unit", "movements"].contains(field.key)
      let read = try read(
        profileText("\(field.name): \(field.example)\nmô tả ảnh: a", without: [field.name]))
      let codes = read.diagnostics.map(\.message.code)
      #expect(
        codes.allSatisfy { ["GS216", "GS120", isWord ? "GS212" : ""].contains($0) },
        "\(field.key): \(codes)")
    }
  }
}
