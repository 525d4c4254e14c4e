internal import CZip

/// An archive of libzip in memory, thrown away unless it is finished.
@safe struct ZipWriter: ~Copyable {
  /// Whether libzip is installed.
  static let isPossible = zip_is_installed()

  private let archive: OpaquePointer
  /// Where the archive's bytes go. libzip has a share of it, and so has this.
  private let target: OpaquePointer

  /// Nil where libzip is not installed, or there is no memory left.
  init?() {
    guard Self.isPossible else { return nil }
    guard let target = late_zip_source_buffer_create(nil, 0, 0, nil) else { return nil }
    unsafe late_zip_source_keep(target)
    guard let archive = unsafe late_zip_open_from_source(target, ZIP_TRUNCATE, nil) else {
      // Twice: nobody took over the share that was meant for the archive.
      unsafe late_zip_source_free(target)
      unsafe late_zip_source_free(target)
      return nil
    }
    unsafe self.archive = archive
    unsafe self.target = target
  }

  deinit {
    unsafe late_zip_discard(archive)
    unsafe late_zip_source_free(target)
  }

  mutating func add(_ file: ZippedFile) -> Bool {
    guard let source = unsafe source(of: file.bytes) else { return false }
    let index = unsafe late_zip_file_add(archive, file.name, source, UInt32(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      unsafe late_zip_source_free(source)
      return false
    }
    let number = UInt64(index)
    return unsafe late_zip_set_file_compression(archive, number, Int32(ZIP_CM_STORE), 0) == 0
      && late_zip_file_set_dostime(archive, number, 0, Self.firstDay, 0) == 0
  }

  /// 1 January 1980.
  private static let firstDay: UInt16 = 1 << 5 | 1

  /// A copy of the bytes that libzip frees: it reads them only when the archive is closed.
  private func source(of bytes: [UInt8]) -> OpaquePointer? {
    guard let copy = unsafe malloc(max(1, bytes.count)) else { return nil }
    unsafe bytes.withUnsafeBytes {
      if let start = $0.baseAddress { unsafe copy.copyMemory(from: start, byteCount: $0.count) }
    }
    guard let source = unsafe late_zip_source_buffer(archive, copy, UInt64(bytes.count), 1) else {
      unsafe free(copy)
      return nil
    }
    return unsafe source
  }

  /// The archive's bytes.
  consuming func finished() -> [UInt8]? {
    let (archive, target) = unsafe (self.archive, self.target)
    discard self
    defer { unsafe late_zip_source_free(target) }
    guard unsafe late_zip_close(archive) == 0 else {
      unsafe late_zip_discard(archive)
      return nil
    }
    return unsafe Self.bytes(of: target)
  }

  private static func bytes(of source: OpaquePointer) -> [UInt8]? {
    guard unsafe late_zip_source_open(source) == 0 else { return nil }
    defer { unsafe _ = late_zip_source_close(source) }
    guard unsafe late_zip_source_seek(source, 0, SEEK_END) == 0 else { return nil }
    let count = Int(unsafe late_zip_source_tell(source))
    guard count >= 0, unsafe late_zip_source_seek(source, 0, SEEK_SET) == 0 else { return nil }
    var bytes = [UInt8](repeating: 0, count: count)
    let read = unsafe bytes.withUnsafeMutableBytes {
      unsafe late_zip_source_read(source, $0.baseAddress, UInt64($0.count))
    }
    return read == Int64(count) ? bytes : nil
  }
}
