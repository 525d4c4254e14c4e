import Foundation
import Mustache
import Testing

/// The official specification's cases, read from the folder that `GUONGSANG_MUSTACHE_SPEC` names.
enum Specification {
  static let folder = ProcessInfo.processInfo.environment["GUONGSANG_MUSTACHE_SPEC"]
  static let required = cases(
    of: ["comments", "delimiters", "interpolation", "inverted", "partials", "sections"])
  static let inheritance = cases(of: ["inheritance"])
  static let dynamicNames = cases(of: ["dynamic-names"])

  struct Case: Sendable, CustomTestStringConvertible {
    let suite: String
    let name: String
    let data: Value
    let template: String
    let partials: [String: String]
    let expected: String

    var testDescription: String { "\(suite): \(name)" }
  }

  private static func cases(of suites: [String]) -> [Case] {
    guard let folder else { return [] }
    return suites.flatMap { suite -> [Case] in
      let file = URL(filePath: folder).appending(path: suite + ".json")
      guard let bytes = try? Data(contentsOf: file),
        let decoded = try? JSONDecoder().decode(SuiteFile.self, from: bytes)
      else { return [] }
      return decoded.tests.map { test in
        Case(
          suite: suite, name: test.name, data: test.data.value, template: test.template,
          partials: test.partials ?? [:], expected: test.expected)
      }
    }
  }
}

private struct SuiteFile: Decodable {
  let tests: [Test]

  struct Test: Decodable {
    let name: String
    let data: Datum
    let template: String
    let partials: [String: String]?
    let expected: String
  }
}

/// A JSON value as a template's value; null is `false`, a decimal number is its text.
private struct Datum: Decodable {
  let value: Value

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      value = false
    } else if let bool = try? container.decode(Bool.self) {
      value = .bool(bool)
    } else if let number = try? container.decode(Int.self) {
      value = .number(number)
    } else if let number = try? container.decode(Double.self) {
      value = .text("\(number)")
    } else if let text = try? container.decode(String.self) {
      value = .text(text)
    } else if let list = try? container.decode([Datum].self) {
      value = .list(list.map(\.value))
    } else {
      value = .object(Object(try container.decode([String: Datum].self).mapValues(\.value)))
    }
  }
}
