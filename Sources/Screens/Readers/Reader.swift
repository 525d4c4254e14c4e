package import Diagnostics
internal import XML

/// A program that plays loops, and what it makes of the file that is meant for it. Its rules are those that its source
/// or its manual gives.
package struct Reader: Sendable {
  package let name: String
  /// The file that its operator enters; where a loop is too long for one feed, its first part.
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

  mutating func add(_ other: Judgement) {
    shown += other.shown
    total += other.total
    for text in other.faults { fault(text) }
    notes += other.notes.filter { !notes.contains($0) }
  }
}

/// A reader's judgement on a loop's files.
package struct Compatibility: Sendable {
  package let reader: String
  package let files: [String]
  package let shown: Int
  package let total: Int
  package let faults: [Text]
  package let notes: [Text]

  package var isGood: Bool { faults.isEmpty && shown == total && total > 0 }
}

extension Reader {
  /// Whether a file is meant for it: `mrss.xml`, and `mrss-2.xml` which goes on with it.
  func reads(_ fileName: String) -> Bool {
    if fileName == file { return true }
    guard let dot = file.lastIndex(of: "."), fileName.hasSuffix(file[dot...]), fileName.hasPrefix(file[..<dot] + "-")
    else { return false }
    return Int(fileName.dropFirst(file[..<dot].count + 1).dropLast(file[dot...].count)) != nil
  }

  /// - Parameter files: those that it reads, as they are published.
  package func compatibility(with files: [(name: String, bytes: [UInt8])]) -> Compatibility {
    var judgement = Judgement()
    for file in files {
      if let root = Element.read(file.bytes) {
        judgement.add(judge(root))
      } else {
        judgement.fault(Text(vi: "không đọc được \(file.name)", en: "\(file.name) cannot be read"))
      }
    }
    if files.isEmpty { judgement.fault(Text(vi: "không có \(file)", en: "there is no \(file)")) }
    return Compatibility(
      reader: name, files: files.map(\.name), shown: judgement.shown, total: judgement.total,
      faults: judgement.faults, notes: judgement.notes)
  }
}
