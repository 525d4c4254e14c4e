package import Artifacts
package import Diagnostics
internal import Honours
package import Photos

/// A file that is made of a photo: one derivative, or a drawing that shows some.
package struct Print: Sendable {
  package let path: String
  /// That of the photo's bytes, of the recipes, and of all else that it is made of.
  package let fingerprint: Fingerprint
  /// What it needs of the photo.
  package let recipes: [Recipe]
  /// The file's bytes from what the recipes give, in their order.
  package let finish: @Sendable ([Derivative]) -> Diagnosed<[UInt8]>
}

extension Print {
  /// One derivative as it is. Its name tells what it was made of, so that browsers can keep it for ever.
  init(of picture: Honours.Picture, _ recipe: Recipe, in folder: String) {
    let fingerprint = Self.fingerprint(of: picture, [recipe])
    let width = picture.photo.size(of: recipe).width
    path = "\(folder)\(picture.slug)-\(width).\(fingerprint.short).\(recipe.encoding == .webp ? "webp" : "jpg")"
    self.fingerprint = fingerprint
    recipes = [recipe]
    finish = { Diagnosed($0[0].bytes) }
  }

  /// The fingerprint of what the recipes give of a picture.
  static func fingerprint(of picture: Honours.Picture, _ recipes: [Recipe]) -> Fingerprint {
    Fingerprint.of { builder in
      builder.add(picture.fingerprint)
      builder.add(recipes.map(\.description))
    }
  }

  /// The prints of one photo as artifacts: those that have to be made are made in one go, with one decoding.
  ///
  /// - Parameter place: where the photo was named, should it have vanished meanwhile.
  package static func artifacts(_ prints: [Print], of photo: Photo, namedAt place: Location) -> [Artifact] {
    let batch = Batch { numbers in develop(numbers.map { prints[$0] }, of: photo, namedAt: place) }
    return prints.enumerated().map { number, print in
      Artifact(
        path: SitePath(known: print.path), stage: .pictures,
        content: .part(number, of: batch, fingerprint: print.fingerprint))
    }
  }

  /// The bytes of the prints of one photo, made with one decoding.
  package static func develop(
    _ prints: [Print], of photo: Photo, namedAt place: Location
  ) -> [Diagnosed<[UInt8]>] {
    do throws(PhotoFault) {
      let recipes = Array(Set(prints.flatMap(\.recipes)))
      let made = Dictionary(uniqueKeysWithValues: zip(recipes, try photo.derivatives(recipes)))
      return prints.map { print in print.finish(print.recipes.compactMap { made[$0] }) }
    } catch {
      return prints.map { _ in Diagnosed([], [Diagnostic(error.message, at: place)]) }
    }
  }
}
