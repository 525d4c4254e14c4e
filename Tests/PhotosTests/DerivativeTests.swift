import Testing

@testable import Photos

@Suite struct DerivativeTests {
  let folder: Folder

  init() throws { folder = try Folder() }

  private func photo(_ width: Int, _ height: Int) throws -> Photo {
    try Sample(clouds: width, height).write(folder("photo.jpg[Q=90]"))
    return try Photo.inspect(file: folder("photo.jpg"))
  }

  private static func recipes() throws -> [Recipe] {
    let focus = try #require(Recipe.Focus(x: 0.9, y: 0.1))
    return [
      Recipe(.webp, width: 320), Recipe(.webp, width: 640), Recipe(.webp, width: 960),
      Recipe(.webp, width: 1440), Recipe(.jpeg, width: 960), Recipe(.webp, width: 5000),
      Recipe(.jpeg, width: 960, crop: .attention(.square)), Recipe(.jpeg, width: 333, crop: .attention(.card)),
      Recipe(.webp, width: 640, crop: .around(focus, .portrait)), .placeholder(),
      .placeholder(crop: .around(focus, .card)),
    ]
  }

  @Test(arguments: [(4000, 3000), (3000, 4000), (1500, 1000), (501, 377), (97, 1801), (1801, 97), (32, 32)])
  func isOfThePlannedSize(_ width: Int, _ height: Int) throws {
    let photo = try photo(width, height)
    let recipes = try Self.recipes()
    for (recipe, derivative) in zip(recipes, try photo.derivatives(recipes)) {
      #expect(derivative.size == photo.size(of: recipe), "\(recipe)")
      #expect(try Pixels(derivative.bytes).size == derivative.size, "\(recipe)")
      #expect(derivative.size.width <= min(recipe.width, width), "\(recipe)")
    }
  }

  @Test func isOfTheEncodingThatWasAskedFor() throws {
    let photo = try photo(640, 480)
    #expect(try photo.derivative(Recipe(.webp, width: 320)).bytes.starts(with: "RIFF".utf8))
    let jpeg = try photo.derivative(Recipe(.jpeg, width: 320)).bytes
    #expect(jpeg.starts(with: [0xff, 0xd8]))
    // SOF2: progressive.
    #expect(jpeg.indices.contains { $0 + 1 < jpeg.count && jpeg[$0] == 0xff && jpeg[$0 + 1] == 0xc2 })
  }

  @Test func neverEnlarges() throws {
    let photo = try photo(500, 400)
    #expect(photo.size(of: Recipe(.webp, width: 960)) == PixelSize(width: 500, height: 400))
    let portrait = Recipe(.webp, width: 960, crop: .attention(.portrait))
    #expect(photo.size(of: portrait) == PixelSize(width: 320, height: 400))
    #expect(photo.widths([320, 640, 960]) == [320, 500])
    #expect(photo.widths([160, 320, 640], shape: .portrait) == [160, 320])
    #expect(photo.widths([160, 320]) == [160, 320])
  }

  @Test func hasTheProportionsOfItsShape() throws {
    let photo = try photo(4000, 3000)
    func size(_ width: Int, _ shape: Recipe.Shape) -> PixelSize {
      photo.size(of: Recipe(.webp, width: width, crop: .attention(shape)))
    }
    #expect(size(640, .portrait) == PixelSize(width: 640, height: 800))
    #expect(size(640, .square) == PixelSize(width: 640, height: 640))
    #expect(size(1200, .card) == PixelSize(width: 1200, height: 675))
  }

  @Test func givesTheSameBytesTogetherAloneAndAgain() throws {
    let photo = try photo(3000, 2000)
    let recipes = try Self.recipes()
    let together = try photo.derivatives(recipes)
    #expect(try photo.derivatives(recipes.reversed()) == together.reversed())
    for (recipe, derivative) in zip(recipes, together) {
      #expect(try photo.derivative(recipe) == derivative, "\(recipe)")
    }
  }

  @Test func givesTheSameBytesInParallel() async throws {
    let photo = try photo(2000, 1500)
    let recipes = try Self.recipes()
    let wanted = try photo.derivatives(recipes)
    try await withThrowingTaskGroup(of: [Derivative].self) { group in
      for _ in 0..<8 { group.addTask { try photo.derivatives(recipes) } }
      for try await made in group { #expect(made == wanted) }
    }
  }

  /// Faults of one photo do not reach another that is made at the same time.
  @Test func keepsFaultsApartInParallel() async throws {
    let photo = try photo(640, 480)
    let cut = try folder.write(try folder.bytes("photo.jpg").prefix(20_000), to: "cut.jpg")
    let damaged = try Photo.inspect(file: cut)
    let wanted = try photo.derivative(Recipe(.webp, width: 320))
    await withTaskGroup(of: Void.self) { group in
      for index in 0..<40 {
        group.addTask {
          let result = Result { () throws(PhotoFault) in
            try (index % 2 == 0 ? photo : damaged).derivative(Recipe(.webp, width: 320))
          }
          #expect(result == (index % 2 == 0 ? .success(wanted) : .failure(PhotoFault(.photoDamaged("cut.jpg")))))
        }
      }
    }
  }

  @Test(arguments: [(4000, 3000), (97, 1801), (640, 640)])
  func makesATinyPlaceholder(_ width: Int, _ height: Int) throws {
    let photo = try photo(width, height)
    for crop in [Recipe.Crop.none, .attention(.portrait), .attention(.card)] {
      let placeholder = try photo.derivative(.placeholder(crop: crop))
      #expect(placeholder.bytes.count <= 300)
      #expect(max(placeholder.size.width, placeholder.size.height) <= 24)
    }
  }

  /// Noise of full contrast is the worst that there is.
  @Test func keepsThePlaceholderTinyForNoise() throws {
    var random = Random(state: 1)
    try Sample(64, 64) { _, _ in (0..<3).map { _ in UInt8.random(in: 0...255, using: &random) } }
      .write(folder("noise.png"))
    let photo = try Photo.inspect(file: folder("noise.png"))
    #expect(try photo.derivative(.placeholder()).bytes.count <= 300)
  }

  @Test(arguments: [(0.0, [220, 20, 20]), (0.5, [20, 160, 20]), (1.0, [20, 20, 220])])
  func cropsAroundTheFocus(_ x: Double, _ wanted: [UInt8]) throws {
    try Sample(300, 50) { x, _ in x < 100 ? [220, 20, 20] : x < 200 ? [20, 160, 20] : [20, 20, 220] }
      .write(folder("thirds.png"))
    let photo = try Photo.inspect(file: folder("thirds.png"))
    let focus = try #require(Recipe.Focus(x: x, y: 0.5))
    let pixels = try Pixels(
      photo.derivative(Recipe(.jpeg, width: 50, crop: .around(focus, .square))).bytes)
    #expect(pixels.size == PixelSize(width: 50, height: 50))
    #expect(isNear(pixels.middle, wanted))
  }

  @Test func findsWhatDrawsTheEye() throws {
    try Sample(600, 200) { x, y in
      (440..<520).contains(x) && (60..<140).contains(y) ? [225, 150, 120] : [120, 125, 130]
    }.write(folder("face.png"))
    let photo = try Photo.inspect(file: folder("face.png"))
    let pixels = try Pixels(
      photo.derivative(Recipe(.jpeg, width: 200, crop: .attention(.square))).bytes)
    let found = (0..<200).contains { isNear(pixels($0, 100), [225, 150, 120]) }
    #expect(found)
  }
}
