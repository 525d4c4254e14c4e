import Diagnostics
import Testing

@testable import Honours

struct VocabularyTests {
  private func term(_ name: String, _ id: String) -> Term {
    var term = Term()
    term.name = name
    term.givenID = id
    return term
  }

  private func vocabulary(_ terms: Term...) -> Vocabulary<Term> {
    Vocabulary(Text(vi: "đơn vị", en: "unit"), words: terms)
  }

  @Test func wordsThatDifferInMarksAreTwoWords() {
    let units = vocabulary(term("Lớp Mầm", "mam-1"), term("Lớp Mâm", "mam-2"))
    #expect(units["Lớp Mâm"]?.id == "mam-2")
    #expect(units["Lớp Mầm"]?.id == "mam-1")
    #expect(units["lop mam"] == nil)
    #expect(units["MAM-2"]?.name == "Lớp Mâm")
  }

  @Test func anIdIsNotAnotherWordsName() {
    let levels = vocabulary(term("Trường", "cap-truong"), term("Cơ sở", "truong"))
    #expect(levels.word(id: "truong")?.name == "Cơ sở")
    #expect(levels["Trường"]?.id == "cap-truong")
    #expect(levels.rank(of: "truong") == 1)
  }
}
