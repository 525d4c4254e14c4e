import Foundation

/// The conversion by its definition, to compare with.
enum DisplayP3 {
  /// Linear Display P3 to linear sRGB; both have the white of D65.
  private static let matrix = [
    [1.2249401, -0.2249404, 0.0], [-0.0420569, 1.0420571, 0.0], [-0.0196376, -0.0786361, 1.0982735],
  ]

  static func inSRGB(_ colour: [UInt8]) -> [UInt8] {
    let linear = colour.map { value in
      let part = Double(value) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return matrix.map { row in
      let part = min(1, max(0, zip(row, linear).reduce(0) { $0 + $1.0 * $1.1 }))
      let curved = part <= 0.0031308 ? 12.92 * part : 1.055 * pow(part, 1 / 2.4) - 0.055
      return UInt8((255 * curved).rounded())
    }
  }
}
