import Testing

@testable import Drawing

struct ColourTests {
  @Test func measuresContrastAsWCAGDoes() throws {
    let white = Colour(255, 255, 255)
    #expect(abs(white.contrast(with: Colour(0, 0, 0)) - 21) < 0.001)
    #expect(abs(white.contrast(with: try #require(Colour(hexadecimal: "#777777"))) - 4.478) < 0.001)
    #expect(abs(white.contrast(with: try #require(Colour(hexadecimal: "#A3161A"))) - 7.83) < 0.05)
  }

  @Test(arguments: ["", "#", "#FFF", "#GGGGGG", "#+12345", "FFFFFF", "#FFFFFFF", "#FFFFF "])
  func refusesWhatIsNoColour(text: String) {
    #expect(Colour(hexadecimal: text) == nil)
  }
}
