internal import Diagnostics

/// A school's own colour for links, seals and the year, in a form for light and one for dark pages.
package struct Accent: Sendable, Hashable {
  /// `#RRGGBB`, on paper.
  package let light: String
  /// `#RRGGBB`, on the dark ground.
  package let dark: String
}

extension Accent {
  /// The contrast that text needs (WCAG 2.2, success criterion 1.4.3).
  static let leastContrast = 4.5

  private static let paper = Colour(red: 0xFB, green: 0xF7, blue: 0xEF)
  private static let night = Colour(red: 0x1D, green: 0x19, blue: 0x15)

  /// The accent for a colour that text can stand in on paper; otherwise its contrast.
  static func make(of colour: Colour) -> Result<Accent, TooPale> {
    let contrast = colour.contrast(with: paper)
    guard contrast >= leastContrast else { return .failure(TooPale(contrast: contrast)) }
    return .success(Accent(light: colour.hex, dark: lightened(colour).hex))
  }

  struct TooPale: Error {
    let contrast: Double
  }

  /// The same hue, mixed with white until it can be read on the dark ground.
  private static func lightened(_ colour: Colour) -> Colour {
    for step in 0...20 {
      let mixed = colour.mixedWithWhite(Double(step) / 20)
      if mixed.contrast(with: night) >= leastContrast { return mixed }
    }
    return Colour(red: 0xFF, green: 0xFF, blue: 0xFF)
  }
}

/// An sRGB colour of three bytes.
struct Colour: Sendable {
  let red: UInt8
  let green: UInt8
  let blue: UInt8

  init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// Reads `#RRGGBB`.
  init?(hex text: String) {
    guard text.utf8.count == 7, text.hasPrefix("#"), !text.contains("+"),
      let number = UInt32(text.dropFirst(), radix: 16)
    else { return nil }
    self.init(
      red: UInt8(number >> 16 & 0xFF), green: UInt8(number >> 8 & 0xFF), blue: UInt8(number & 0xFF))
  }

  var hex: String {
    let number = UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue)
    let digits = String(number, radix: 16, uppercase: true)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }

  /// The ratio of relative luminances, from 1 to 21 (WCAG 2.2, "contrast ratio").
  func contrast(with other: Colour) -> Double {
    let (dark, light) = (min(luminance, other.luminance), max(luminance, other.luminance))
    return (light + 0.05) / (dark + 0.05)
  }

  func mixedWithWhite(_ share: Double) -> Colour {
    func mixed(_ channel: UInt8) -> UInt8 {
      UInt8((Double(channel) + (255 - Double(channel)) * share).rounded())
    }
    return Colour(red: mixed(red), green: mixed(green), blue: mixed(blue))
  }

  private var luminance: Double {
    0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
  }

  /// The sRGB transfer curve, by its piecewise square: within 0.01 of the true curve, and it needs no
  /// mathematics library, whose last digits could differ between machines.
  private static func linear(_ channel: UInt8) -> Double {
    let value = Double(channel) / 255
    return value * (value * (value * 0.305_306_011 + 0.682_171_111) + 0.012_522_878)
  }
}

extension Shape where Value == Accent {
  static var accent: Self {
    let form = Text(vi: "màu dạng \"#RRGGBB\"", en: "a colour of the form \"#RRGGBB\"")
    return Shape(form) { text in
      guard let colour = Colour(hex: text) else { return .wrong(.expected(form)) }
      switch Accent.make(of: colour) {
      case .success(let accent): return .value(accent)
      case .failure(let pale): return .wrong(.paleAccent(text, contrast: pale.contrast))
      }
    }
  }
}

extension Diagnostic.Message {
  static func paleAccent(_ colour: String, contrast: Double) -> Self {
    let tenths = Int((contrast * 10).rounded(.down))
    return .error(
      "GS601",
      Text(
        vi:
          "Màu \(colour) quá nhạt để đọc chữ trên nền giấy: tương phản \(tenths / 10),\(tenths % 10):1, cần ít nhất 4,5:1.",
        en:
          "\(colour) is too pale for text on paper: contrast \(tenths / 10).\(tenths % 10):1, at least 4.5:1 is needed."
      ),
      suggestion: Text(vi: "Thầy/cô chọn màu đậm hơn.", en: "Choose a darker colour."))
  }
}
