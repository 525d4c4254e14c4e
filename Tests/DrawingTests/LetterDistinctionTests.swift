import Testing

@testable import Drawing

/// From which size on Vietnamese letters are told apart, measured on rendered pixels.
struct LetterDistinctionTests {
  @Test func comparesAllPairsOfTheVietnameseLetters() {
    let bases = LetterDistinction.bases
    let marked = bases.joined().filter { $0.unicodeScalars.contains { !$0.isASCII } }
    #expect(Set(marked).count == 134)
    #expect(bases.reduce(0) { $0 + $1.count * ($1.count - 1) / 2 } == 938)
    #expect(bases.joined().allSatisfy { $0.unicodeScalars.count == 1 })
  }

  @Test func eachFaceHasItsOwnLeastSize() throws {
    let fonts = try Samples.fonts()
    for face in fonts.faces {
      let letters = LetterDistinction(face, fonts)
      let least = letters.leastSize
      #expect((12...36).contains(least), "\(face.family) \(face.weight): \(least)")
      #expect(letters.smallestDifference(at: Double(least)) >= LetterDistinction.leastDifference)
      #expect(letters.smallestDifference(at: Double(least - 1)) < LetterDistinction.leastDifference)
      #expect(fonts.leastDistinctSize(of: face) == Double(least))
    }
  }

  @Test func lettersAreToldApartBetterTheLargerTheyAre() throws {
    let fonts = try Samples.fonts()
    let face = try #require(fonts.face("Inter", 600))
    let letters = LetterDistinction(face, fonts)
    let differences = [9.0, 12, 16, 24, 32].map { letters.smallestDifference(at: $0) }
    #expect(differences == differences.sorted() && differences[0] < 1)
  }
}
