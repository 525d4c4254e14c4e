import Diagnostics
import Foundation
import Testing

@testable import Drawing

struct DocumentTests {
  @Test func holdsTextThatCanBeSelected() throws {
    let pdf = try document("certificates/recognition", Samples.certificates)
    let text = try Command.run("pdftotext", ["-layout", "-", "-"], input: pdf)
    for words in [
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập – Tự do – Hạnh phúc", "Tổ Toán – Tin",
      "Nguyễn Hoàng Phương Quỳnh Ngọc Diễm", "ngày 18 tháng 01 năm 2025", "Lê Thị Hồng Vỹ",
    ] { #expect(text.precomposedStringWithCanonicalMapping.contains(words)) }
  }

  @Test func embedsItsFonts() throws {
    let pdf = try document("posters/story-a3", [Samples.stories[0]])
    let rows = try Command.run("pdffonts", ["-"], input: pdf).split(separator: "\n").dropFirst(2)
    #expect(
      Set(rows.compactMap { $0.split(separator: "+").last?.split(separator: " ").first }) == [
        "Inter-Regular", "Inter-SemiBold", "NotoSerifDisplay-Bold",
      ])
    for row in rows {
      let words = row.split(separator: " ")
      #expect(words.suffix(5).prefix(3) == ["yes", "yes", "yes"], "\(row)")
    }
  }

  @Test func hasAPageForEachOfTheValuesAndNoDate() throws {
    let pdf = try document("certificates/recognition", Samples.certificates)
    let facts = try Command.run("pdfinfo", ["-"], input: pdf)
    #expect(facts.contains("Pages:           2"))
    #expect(facts.contains("Title:           Bản thử"))
    #expect(facts.contains("841.89 x 595.276 pts"))
    #expect(!facts.contains("Date"))
  }

  @Test func scalesToAnotherPaper() throws {
    let layout = try Samples.layout("posters/story-a3")
    let pdf = try #require(layout.pdf([Samples.stories[1]], title: "", page: .a4).value)
    #expect(try Command.run("pdfinfo", ["-"], input: pdf).contains("595.276 x 841.89 pts"))
    #expect(try Command.run("pdftotext", ["-", "-"], input: pdf).contains("Quỳnh Ngọc Diễm"))
  }

  @Test func writesTheSameBytesEachTimeAndInParallel() async throws {
    let layout = try Samples.layout("posters/story-a3")
    let expected = layout.pdf(Samples.stories, title: "A").value
    await withTaskGroup { group in
      for _ in 0..<8 {
        group.addTask { #expect(layout.pdf(Samples.stories, title: "A").value == expected) }
      }
    }
  }

  private func document(_ name: String, _ values: [Values]) throws -> [UInt8] {
    let drawn = try Samples.layout(name).pdf(values, title: "Bản thử")
    #expect(drawn.diagnostics.isEmpty)
    return try #require(drawn.value)
  }
}
