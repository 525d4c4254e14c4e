/// A stand-in until target Vietnamese has its `Slug`; then this file goes and `Anchors` imports it.
enum Slug {
  /// Folded ASCII: "Cách làm" → "cach-lam"; may be empty.
  static func make(_ text: String) -> String {
    var slug = ""
    for scalar in text.lowercased().unicodeScalars {
      if scalar.isASCII, scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        slug.unicodeScalars.append(scalar)
      } else if let letter = letters[scalar] {
        slug.append(letter)
      } else if !slug.isEmpty, slug.last != "-" {
        slug.append("-")
      }
    }
    if slug.last == "-" { slug.removeLast() }
    return slug
  }

  private static let letters: [Unicode.Scalar: Character] = {
    let marked: [(Character, String)] = [
      ("a", "àáạảãâầấậẩẫăằắặẳẵ"), ("e", "èéẹẻẽêềếệểễ"), ("i", "ìíịỉĩ"),
      ("o", "òóọỏõôồốộổỗơờớợởỡ"), ("u", "ùúụủũưừứựửữ"), ("y", "ỳýỵỷỹ"), ("d", "đ"),
    ]
    var letters: [Unicode.Scalar: Character] = [:]
    for (letter, variants) in marked {
      for variant in variants.unicodeScalars { letters[variant] = letter }
    }
    return letters
  }()
}
