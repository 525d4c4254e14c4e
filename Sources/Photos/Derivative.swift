/// A picture made of a photo, with nothing in its bytes but pixels.
package struct Derivative: Sendable, Hashable {
  package let bytes: [UInt8]
  package let size: PixelSize
}
