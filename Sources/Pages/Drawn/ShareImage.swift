internal import Catalogue
internal import Honours
internal import Mustache

/// The picture that chat programs and social networks show of a page.
struct ShareImage {
  /// Below the home page.
  let path: String
  let alt: String
  var width: Int?
  var height: Int?
  /// The media type, such as `image/jpeg`.
  var type: String?
}

extension Site {
  func view(of image: ShareImage) -> Object {
    [
      "url": .text(catalogue.settings.site.url.absolute(image.path)), "alt": .text(image.alt),
      "width": Value(image.width), "height": Value(image.height), "type": Value(image.type),
    ]
  }
}
