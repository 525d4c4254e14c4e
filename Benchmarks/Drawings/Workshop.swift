import Diagnostics
import Drawing
import Foundation
import Photos

/// Something to be drawn again and again.
struct Subject {
  let name: String
  /// In milliseconds.
  let aim: Int
  /// What it needs of the photo.
  var recipe: Recipe?
  /// Makes the whole file, what it needs of the photo being at hand.
  let draw: () throws -> Void
}

/// What all drawings are made with.
struct Workshop {
  let repository: String
  let fonts: Fonts
  let photo: Photo

  init(repository: String, photo: String) throws {
    self.repository = repository
    fonts = try whole(Fonts.load(folder: repository + "/site-templates/fonts"))
    self.photo = try Photo.inspect(file: photo)
  }

  /// What a page shows of a photo.
  static let onPage =
    [320, 640, 960].map { Recipe(.webp, width: $0, crop: .attention(.portrait)) } + [
      Recipe(.jpeg, width: 960, crop: .attention(.portrait))
    ]

  func subjects() throws -> [Subject] {
    let card = try layout("site-templates/drawings/cards/story")
    let poster = try layout("site-templates/drawings/posters/story-a3")
    let roll = try layout("site-templates/drawings/posters/honour-roll-a3")
    let slide = try layout("Benchmarks/Drawings/slide")
    return [
      try subject("share card, 1200 × 630, JPEG", 40, card, .pixels) { try jpeg(card, $0, atMost: 200_000) },
      try subject("1920 × 1080, JPEG", 60, slide, .pixels) { try jpeg(slide, $0, atMost: 1_000_000) },
      try subject("1920 × 1080, pixels alone", 60, slide, .pixels) { _ = try whole(slide.pixels($0)) },
      try subject("1920 × 1080, PNG", 60, slide, .pixels) { _ = try whole(slide.png($0)) },
      try subject("poster of a story, A3, PDF", 100, poster, .jpeg) { try pdf(poster, $0) },
      Subject(name: "honour roll of 60 lines, A3, PDF", aim: 100) { try pdf(roll, Samples.roll(of: 60)) },
    ]
  }

  /// - Parameter encoding: how the layout takes its photo.
  private func subject(
    _ name: String, _ aim: Int, _ layout: Layout, _ encoding: Recipe.Encoding,
    draw: @escaping (Values) throws -> Void
  ) throws -> Subject {
    guard let need = layout.pictures(dotsPerInch: 200).first else { throw Failure("\(name) shows no photo") }
    let shape = Recipe.Shape.near(width: need.width, height: need.height)
    let recipe = Recipe(encoding, width: need.width, crop: .attention(shape))
    let cut = try photo.derivative(recipe)
    var values = Samples.story
    values[need.value] = .picture(
      Picture(
        width: cut.size.width, height: cut.size.height, format: encoding == .jpeg ? .jpeg : .rgb, bytes: cut.bytes))
    return Subject(name: name, aim: aim, recipe: recipe) { try draw(values) }
  }

  private func layout(_ name: String) throws -> Layout {
    let text = try String(contentsOfFile: "\(repository)/\(name).yaml", encoding: .utf8)
    return try whole(Layout.compile(Source(path: "\(name).yaml", text: text), with: fonts))
  }
}

private func jpeg(_ layout: Layout, _ values: Values, atMost limit: Int) throws {
  let drawn = try whole(layout.pixels(values))
  let size = PixelSize(width: drawn.width, height: drawn.height)
  guard Pixels(bytes: drawn.bytes, size: size)?.jpeg(atMost: limit) != nil else { throw Failure("no JPEG") }
}

private func pdf(_ layout: Layout, _ values: Values) throws {
  _ = try whole(layout.pdf([values], title: "Bản vẽ"))
}

/// What was made; a complaint is a failure here, because then something else than usual was drawn.
private func whole<Value>(_ made: Diagnosed<Value?>) throws -> Value {
  guard let value = made.value, made.diagnostics.isEmpty else {
    throw Failure(made.diagnostics.map { $0.rendered(in: .english) }.joined(separator: "\n"))
  }
  return value
}
