internal import Diagnostics

extension Diagnostic.Message {
  /// `files` artifacts could not be published because of it.
  static func inTheWay(of files: Int) -> Self {
    .warning(
      "GS701",
      Text(
        vi: """
          Chỗ này có tệp không do Gương Sáng ghi, hoặc đã bị sửa tay, nên được để nguyên; \
          \(files) tệp mới chưa ghi được.
          """,
        en: """
          What stands here was not written by Gương Sáng, or was changed by hand, so it is left; \
          not written: \(files) file\(files == 1 ? "" : "s").
          """),
      suggestion: Text(
        vi: "Thầy/cô chuyển tệp ấy đi chỗ khác rồi chạy lại.",
        en: "Move it elsewhere, then run this again."))
  }

  static func changedAndUnwanted() -> Self {
    .error(
      "GS702",
      Text(
        vi: """
          Tệp này không còn được đăng nữa, nhưng đã bị sửa tay nên không tự xoá; người xem vẫn đọc được \
          nội dung trong đó.
          """,
        en: """
          This file should no longer be published, but it was changed by hand and is therefore not \
          removed; visitors can still read what it shows.
          """),
      suggestion: Text(
        vi: "Thầy/cô xem lại rồi tự xoá tệp này.", en: "Look at it, then delete it yourself."))
  }

  /// The codes of what only says that others' files are left alone.
  static let aboutForeignFiles: Set<String> = ["GS703", "GS704"]

  static func foreignFile() -> Self {
    .warning(
      "GS703",
      Text(
        vi: "Tệp này không do Gương Sáng ghi nên được để nguyên, và được đăng cùng trang.",
        en: "This file was not written by Gương Sáng and is left; it is published with the site."))
  }

  static func moreForeignFiles(_ count: Int) -> Self {
    .warning(
      "GS704",
      Text(
        vi: "Còn \(count) tệp khác không do Gương Sáng ghi, cũng được để nguyên.",
        en: "\(count) more files were not written by Gương Sáng and are left as well."))
  }

  static func ledgerSetAside(as name: String) -> Self {
    .warning(
      "GS705",
      Text(
        vi: """
          Sổ ghi các tệp đã đăng bị hỏng hoặc thuộc phiên bản khác, nên được cất thành \(name) và lập \
          lại; tệp cũ không còn cần đến có thể còn sót trong thư mục đăng.
          """,
        en: """
          The ledger of published files is damaged or of another version, so it is set aside as \(name) \
          and made anew; files that are no longer wanted may remain in the output folder.
          """))
  }

  static func samePlace(as other: String) -> Self {
    .error(
      "GS706",
      Text(
        vi:
          "Hai nội dung cùng muốn ghi vào chỗ này (\(other)); nội dung thứ hai không được đăng.",
        en: "Two things want this place (\(other)); the second one is not published."))
  }

  static func notRemoved(_ reason: Text) -> Self {
    .error(
      "GS707",
      Text(
        vi: "Tệp này không còn được đăng nữa, nhưng không xoá được: \(reason.vietnamese).",
        en: "This file should no longer be published, but could not be removed: \(reason.english)."))
  }
}
