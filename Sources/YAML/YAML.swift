package import Diagnostics

/// YAML as authors write it: front matter and settings.
///
/// What is refused, with a diagnostic, is what could surprise or hurt: anchors and aliases (which could
/// grow without bound), tags, merge keys, keys that are not text, duplicate keys, several documents, and
/// more than ``deepestNesting`` levels.
package enum YAML {
  /// How many lists and mappings may stand in each other.
  package static let deepestNesting = 64

  /// The only document of a file.
  package static func parse(_ source: Source) -> Diagnosed<Node?> {
    parse(source.text[...], of: source, from: 1)
  }

  /// The only document of a part of a file, such as front matter.
  ///
  /// - Parameters:
  ///   - text: whole lines of the text of `source`.
  ///   - source: the file, for the places of diagnostics.
  ///   - firstLine: the line of `source` at which `text` starts, counted from 1.
  /// - Returns: nil when nothing is given, without a diagnostic, and when the text cannot be read,
  ///   with one; otherwise all that is not refused.
  package static func parse(
    _ text: Substring, of source: Source, from firstLine: Int
  ) -> Diagnosed<Node?> {
    var reader = EventReader(text)
    var builder = NodeBuilder(places: Places(text, from: firstLine))
    do throws(SyntaxError) {
      while try builder.take(reader.next()) {}
    } catch {
      builder.stop(at: error, in: text)
    }
    return builder.result(in: source)
  }
}
