package import Diagnostics
internal import XML

/// A program that plays loops, and what it makes of the file that is meant for it. Its rules are those that its source
/// or its manual gives.
package struct Reader: Sendable {
  package let name: String
  /// The file that its operator enters.
  package let file: String
  let judge: @Sendable (Element) -> Judgement

  /// Everything that the rules are known of.
  package static let all: [Reader] = [
    xibo, brightSign, piSignage, easySignage, concerto, garlic, signageOS,
  ]
}

/// What a reader shows of a file.
struct Judgement {
  /// How many of the items it shows, of how many.
  var shown = 0
  var total = 0
  /// What it cannot use, each kind of fault once.
  var faults: [Text] = []
  /// What its operator should know.
  var notes: [Text] = []

  mutating func fault(_ text: Text) { if !faults.contains(text) { faults.append(text) } }
}

/// A reader's judgement on a loop's file.
package struct Compatibility: Sendable {
  package let reader: String
  package let file: String
  package let shown: Int
  package let total: Int
  package let faults: [Text]
  package let notes: [Text]

  package var isGood: Bool { faults.isEmpty && shown == total && total > 0 }
}

extension Reader {
  /// - Parameter bytes: the file as it is published; nil when it is not.
  package func compatibility(with bytes: [UInt8]?) -> Compatibility {
    var judgement = Judgement()
    if let root = bytes.flatMap(Element.read) {
      judgement = judge(root)
    } else {
      judgement.fault(Text(vi: "không đọc được tệp", en: "the file cannot be read"))
    }
    return Compatibility(
      reader: name, file: file, shown: judgement.shown, total: judgement.total, faults: judgement.faults,
      notes: judgement.notes)
  }
}
