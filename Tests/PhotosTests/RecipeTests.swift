import Testing

@testable import Photos

@Suite struct RecipeTests {
  @Test func hasADescriptionOfItsOwn() throws {
    let (left, right) = (try #require(Recipe.Focus(x: 0.25, y: 0.4)), try #require(Recipe.Focus(x: 0.75, y: 0.4)))
    let crops: [Recipe.Crop] =
      [.none]
      + [Recipe.Shape.portrait, .square, .card, Recipe.Shape(width: 42, height: 63)].flatMap {
        [.attention($0), .around(left, $0), .around(right, $0)]
      }
    let recipes = [Recipe.Encoding.webp, .jpeg, .placeholder].flatMap { encoding in
      crops.flatMap { [Recipe(encoding, width: 640, crop: $0), Recipe(encoding, width: 96, crop: $0)] }
    }
    #expect(Set(recipes.map(\.description)).count == recipes.count)
  }

  @Test func isDescribedInFull() throws {
    let focus = try #require(Recipe.Focus(x: 0.25, y: -0.0))
    let recipe = Recipe(.webp, width: 640, crop: .around(focus, .portrait))
    #expect(recipe.description == "photo1 webp q80 e4 640 4:5 at 0.25,0.0")
    #expect(Recipe(.jpeg, width: 960).description == "photo1 jpeg q82 960 whole")
    #expect(Recipe.placeholder(crop: .attention(.card)).description == "photo1 placeholder 24 16:9 by attention")
  }

  @Test(arguments: [(-0.1, 0.5), (0.5, 1.1), (.nan, 0.5), (0.5, .infinity)])
  func refusesAFocusOutsideThePhoto(_ x: Double, _ y: Double) {
    #expect(Recipe.Focus(x: x, y: y) == nil)
  }
}
