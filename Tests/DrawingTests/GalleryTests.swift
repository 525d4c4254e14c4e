import Diagnostics
import Foundation
import Testing

@testable import Drawing

/// Draws all layouts into the folder `GUONGSANG_GALLERY`, for people to look at.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["GUONGSANG_GALLERY"] != nil))
struct GalleryTests {
  let folder = URL(filePath: ProcessInfo.processInfo.environment["GUONGSANG_GALLERY"] ?? "/tmp")

  @Test func drawsStoryCards() throws {
    let layout = try Samples.layout("cards/story")
    for (number, values) in Samples.stories.enumerated() {
      var values = values
      if let photo = try photo(number) { values["photo"] = .picture(photo) }
      try write(layout.png(values), to: "card-story-\(number).png")
    }
  }

  @Test func drawsOtherCards() throws {
    try write(Samples.layout("cards/site").png(Samples.site), to: "card-site.png")
    try write(Samples.layout("cards/year").png(Samples.year), to: "card-year.png")
  }

  @Test func drawsPosters() throws {
    let layout = try Samples.layout("posters/story-a3")
    for (number, values) in Samples.stories.enumerated() {
      var values = values
      let file = folder.appending(path: "poster.jpg")
      if number == 0, let bytes = try? Data(contentsOf: file) {
        values["photo"] = .picture(Picture(width: 2339, height: 1852, format: .jpeg, bytes: [UInt8](bytes)))
      }
      try write(layout.pdf([values], title: "Áp phích"), to: "poster-story-\(number).pdf")
      try write(layout.pdf([values], title: "Áp phích", page: .a4), to: "poster-story-\(number)-a4.pdf")
    }
  }

  @Test(arguments: [12, 46, 140]) func drawsHonourRolls(count: Int) throws {
    let layout = try Samples.layout("posters/honour-roll-a3")
    try write(layout.pdf([Samples.roll(count)], title: "Bảng vàng"), to: "poster-roll-\(count).pdf")
  }

  @Test func drawsCertificates() throws {
    let layout = try Samples.layout("certificates/recognition")
    try write(layout.pdf(Samples.certificates, title: "Giấy công nhận"), to: "certificates.pdf")
  }

  private func photo(_ number: Int) throws -> Picture? {
    let file = folder.appending(
      path: ["photo", "photo2"].indices.contains(number) ? ["photo", "photo2"][number] + "-504x630.rgb" : "none")
    guard let bytes = try? Data(contentsOf: file) else { return nil }
    return Picture(width: 504, height: 630, format: .rgb, bytes: [UInt8](bytes))
  }

  private func write(_ drawn: Diagnosed<[UInt8]?>, to name: String) throws {
    for diagnostic in drawn.diagnostics { print(name, diagnostic.rendered(in: .english)) }
    try Data(#require(drawn.value)).write(to: folder.appending(path: name))
  }
}
