/// How a text block that holds a pipe table is to be replaced.
struct TablePlan {
  enum Piece {
    /// A block of HTML around the pieces up to its `.close`.
    case open(String, String)
    case close
    /// A cell; with an origin it takes the inlines of the next fragment.
    case cell(String, String, origin: Int?)
    /// The text before the table: the next fragment.
    case paragraph(origin: Int)
    case thematicBreak
  }

  /// Where the text of a fragment stands in the source.
  struct Origin {
    /// The line and the column in the fragments' text.
    let fragmentLine: Int
    let fragmentColumn: Int
    /// The line in the source, and the column of a cell's first byte; text that may span lines
    /// has none.
    let line: Int
    let column: Int?
  }

  /// Its number among the paragraphs and headings of the document, from 0.
  let block: Int
  var pieces: [Piece] = []
}
