import Photos

/// Prints what one drawing of each kind costs, as a table in Markdown.
///
/// Arguments: the repository's folder, and a photo as a phone takes it.
@main enum DrawingBench {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 else { throw Failure("drawing-bench REPOSITORY PHOTO") }
    let workshop = try Workshop(repository: arguments[1], photo: arguments[2])
    print(
      "| drawing | aim, ms | drawn and encoded, ms | with a photo decoded for the page too, ms | for it alone, ms |")
    print("|---|--:|--:|--:|--:|")
    for subject in try workshop.subjects() {
      let cells = [subject.name, String(subject.aim)] + (try costs(of: subject, workshop.photo)).map(rounded)
      print("| " + cells.joined(separator: " | ") + " |")
    }
  }

  /// Without a photo; with one that is decoded for its page anyway; with one that is decoded for this drawing alone.
  private static func costs(of subject: Subject, _ photo: Photo) throws -> [Double?] {
    guard let recipe = subject.recipe else { return [try milliseconds([subject.draw])[0], nil, nil] }
    let costs = try milliseconds([
      subject.draw,
      { _ = try photo.derivatives(Workshop.onPage) },
      { _ = try photo.derivatives(Workshop.onPage + [recipe]) },
      { _ = try photo.derivative(recipe) },
    ])
    return [costs[0], costs[0] + costs[2] - costs[1], costs[0] + costs[3]]
  }

  private static func rounded(_ milliseconds: Double?) -> String {
    guard let tenths = milliseconds.map({ Int(($0 * 10).rounded()) }) else { return "" }
    return "\(tenths / 10).\(tenths % 10)"
  }
}

struct Failure: Error {
  let reason: String

  init(_ reason: String) { self.reason = reason }
}
