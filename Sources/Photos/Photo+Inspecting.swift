internal import Diagnostics

extension Photo {
  /// What is taken in at most. A file that declares more is refused before anything is decoded, because a few bytes
  /// can declare a picture that fills the memory.
  package enum Limit {
    package static let pixels = 120_000_000
    package static let side = 20_000
    /// In bytes.
    package static let file = 400_000_000
  }

  /// Below this side, in pixels, a picture is an icon or a tracking dot.
  static let smallestSide = 32

  /// Looks at the header of the regular file at `file`.
  package static func inspect(file: String) throws(PhotoFault) -> Photo {
    let name = name(of: file)
    guard LibVips.isReady else { throw PhotoFault(.noPictureLibrary) }
    let source = try faulting(.photoUnreadable(name)) { () throws(RasterFailure) in
      try ByteSource(file: file)
    }
    guard let head = source.head(Content.sniffed) else { throw PhotoFault(.photoUnreadable(name)) }
    let format = try format(of: Content(head), name)
    guard source.count <= Limit.file else { throw PhotoFault(.photoFileTooLarge(name)) }
    guard LibVips.reads(format) else { throw PhotoFault(.noHEICLoader(name)) }
    let picture = try faulting(.photoDamaged(name)) { () throws(RasterFailure) in
      // Of a WebP even the header would be read from mapped memory.
      format == .webp ? try source.inMemory().picture(format) : try source.picture(format)
    }
    return try Photo(file, name, format, picture)
  }

  /// The last part of a path, for messages.
  static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  private static func format(of content: Content, _ name: String) throws(PhotoFault) -> Format {
    switch content {
    case .photo(let format): format
    case .empty: throw PhotoFault(.photoEmpty(name))
    case .svg: throw PhotoFault(.photoIsSVG(name))
    case .gif: throw PhotoFault(.photoIsGIF(name))
    case .text: throw PhotoFault(.photoIsText(name))
    case .other(let kind): throw PhotoFault(.photoOfOtherKind(name, kind))
    case .unknown: throw PhotoFault(.photoOfUnknownKind(name))
    }
  }

  private init(
    _ file: String, _ name: String, _ format: Format, _ picture: borrowing Raster
  ) throws(PhotoFault) {
    let size = picture.size
    guard max(size.width, size.height) <= Limit.side, size.pixels <= Limit.pixels else {
      throw PhotoFault(.photoTooLarge(name, size))
    }
    guard min(size.width, size.height) >= Self.smallestSide else {
      throw PhotoFault(.photoTooSmall(name, size))
    }
    self.init(
      file: file, format: format, size: picture.isTurned ? size.turned : size, pages: picture.pages)
  }
}

/// Does a step of libvips; if it fails, that is the photo's fault.
func faulting<Value: ~Copyable>(
  _ message: @autoclosure () -> Diagnostic.Message, _ step: () throws(RasterFailure) -> Value
) throws(PhotoFault) -> Value {
  do { return try step() } catch { throw PhotoFault(message()) }
}
