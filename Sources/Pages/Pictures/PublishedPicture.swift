internal import Artifacts
internal import Honours
internal import Mustache
internal import Photos

/// A picture of a page as it is published beside the page: in several widths, as WebP and as JPEG.
struct PublishedPicture: Sendable {
  let picture: Honours.Picture
  /// From the narrowest to the widest.
  let webps: [Print]
  let jpeg: Print
  /// Of the JPEG, in pixels.
  let size: PixelSize

  /// - Parameter page: the page's address, which is the folder that the files lie in.
  init(_ picture: Honours.Picture, as format: PictureFormat, focus: Recipe.Focus? = nil, besidePage page: String) {
    let crop = Recipe.Crop(to: format.shape, around: focus)
    func widths(_ wanted: [Int]) -> [Int] { picture.photo.widths(wanted, shape: format.shape) }
    func print(_ encoding: Recipe.Encoding, _ width: Int) -> Print {
      Print(of: picture, Recipe(encoding, width: width, crop: crop), in: page)
    }
    self.picture = picture
    webps = widths(format.widths).map { print(.webp, $0) }
    let fallback = Recipe(.jpeg, width: widths([format.fallbackWidth])[0], crop: crop)
    jpeg = Print(of: picture, fallback, in: page)
    size = picture.photo.size(of: fallback)
  }

  var prints: [Print] { webps + [jpeg] }

  /// What the templates show of it.
  func view(alt: String) -> Object {
    let candidates: [Value] = webps.enumerated().map { index, print in
      [
        "src": .text(print.path), "width": .number(picture.photo.size(of: print.recipes[0]).width),
        "last": .bool(index == webps.count - 1),
      ]
    }
    return [
      "src": .text(jpeg.path), "alt": .text(alt), "webp": .list(candidates), "width": .number(size.width),
      "height": .number(size.height), "placeholder": .text(picture.placeholder),
    ]
  }
}

extension Recipe.Crop {
  /// The crop to a shape, around the author's focus, or else where the eye is drawn.
  init(to shape: Recipe.Shape?, around focus: Recipe.Focus?) {
    guard let shape else {
      self = .none
      return
    }
    self = focus.map { .around($0, shape) } ?? .attention(shape)
  }
}
