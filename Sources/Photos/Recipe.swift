/// What is to be made of a photo.
package struct Recipe: Sendable, Hashable {
  package enum Encoding: Sendable, Hashable {
    case webp
    /// Progressive.
    case jpeg
    /// No file but the pixels themselves, for a drawing: red, green, blue, row by row from the top, without gaps.
    case pixels
    /// A blurred WebP of at most 300 bytes for a `data:` address; its width is the recipe's only if that is smaller.
    case placeholder
  }

  /// Proportions that a photo is cropped to.
  package struct Shape: Sendable, Hashable {
    let width: Int
    let height: Int

    package static let portrait = Shape(width: 4, height: 5)
    package static let square = Shape(width: 1, height: 1)
    package static let card = Shape(width: 16, height: 9)

    /// The proportions of a box of this size.
    package init(width: Int, height: Int) {
      precondition(width > 0 && height > 0)
      let common = Self.commonDivisor(width, height)
      self.width = width / common
      self.height = height / common
    }

    /// The proportions of a box, or those usual ones that differ by less than a hundredth: what is cut once then
    /// serves several.
    package static func near(width: Int, height: Int) -> Shape {
      let usual = [portrait, square, card].first { shape in
        let (wanted, given) = (width * shape.height, height * shape.width)
        return abs(wanted - given) * 100 < given
      }
      return usual ?? Shape(width: width, height: height)
    }

    private static func commonDivisor(_ a: Int, _ b: Int) -> Int { b == 0 ? a : commonDivisor(b, a % b) }
  }

  /// The point that a crop keeps, as parts of width and height from the left and from the top.
  package struct Focus: Sendable, Hashable {
    package let x: Double
    package let y: Double

    /// Nothing unless both lie in 0…1.
    package init?(x: Double, y: Double) {
      guard 0...1 ~= x, 0...1 ~= y else { return nil }
      // Zero of either sign has one spelling.
      self.x = x + 0
      self.y = y + 0
    }
  }

  package enum Crop: Sendable, Hashable {
    case none
    /// As near as possible with the focus in its middle.
    case around(Focus, Shape)
    /// Where the eye is drawn: skin, saturated colours, edges.
    case attention(Shape)

    var shape: Shape? {
      switch self {
      case .none: nil
      case .around(_, let shape), .attention(let shape): shape
      }
    }
  }

  package let encoding: Encoding
  /// In pixels; a photo that is narrower keeps its width.
  package let width: Int
  package let crop: Crop

  package init(_ encoding: Encoding, width: Int, crop: Crop = .none) {
    precondition(width > 0)
    self.encoding = encoding
    self.width = width
    self.crop = crop
  }

  package static func placeholder(crop: Crop = .none) -> Recipe {
    Recipe(.placeholder, width: Encoding.placeholderSide, crop: crop)
  }
}

/// Canonical: equal recipes, and only they, have the same words, so that a fingerprint can be made of them.
extension Recipe: CustomStringConvertible {
  /// Counts the changes of what Photos makes of the same recipe.
  private static let revision = 1

  package var description: String { "photo\(Self.revision) \(encoding) \(width) \(crop)" }
}

extension Recipe.Encoding: CustomStringConvertible {
  static let placeholderSide = 24
  static let placeholderLimit = 300
  static let quality: (webp: Int, jpeg: Int) = (80, 82)
  /// Of 0…6. For a photo of 1440 pixels, 2 takes less than half the time, but 5 % more bytes at 0.3 dB less; 6 takes
  /// nearly twice the time for 1 % fewer. It is made once and carried to every reader.
  static let effort = 4

  package var description: String {
    switch self {
    case .webp: "webp q\(Self.quality.webp) e\(Self.effort)"
    case .jpeg: "jpeg q\(Self.quality.jpeg)"
    case .pixels: "pixels"
    case .placeholder: "placeholder"
    }
  }
}

extension Recipe.Crop: CustomStringConvertible {
  package var description: String {
    switch self {
    case .none: "whole"
    case .around(let focus, let shape): "\(shape.width):\(shape.height) at \(focus.x),\(focus.y)"
    case .attention(let shape): "\(shape.width):\(shape.height) by attention"
    }
  }
}
