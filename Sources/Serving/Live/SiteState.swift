internal import Diagnostics
internal import JSON
internal import Publishing

/// What pages that are open know of the site: which build was the last, and what was wrong.
struct SiteState {
  /// How many builds there were; 0 until the first is done.
  private(set) var build = 0
  private(set) var report = BuildReport()
  private var change = Change.none
  /// What pages showed before the last build.
  private var since: Revision?
  /// The addresses of the pages that showed before already what it published of them.
  private var proven: [String] = []

  /// What pages have to do about a build.
  enum Change: String {
    /// Nothing was published that was not there.
    case none
    /// Only style sheets have other names or bytes.
    case style
    case content
  }

  mutating func take(_ report: BuildReport, _ change: Change, since: Revision, proven: [String]) {
    build += 1
    self.since = since
    self.proven = proven
    self.report = report
    self.change = change
  }

  /// A page has a proof now: which step led from which revision to the one before is of no use any more.
  mutating func forgetStep() {
    since = nil
    proven = []
  }

  /// The state as a server-sent event.
  func event(_ revision: Revision) -> [UInt8] {
    let found = report.sortedDiagnostics
    let errors = found.filter(\.isError)
    let state: JSON = .object([
      "build": .number(build), "revision": .string(revision.description), "change": .string(change.rawValue),
      "since": (since?.description).map { .string($0) },
      "proven": .array(proven.map(JSON.string)),
      "written": .number(report.outcome?.written.count ?? 0),
      "removed": .number(report.outcome?.removed.count ?? 0),
      "failure": report.failure?.json,
      "errorCount": .number(errors.count), "warningCount": .number(found.count - errors.count),
      "errors": .array(errors.prefix(Self.most).map(\.json)),
      "warnings": .array(found.filter { !$0.isError }.prefix(Self.most).map(\.json)),
    ])
    return Array("event: state\ndata: ".utf8) + state.bytes + Array("\n\n".utf8)
  }

  /// That there is a proof of the page at an address, as a server-sent event.
  static func proof(at address: String, _ revision: Revision, since: Revision) -> [UInt8] {
    let proof: JSON = .object([
      "page": .string(address), "revision": .string(revision.description), "since": .string(since.description),
    ])
    return Array("event: proof\ndata: ".utf8) + proof.bytes + Array("\n\n".utf8)
  }

  /// More are a page of their own, on the terminal.
  private static let most = 20
  /// A paragraph typed as one line is shown around its place.
  static let longestExcerpt = 160

  /// Shows that the server is still there; also how it learns that a listener has gone.
  static let heartbeat = Array(": \n\n".utf8)
}

extension Diagnostic {
  fileprivate var json: JSON {
    .object([
      "code": .string(message.code), "path": .string(location.path),
      "line": location.position.map { .number($0.line) }, "column": location.position.map { .number($0.column) },
      "message": message.text.json, "suggestion": message.suggestion?.json, "excerpt": location.marked?.json,
    ])
  }
}

extension Text {
  fileprivate var json: JSON { .object(["vi": .string(vietnamese), "en": .string(english)]) }
}

/// A line in three parts, of which the one in the middle is what is meant.
private struct MarkedLine {
  let before: String
  let marked: String
  let behind: String

  var json: JSON { .object(["before": .string(before), "marked": .string(marked), "behind": .string(behind)]) }
}

extension Location {
  fileprivate var marked: MarkedLine? {
    guard let position, let excerpt else { return nil }
    let scalars = Array(excerpt.unicodeScalars)
    let start = min(position.column - 1, scalars.count)
    let end = min(scalars.count, start + min(length, SiteState.longestExcerpt))
    let first = max(0, start - SiteState.longestExcerpt / 2)
    let last = min(scalars.count, end + SiteState.longestExcerpt / 2)
    return MarkedLine(
      before: (first > 0 ? "…" : "") + String(scalars[first..<start]), marked: String(scalars[start..<end]),
      behind: String(scalars[end..<last]) + (last < scalars.count ? "…" : ""))
  }
}

extension String {
  fileprivate init(_ scalars: ArraySlice<Unicode.Scalar>) {
    var view = UnicodeScalarView()
    view.append(contentsOf: scalars)
    self.init(view)
  }
}
