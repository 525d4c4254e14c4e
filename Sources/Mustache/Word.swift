/// One word of a name, with a number made of its letters. Words are looked up at every step of a rendering, and two
/// numbers are compared many times as fast as two strings.
struct Word: Sendable, Equatable {
  let number: UInt64
  let text: String

  /// The number is FNV-1a, 64 bits: the same in every run, as the order of members has to be.
  init(_ text: String) {
    var number: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { number = (number ^ UInt64(byte)) &* 0x100_0000_01B3 }
    self.number = number
    self.text = text
  }
}

extension Word: Comparable {
  static func < (left: Self, right: Self) -> Bool {
    left.number != right.number ? left.number < right.number : left.text < right.text
  }
}
