internal import Artifacts
internal import Diagnostics
internal import Honours
internal import Photos
internal import Vietnamese

/// Finds the pictures that profiles and pages name, below the content folder and nowhere else.
struct PictureShelf: Sendable {
  /// The endings of the kinds of photo that are taken in.
  static let endings = ["jpg", "jpeg", "png", "webp", "heic", "heif", "tif", "tiff"]

  let folder: InputFolder
  let notes: PhotoNotes
  /// The names of the pictures, by the folder that they stand in.
  private let names: [String: [String]]

  init(_ folder: InputFolder, _ notes: PhotoNotes) {
    self.folder = folder
    self.notes = notes
    names = folder.fileNames.mapValues { $0.filter { Self.endings.contains(Self.ending(of: $0)) } }
  }

  /// The picture that the file at `path` calls `name`.
  func find(_ name: String, beside path: String) -> Result<Picture, PictureFault> {
    guard let place = Self.join(nfc(name), toFolderOf: path) else {
      return .failure(PictureFault(.pictureOutside(name, folder: folder.typed)))
    }
    guard let entry = folder.entry(at: place), entry.kind != .folder else {
      let isPicture = Self.endings.contains(Self.ending(of: place))
      let missing = Diagnostic.Message.pictureMissing(name, nearest: nearest(to: place))
      return .failure(PictureFault(isPicture ? missing : .notAPicture(name)))
    }
    return folder.file(at: place).mapError { PictureFault($0.message) }.flatMap { file in
      do throws(PictureFault) {
        return .success(try picture(file, slug: Slug.make(InputFolder.name(of: place))))
      } catch {
        return .failure(error)
      }
    }
  }

  /// Notes what was found of a picture whose file stays.
  func note(_ picture: Picture) {
    guard let entry = folder.entry(at: folder.path(of: picture.photo.file)) else { return }
    notes.remember(PhotoNotes.Note(entry.stamp, picture), on: picture.photo.file)
  }

  private func picture(_ file: String, slug: String) throws(PictureFault) -> Picture {
    let note = try note(on: file)
    return Picture(
      photo: Photo(file: file, format: note.format, size: note.size, pages: note.pages, isDoubtful: note.isDoubtful),
      fingerprint: note.fingerprint, slug: slug.isEmpty ? "anh" : slug, placeholder: note.placeholder)
  }

  /// What is known of a photo; one that has changed, or is new, is looked through from end to end.
  private func note(on file: String) throws(PictureFault) -> PhotoNotes.Note {
    let (stamp, fingerprint): (FileStamp, Fingerprint)
    do throws(FileFailure) {
      let opened = try Descriptor(reading: file)
      stamp = try opened.regularStamp()
      if let note = notes.note(on: file, with: stamp) { return note }
      fingerprint = try opened.fingerprint()
    } catch {
      throw PictureFault(.unreadable(error.reason))
    }
    do throws(PhotoFault) {
      let note = try PhotoNotes.Note(stamp, fingerprint, Photo.inspect(file: file))
      notes.remember(note, on: file)
      return note
    } catch {
      throw PictureFault(error.message)
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

extension PhotoNotes.Note {
  fileprivate init(_ stamp: FileStamp, _ picture: Picture) {
    let photo = picture.photo
    self.init(
      stamp: stamp, fingerprint: picture.fingerprint, format: photo.format, size: photo.size, pages: photo.pages,
      isDoubtful: photo.isDoubtful, placeholder: picture.placeholder)
  }

  fileprivate init(_ stamp: FileStamp, _ fingerprint: Fingerprint, _ photo: Photo) throws(PhotoFault) {
    let examination = try photo.examined()
    self.init(
      stamp: stamp, fingerprint: fingerprint, format: photo.format, size: photo.size, pages: photo.pages,
      isDoubtful: examination.isDoubtful, placeholder: examination.placeholder)
  }
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
        vi: "Mời thầy/cô dùng ảnh JPEG, PNG, WebP, HEIC hoặc TIFF.", en: "Use a JPEG, PNG, WebP, HEIC or TIFF."))
  }

  static func pictureMissing(_ name: String, nearest: String?) -> Self {
    .error(
      "GS758",
      Text(vi: "Không tìm thấy ảnh “\(name)”.", en: "The picture “\(name)” is not there."),
      suggestion: .didYouMean(nearest)
        ?? Text(vi: "Đặt tệp ảnh cạnh hồ sơ.", en: "Put the picture beside the profile."))
  }
}
