internal import Diagnostics

extension Layout {
  /// How much light the drawing gives, from 0 (black) to 1 (white all over), near enough for a budget: it is reckoned
  /// from a drawing a quarter as large. Nil when a value has an error.
  package func brightness(_ values: Values) -> Double? {
    var arranger = Arranger(self, on: canvas)
    arranger.add(values)
    guard !arranger.result.diagnostics.contains(where: \.isError), let items = arranger.result.pages.first else {
      return nil
    }
    let (width, height) = (max(1, canvas.width / 4), max(1, canvas.height / 4))
    let surface = Surface(.pixels(Int(width.rounded(.up)), Int(height.rounded(.up))))
    surface.scale(by: 0.25)
    surface.draw(items, on: canvas, background, with: arranger.typesetter)
    return surface.pixels()?.brightness
  }
}

extension Picture {
  /// The mean of all pixels' luminance, from 0 to 1; of red, green and blue bytes only.
  package var brightness: Double {
    precondition(format == .rgb)
    var sums = (0.0, 0.0, 0.0)
    var index = 0
    while index + 2 < bytes.count {
      sums.0 += Self.light[Int(bytes[index])]
      sums.1 += Self.light[Int(bytes[index + 1])]
      sums.2 += Self.light[Int(bytes[index + 2])]
      index += 3
    }
    return (0.2126 * sums.0 + 0.7152 * sums.1 + 0.0722 * sums.2) / Double(max(1, width * height))
  }

  /// The picture with every part of its colours made smaller; of red, green and blue bytes only.
  package func dimmed(to percent: Int) -> Picture {
    precondition(format == .rgb)
    return Picture(
      width: width, height: height, format: format, bytes: bytes.map { UInt8(Int($0) * percent / 100) }, focus: focus)
  }

  /// The light that each value of a colour's part stands for.
  private static let light: [Double] = (0...255).map { Colour($0, $0, $0).luminance }
}
