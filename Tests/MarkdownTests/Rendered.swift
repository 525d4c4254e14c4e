import Markdown

let options = Document.Options(tableLabel: "Bảng", givesPlainText: true)

func rendered(_ text: String) -> Document { Document(text, options: options) }

extension Document {
  /// The HTML with every address as the author wrote it.
  var asWritten: String {
    String(decoding: html { .address($0.destination) }, as: UTF8.self)
  }

  var source: String { String(decoding: html, as: UTF8.self) }
}
