/// The text as people compare what they type: lower case, without marks, `đ` as `d`.
///
/// NFC and NFD, `hoà` and `hòa`, `Đ` and the look-alikes that some keyboards give for it (U+00D0, U+0189)
/// come out the same. Letters of other scripts stay; spaces and punctuation stay.
package func fold(_ text: String) -> String {
  var output: [UInt8] = []
  output.reserveCapacity(text.utf8.count)
  let latinFolds = latinFolds
  for scalar in text.unicodeScalars {
    let value = Int(scalar.value)
    if value < latinFolds.count {
      let byte = latinFolds[value]
      if byte == dropped { continue }
      if byte != isElsewhere {
        output.append(byte)
        continue
      }
    }
    for folded in folds(of: scalar) {
      output += UTF8.encode(folded) ?? UTF8.encodedReplacementCharacter
    }
  }
  return String(decoding: output, as: UTF8.self)
}

private let isElsewhere: UInt8 = 0xFF
private let dropped: UInt8 = 0xFE

/// What U+0000–1EFF fold to, as far as that is one ASCII byte: all that Vietnamese needs.
private let latinFolds: [UInt8] = (UInt32(0)..<0x1F00).map { value in
  guard let scalar = Unicode.Scalar(value) else { return isElsewhere }
  if scalar.isASCII {
    let isCapital = ("A"..."Z").contains(scalar)
    return UInt8(truncatingIfNeeded: isCapital ? value + 32 : value)
  }
  let folded = folds(of: scalar)
  if folded.isEmpty { return dropped }
  return folded.count == 1 && folded[0].isASCII
    ? UInt8(truncatingIfNeeded: folded[0].value) : isElsewhere
}

/// Letters that Unicode does not take apart, but people do.
private func folds(of scalar: Unicode.Scalar) -> [Unicode.Scalar] {
  switch scalar {
  case "đ", "Đ", "ð", "Ð", "ɖ", "Ɖ": ["d"]
  case "ø", "Ø": ["o"]
  case "ł", "Ł": ["l"]
  case "ħ", "Ħ": ["h"]
  case "ı": ["i"]
  case "æ", "Æ": ["a", "e"]
  case "œ", "Œ": ["o", "e"]
  case "þ", "Þ": ["t", "h"]
  default: UTF8Proc.folded(scalar).flatMap { $0 == scalar || $0.isASCII ? [$0] : folds(of: $0) }
  }
}
