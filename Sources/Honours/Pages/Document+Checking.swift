package import Diagnostics
package import Markdown
internal import Photos

extension Document {
  /// The Markdown behind front matter, with positions that are those of the file.
  init(_ frontMatter: FrontMatter, _ options: Options) {
    self.init(frontMatter.body, below: frontMatter.bodyLine - 1, options: options)
  }

  /// The Markdown of a file whose fields may be faulty.
  package init(bodyOf source: Source, tableLabel: String) {
    if let frontMatter = FrontMatter(in: source) {
      self.init(frontMatter, Options(tableLabel: tableLabel))
    } else {
      self.init(source.text, options: Options(tableLabel: tableLabel))
    }
  }

  /// A text without words.
  package static let empty = Document("", options: Options(tableLabel: ""))

  var hasPictures: Bool { references.contains { $0.kind == .picture } }

  /// How many mistakes of one kind are told of one text. To find the place of each takes the time to read
  /// its line, and whoever has made a hundred knows what to look for.
  package static let mostFaults = 100

  /// What the author of a body should know, besides where its links lead.
  func diagnostics(in source: Source) -> [Diagnostic] {
    findings.prefix(Self.mostFaults).map { finding in
      let place = source.location(of: finding.text, from: Position(line: finding.line, column: finding.column))
      return Diagnostic(.finding(finding), at: place)
    }
  }

  /// The pictures that the body shows, by the names that it calls them, and what is wrong with the others.
  func pictures(in source: Source, find: PictureFinder) -> Diagnosed<[String: Picture]> {
    var found = Diagnosed<[String: Picture]>([:])
    for reference in references where reference.kind == .picture {
      let name = reference.decodedDestination
      guard found.value[name] == nil else { continue }
      guard found.diagnostics.count < Self.mostFaults else { break }
      let message: Diagnostic.Message?
      switch find(name) {
      case .success(let picture):
        found.value[name] = picture
        message = picture.photo.complaint
      case .failure(let fault): message = fault.message
      }
      if let message {
        let position = Position(line: reference.line, column: reference.column)
        found.diagnostics.append(
          Diagnostic(message, at: source.location(of: reference.destination, from: position)))
      }
    }
    return found
  }
}

extension Diagnostic.Message {
  static func finding(_ finding: Finding) -> Self {
    switch finding.kind {
    case .rawHTML:
      .warning(
        "GS411",
        Text(
          vi: "HTML “\(finding.text)” bị bỏ đi; trong bài chỉ dùng Markdown.",
          en: "The HTML “\(finding.text)” is left out; only Markdown is used in stories."))
    case .unsafeAddress:
      .warning(
        "GS412",
        Text(
          vi: "Liên kết “\(finding.text)” không an toàn nên bị bỏ đi, chỉ giữ lại chữ.",
          en: "The link “\(finding.text)” is not safe; its words stay without it."),
        suggestion: Text(
          vi: "Chỉ dùng địa chỉ https://, mailto:, tel: hoặc tên tệp trong content/.",
          en: "Use https://, mailto:, tel: or the name of a file in content/."))
    case .pictureWithoutText:
      .warning(
        "GS413",
        Text(
          vi: "Ảnh “\(finding.text)” chưa có lời mô tả cho người không nhìn thấy.",
          en: "The picture “\(finding.text)” says nothing to those who cannot see it."),
        suggestion: Text(
          vi: "Viết lời mô tả trong ngoặc vuông: ![Các em trồng cây](\(finding.text)).",
          en: "Describe it in the square brackets: ![Pupils plant a tree](\(finding.text))."))
    case .nestedTooDeeply:
      .warning(
        "GS414",
        Text(
          vi: "Trích dẫn, danh sách hay ngoặc lồng nhau quá sâu; phần trong cùng chỉ còn là chữ.",
          en: "Quotes, lists or brackets are nested too deeply; the innermost part is shown as text."))
    case .spacedAddress(let kind): spacedAddress(finding.text, of: kind)
    }
  }

  private static func spacedAddress(_ address: String, of kind: Reference.Kind) -> Self {
    let joined = address.split(whereSeparator: \.isWhitespace).joined(separator: "-")
    return .warning(
      "GS415",
      kind == .link
        ? Text(
          vi: "Đây chưa thành liên kết: tên tệp trong liên kết không được có khoảng trắng.",
          en: "This is no link yet: the file's name in a link cannot have spaces.")
        : Text(
          vi: "Đây chưa thành ảnh: tên tệp ảnh không được có khoảng trắng.",
          en: "This is no picture yet: the file's name of a picture cannot have spaces."),
      suggestion: Text(
        vi: "Thầy/cô đổi tên tệp thành “\(joined)”, hoặc đặt tên trong dấu < >: (<\(address)>).",
        en: "Rename the file to “\(joined)”, or put its name between < and >: (<\(address)>)."))
  }
}
