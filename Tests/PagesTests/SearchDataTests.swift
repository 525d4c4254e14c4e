import Catalogue
import Foundation
import Honours
import Profiles
import Testing

/// What the search page's script looks in.
@Suite struct SearchDataTests {
  /// The entries of every file that the search page names.
  private func entries(_ made: MadeSite) throws -> [[String: String]] {
    let page = try made.page("tim-kiem/")
    let shards = page.descendants.compactMap { $0["data-shards"] }.joined().split(separator: " ")
    return try shards.flatMap { shard in
      let text = try made.text(String(shard))
      let data = try #require(text.firstMatch(of: /\{.*\}/.dotMatchesNewlines())?.output)
      let json = try JSONSerialization.jsonObject(with: Data(data.utf8)) as? [String: Any]
      return try #require(json?["entries"] as? [[String: String]])
    }
  }

  @Test func everyStoryOfTheSampleIsFoundOnce() throws {
    let made = try Repository.sample.made()
    let hrefs = try entries(made).compactMap { $0["h"] }
    #expect(
      hrefs.sorted() == made.catalogue.profiles.map { "guong/\($0.slug)/index.html" }.sorted())
    #expect(hrefs.allSatisfy { made.files[$0] != nil })
  }

  @Test func textsAreFoldedAndMarked() throws {
    var site = MemorySite()
    site.profiles["a"] = Profiles.teacher(
      "Đặng Thị Ánh",
      more: """
        chức vụ: Tổ trưởng
        đơn vị: Tổ Toán
        lĩnh vực: Dạy học
        phong trào: Dạy tốt
        thành tích: [{ danh hiệu: Chiến sĩ thi đua, cấp: trường }]
        """)
    let entry = try #require(try entries(site.made()).first)
    #expect(entry["n"] == "Đặng Thị Ánh")
    #expect(entry["k"] == "individual" && entry["u"] == "Tổ Toán" && entry["y"] == "2024–2025")
    #expect(entry["a"] == "Chiến sĩ thi đua")
    let folded = try #require(entry["f"])
    let marked = try #require(entry["x"])
    for word in [
      "đặng thị ánh", "tổ trưởng", "tổ toán", "dạy học", "dạy tốt", "chiến sĩ thi đua", "việc tốt",
    ] {
      #expect(marked.contains(word))
      #expect(
        marked == marked.lowercased() && marked.precomposedStringWithCanonicalMapping == marked)
    }
    for word in [
      "dang thi anh", "to truong", "to toan", "day hoc", "day tot", "chien si thi dua", "viec tot",
    ] {
      #expect(folded.contains(word))
    }
    #expect(folded.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test func aNewStoryChangesOneFile() throws {
    var site = MemorySite()
    for number in 10..<40 {
      site.profiles["p\(number)"] = Profiles.teacher(
        "Cô \(number)", year: number.isMultiple(of: 2) ? "2023-2024" : "2024-2025")
    }
    let before = try site.made().files.filter { $0.key.hasPrefix("tim-kiem/2") }
    site.profiles["moi"] = Profiles.teacher("Cô Mới", date: "2025-06-01")
    let after = try site.made().files.filter { $0.key.hasPrefix("tim-kiem/2") }
    #expect(before.count == 2 && after.count == 2)
    #expect(after.filter { before[$0.key] != $0.value }.count == 1)
  }

  @Test func aLargeYearIsCutIntoSeveralFiles() throws {
    var site = MemorySite()
    for number in 0..<401 { site.profiles["p\(number)"] = Profiles.teacher("Cô \(number)") }
    let made = try site.made()
    #expect(made.files.keys.filter { $0.hasPrefix("tim-kiem/2") }.count == 2)
    #expect(try entries(made).count == 401)
  }

  @Test func noTextCanLeaveAScript() throws {
    var site = MemorySite()
    site.profiles["a"] = Profiles.teacher("</script><script>alert(1)//")
    let made = try site.made()
    #expect(try entries(made).first?["n"] == "</script><script>alert(1)//")
    for (path, bytes) in made.files where !path.hasPrefix("assets/") {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("<script>alert"), "\(path)")
    }
  }
}
