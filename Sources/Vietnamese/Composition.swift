/// The text in Unicode's normalisation form C, in which each Vietnamese letter is one scalar.
///
/// What Windows keyboards type already is; texts from Macs, and some Unikey settings, are not.
/// More than 255 marks on one letter are left as they are.
package func nfc(_ text: String) -> String {
  isPlainlyComposed(text) ? text : UTF8Proc.composed(text)
}

/// Whether the text is in normalisation form C.
package func isNFC(_ text: String) -> Bool {
  isPlainlyComposed(text) || UTF8Proc.composed(text).utf8.elementsEqual(text.utf8)
}

/// Only scalars that are never changed: U+0000–02FF, 1E00–1EFF (Vietnamese letters), 2010–2027 (dashes,
/// quotes, ellipsis) and 1F000–1FFFF (emoji). False also for texts that merely need a closer look.
private func isPlainlyComposed(_ text: String) -> Bool {
  var text = text
  return text.withUTF8 { bytes in
    var index = 0
    while index < bytes.count {
      let lead = unsafe bytes[index]
      if lead < 0x80 {
        index += 1
        continue
      }
      let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      let next = unsafe bytes[index + 1]
      switch lead {
      case ..<0xCC: break
      case 0xE1 where (0xB8...0xBB).contains(next): break
      case 0xE2 where next == 0x80:
        guard unsafe (0x90...0xA7).contains(bytes[index + 2]) else { return false }
      case 0xF0 where next == 0x9F: break
      default: return false
      }
      index += length
    }
    return true
  }
}
