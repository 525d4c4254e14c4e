package import Diagnostics
package import Markdown
internal import Vietnamese
internal import YAML

/// A page about the programme itself: an introduction, a plan, a notice.
package struct PlainPage: Sendable {
  package let source: Source
  package let fileName: String
  package let title: String
  package let summary: String?
  /// The page's place in the site's menu, if it has one.
  package let menu: Int?
  package let body: Document
  package let pictures: [String: Picture]

  package var slug: String { Slug.make(fileName) }
}

/// The fields of a plain page, all of which may be left out.
package struct PlainPageFields: Record {
  package var places = Places()
  var title: String?
  var summary: String?
  var menu: Int?

  package init() {}

  package static let fields: Fields<PlainPageFields> = [
    .optional(
      "title", ["tiêu đề"], .text(upTo: 160), \.title,
      Text(
        vi: "Tên trang; bỏ trống thì lấy đề mục đầu tiên.",
        en: "The page's title; its first heading when left out."), example: "Giới thiệu"),
    .optional(
      "summary", ["tóm tắt"], .text(upTo: 200), \.summary,
      Text(vi: "Một câu giới thiệu.", en: "A sentence about the page.")),
    .optional(
      "menu", ["trình đơn"], .number(1...20), \.menu,
      Text(
        vi: "Thứ tự trên thanh trình đơn; bỏ trống thì không hiện ở đó.",
        en: "The place in the menu; not in it when left out."), example: "1"),
  ]
}

extension PlainPage {
  /// Reads a plain page; front matter may be absent, as in documents that institutions publish.
  package static func read(
    _ source: Source, fileName: String, tableLabel: String, findPicture: PictureFinder
  ) -> Diagnosed<PlainPage?> {
    let opening = opening(of: source, tableLabel: tableLabel)
    let (fields, document) = opening.value
    var diagnostics = opening.diagnostics
    let pictures = document.pictures(in: source, find: findPicture)
    diagnostics += document.diagnostics(in: source) + pictures.diagnostics
    let page = PlainPage(
      source: source, fileName: fileName,
      title: fields.title ?? document.firstHeading ?? fileName,
      summary: fields.summary, menu: fields.menu, body: document, pictures: pictures.value)
    if page.slug.isEmpty { diagnostics.append(Diagnostic(.slugFoldsToNothing, at: source.whole)) }
    return Diagnosed(diagnostics.contains(where: \.isError) ? nil : page, diagnostics)
  }

  /// A page's fields, if it has some, and its body. A page without fields may begin with a rule, and have another
  /// below.
  private static func opening(
    of source: Source, tableLabel: String
  ) -> Diagnosed<(fields: PlainPageFields, body: Document)> {
    let whole = { Document(source.text, options: .init(tableLabel: tableLabel)) }
    guard source.text.contains(where: { !$0.isWhitespace }) else {
      return Diagnosed((PlainPageFields(), whole()), [Diagnostic(.emptyPage, at: source.whole)])
    }
    guard let frontMatter = FrontMatter(in: source) else { return Diagnosed((PlainPageFields(), whole())) }
    guard frontMatter.isClosed else {
      let faults =
        beginsWithField(frontMatter.yaml) ? [Diagnostic(.frontMatterNeverClosed, at: source.location(.start))] : []
      return Diagnosed((PlainPageFields(), whole()), faults)
    }
    let yaml = YAML.parse(frontMatter.yaml, of: source, from: 2)
    guard yaml.value?.text == nil else { return Diagnosed((PlainPageFields(), whole())) }
    var reading = Reading(source)
    let fields = yaml.value.flatMap { reading.record($0, as: PlainPageFields.self) }
    return Diagnosed(
      (fields ?? PlainPageFields(), Document(frontMatter, Document.Options(tableLabel: tableLabel))),
      yaml.diagnostics + reading.diagnostics)
  }

  private static func beginsWithField(_ text: Substring) -> Bool {
    let key = FieldDescription.folded(String(text.prefix { $0 != ":" && $0 != "\n" }))
    return PlainPageFields.fields.contains { $0.description.foldedNames.contains(key) }
  }
}

extension Diagnostic.Message {
  static var emptyPage: Self {
    .error("GS227", Text(vi: "Trang này đang trống.", en: "This page is empty."))
  }
}
