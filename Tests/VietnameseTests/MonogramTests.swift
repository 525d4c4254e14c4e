import Testing

@testable import Vietnamese

struct MonogramTests {
  @Test(arguments: [
    ("Nguyễn Thị Ánh", "Á"), ("Chor", "C"), ("chor", "C"), ("H'Hen Niê", "N"), ("Lê Đức", "Đ"),
    ("đ", "Đ"), ("", ""),
    ("Trần A\u{302}\u{301}n", "Ấ"), ("Nguyễn Văn An (lớp 10A1)", "A"), ("Phạm Ý, giáo viên", "Ý"),
    ("🌸", ""),
    ("Lan 🌸", "L"), ("(Lan)", "L"), ("Y Ưt", "Ư"),
  ])
  func callsPeopleByTheirGivenNames(name: String, letters: String) {
    #expect(areSameBytes(monogram(ofPerson: name), letters))
  }

  @Test(arguments: [
    ("Tổ Toán – Tin", "TT"), ("Tổ Toán-Tin", "TT"), ("Lớp 10A1", "10A1"),
    ("Tập thể lớp 6a2", "6A2"), ("Tổ", "T"),
    ("Câu lạc bộ Tiếng Anh", "TA"), ("Liên đội Nguyễn Huệ", "NH"), ("Tổ Văn phòng", "VP"),
    ("CLB Sách", "S"),
    ("Chi đoàn giáo viên", "GV"), ("Đội tuyển Học sinh giỏi", "HS"), ("Tổ Hóa và Sinh", "HS"),
    ("", ""), ("🌸", ""),
    ("To\u{302}\u{309} Đi\u{323}a", "Đ"), ("Trường", "T"), ("Ủy ban", "ỦB"),
    ("đội tuyển Ô-lim-pích", "ÔL"),
    ("Toàn trường", "TT"),
  ])
  func callsCollectivesByTheirTellingWords(name: String, letters: String) {
    #expect(areSameBytes(monogram(ofCollective: name), letters), "\(monogram(ofCollective: name))")
  }

  @Test(arguments: [
    ("", 0), ("Tổ Toán – Tin", 3), ("a\u{A0}b\nc\td", 4), ("  ", 0), ("– 🌸 …", 0), ("10A1", 1),
    ("“Người tốt”", 2),
  ])
  func countsWords(text: String, count: Int) {
    #expect(wordCount(text) == count)
  }

  @Test func survivesAMegabyte() {
    #expect(monogram(ofPerson: String(repeating: "Ánh ", count: 200_000)) == "Á")
    #expect(monogram(ofCollective: String(repeating: "Tổ ", count: 200_000)) == "TT")
    #expect(wordCount(String(repeating: "tổ ", count: 200_000)) == 200_000)
  }
}
