internal import Diagnostics

extension Rule {
  static let photoIsDescribed = Rule { profile, _ in
    guard let photo = profile.photo, profile.photoAlt == nil else { return [] }
    return [Diagnostic(.photoWithoutAlt(photo), at: profile.location(of: "photo", about: photo))]
  }
}

extension Diagnostic.Message {
  static func photoWithoutAlt(_ photo: String) -> Self {
    .error(
      "GS219",
      Text(
        vi: "Ảnh “\(photo)” chưa có “mô tả ảnh” cho người không nhìn thấy.",
        en: "The photo “\(photo)” has no “mô tả ảnh” (photoAlt) for those who cannot see it."),
      suggestion: Text(
        vi: "Thêm một dòng, ví dụ “mô tả ảnh: Cô giáo bên tủ sách của lớp”.",
        en: "Add a line that says what the picture shows."))
  }
}
