internal import Drawing
internal import Honours

/// What people before a screen can read.
struct Legibility {
  let screen: Screen

  /// How high letters are for each metre of distance, in millimetres.
  enum Standard: Double, CaseIterable {
    /// An inch for 30 feet, which sign makers recommend.
    case recommended = 2.78
    /// An inch for 50 feet, below which nobody goes.
    case limit = 1.67
  }

  static let leastContrast = 7.0
  /// In em; below it the marks of Ệ and Ẫ touch the line above.
  static let leastPitch = 1.35
  /// Of a white board's light: more is glare, and wears the board.
  static let mostBrightness = 0.3
  /// Nobody looks longer at one picture, and nobody takes in a new one in less.
  static let seconds = 6...20

  /// The least height of capital letters, in pixels.
  func leastCapitals(_ standard: Standard) -> Double {
    standard.rawValue * screen.distance / screen.pitch
  }

  func millimetres(_ pixels: Double) -> Double { pixels * screen.pitch }

  /// In metres.
  func farthest(_ pixels: Double) -> Double { millimetres(pixels) / Standard.limit.rawValue }

  /// How long so many syllables take to read, the time to look up included.
  func secondsNeeded(for syllables: Int) -> Double { Self.timeToLookUp + Double(syllables) / syllablesPerSecond }

  /// How long a slide with so many syllables stands at least, in whole seconds.
  func seconds(for syllables: Int) -> Int {
    let (whole, range) = (Int(secondsNeeded(for: syllables).rounded(.up)), Self.seconds)
    return screen.seconds ?? min(max(whole, range.lowerBound), range.upperBound)
  }

  /// How many syllables can be read in so many seconds.
  func syllables(in seconds: Int) -> Int {
    max(0, Int((Double(seconds) - Self.timeToLookUp) * syllablesPerSecond))
  }

  /// How long one slide can stand at most.
  var longest: Int { screen.seconds ?? Self.seconds.upperBound }

  private static let timeToLookUp = 2.0

  private var syllablesPerSecond: Double { screen.readers == .primary ? 1.2 : 2.5 }

  /// The syllables of a text: in Vietnamese what stands between spaces and dashes.
  static func syllables(of text: String) -> Int {
    text.split { $0.isWhitespace || "-–—/".contains($0) }.count { word in
      word.contains { $0.isLetter || $0.isNumber }
    }
  }
}
