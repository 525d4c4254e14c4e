internal import Artifacts
internal import Diagnostics
internal import Honours
internal import Vietnamese

/// Finds the pictures that profiles and pages name, below the content folder and nowhere else.
struct PictureShelf: Sendable {
  private static let limit = 64 << 20
  /// The endings of pictures that browsers show.
  static let endings = ["jpg", "jpeg", "png", "webp", "gif", "avif"]

  let folder: InputFolder
  /// The names of the pictures, by the folder that they stand in.
  private let names: [String: [String]]

  init(_ folder: InputFolder) {
    self.folder = folder
    names = folder.fileNames.mapValues { $0.filter { Self.endings.contains(Self.ending(of: $0)) } }
  }

  /// The picture that the file at `path` calls `name`.
  func find(_ name: String, beside path: String) -> Result<Picture, PictureFault> {
    guard let place = Self.join(nfc(name), toFolderOf: path) else {
      return .failure(PictureFault(.pictureOutside(name, folder: folder.typed)))
    }
    let ending = Self.ending(of: place)
    guard Self.endings.contains(ending) else { return .failure(PictureFault(.notAPicture(name))) }
    guard let entry = folder.entry(at: place), entry.kind != .folder else {
      return .failure(PictureFault(.pictureMissing(name, nearest: nearest(to: place))))
    }
    switch folder.bytes(at: place, limit: Self.limit) {
    case .failure(let fault): return .failure(PictureFault(fault.message))
    case .success(let bytes):
      let fingerprint = Fingerprint.of(bytes)
      let slug = Slug.make(InputFolder.name(of: place))
      return .success(
        Picture(
          file: folder.path + "/" + entry.path,
          publishedName: "\(slug.isEmpty ? "anh" : slug).\(fingerprint.short).\(ending)",
          fingerprint: fingerprint, warning: CameraNotes.stand(in: bytes) ? .cameraNotes(name) : nil))
    }
  }

  /// The path below the content folder; nil when it leaves the folder.
  private static func join(_ name: String, toFolderOf path: String) -> String? {
    guard !name.hasPrefix("/") else { return nil }
    var parts = path.split(separator: "/").dropLast()
    for part in name.split(separator: "/") where part != "." {
      guard part == ".." else {
        parts.append(part)
        continue
      }
      guard parts.popLast() != nil else { return nil }
    }
    return parts.joined(separator: "/")
  }

  private func nearest(to place: String) -> String? {
    let (folder, name) = InputFolder.split(place)
    return closest(to: name, among: names[folder] ?? [])
  }

  private static func ending(of name: String) -> String { (name.split(separator: ".").last ?? "").lowercased() }
}

extension Diagnostic.Message {
  static func pictureOutside(_ name: String, folder: String) -> Self {
    .error(
      "GS756",
      Text(
        vi: "Ảnh “\(name)” nằm ngoài thư mục \(folder).",
        en: "The picture “\(name)” lies outside the folder \(folder)."),
      suggestion: Text(vi: "Chép ảnh vào cạnh hồ sơ.", en: "Copy the picture beside the profile."))
  }

  static func notAPicture(_ name: String) -> Self {
    .error(
      "GS757",
      Text(
        vi: "“\(name)” không phải loại ảnh dùng được.", en: "“\(name)” is not a usable kind of picture."),
      suggestion: Text(
        vi: "Dùng ảnh JPEG, PNG, WebP, GIF hoặc AVIF.", en: "Use JPEG, PNG, WebP, GIF or AVIF."))
  }

  static func pictureMissing(_ name: String, nearest: String?) -> Self {
    .error(
      "GS758",
      Text(vi: "Không tìm thấy ảnh “\(name)”.", en: "The picture “\(name)” is not there."),
      suggestion: .didYouMean(nearest)
        ?? Text(vi: "Đặt tệp ảnh cạnh hồ sơ.", en: "Put the picture beside the profile."))
  }
}
