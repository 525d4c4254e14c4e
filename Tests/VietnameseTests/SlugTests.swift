import Testing

@testable import Vietnamese

struct SlugTests {
  @Test(arguments: [
    ("", ""), ("Tổ Toán – Tin", "to-toan-tin"), ("  Đoàn kết!  ", "doan-ket"), ("10A1", "10a1"),
    ("to-toan-tin", "to-toan-tin"), ("--a--b--", "a-b"), ("🌸", ""), ("Ελλάς", ""),
    ("Hoa 🌸 sen", "hoa-sen"),
    ("H'Hen Niê", "h-hen-nie"), ("Nguye\u{302}\u{303}n", "nguyen"), ("a/../b", "a-b"),
    ("45/QĐ-THPT", "45-qd-thpt"),
    ("\u{0}", ""), ("năm_học 2024–2025", "nam-hoc-2024-2025"),
  ])
  func makesAddresses(text: String, slug: String) {
    #expect(Slug.make(text) == slug)
    #expect(Slug.make(slug) == slug)
  }

  @Test func cutsBetweenWords() {
    let eighty = String(repeating: "a", count: 80)
    #expect(Slug.make(eighty) == eighty)
    #expect(Slug.make(eighty + " b") == eighty)
    #expect(Slug.make(eighty + "b") == eighty)
    #expect(Slug.make("tổ " + eighty) == "to")
    #expect(Slug.make(String(repeating: "điển hình ", count: 100_000)).utf8.count == 79)
    #expect(Slug.make(String(repeating: "điển hình ", count: 100_000)).hasSuffix("-hinh"))
  }
}
