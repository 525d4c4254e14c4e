internal import Diagnostics

extension Diagnostic.Message {
  /// `files` artifacts could not be published because of it.
  static func inTheWay(of files: Int) -> Self {
    .warning(
      "GS701",
      Text(
        vi: """
          chỗ này đã có thứ không phải do Gương Sáng ghi, hoặc đã bị sửa tay, nên để nguyên; \
          \(files) tệp chưa được xuất bản
          """,
        en: """
          what stands here was not written by Gương Sáng, or was changed by hand, so it is left; \
          not published: \(files) file\(files == 1 ? "" : "s")
          """),
      suggestion: Text(
        vi: "thầy/cô chuyển nó đi chỗ khác rồi chạy lại",
        en: "move it elsewhere, then run this again"))
  }

  static func changedAndUnwanted() -> Self {
    .error(
      "GS702",
      Text(
        vi: """
          tệp này không còn được đăng nữa, nhưng đã bị sửa tay nên không tự xóa; người xem vẫn đọc được \
          nội dung trong đó
          """,
        en: """
          this file should no longer be published, but it was changed by hand and is therefore not \
          removed; visitors can still read what it shows
          """),
      suggestion: Text(
        vi: "thầy/cô xem lại rồi tự xóa tệp này", en: "look at it, then delete it yourself"))
  }

  static func foreignFile() -> Self {
    .warning(
      "GS703",
      Text(
        vi: "tệp này không phải do Gương Sáng ghi nên để nguyên; nó vẫn được đăng cùng trang",
        en: "this file was not written by Gương Sáng and is left; it is published with the site"))
  }

  static func moreForeignFiles(_ count: Int) -> Self {
    .warning(
      "GS704",
      Text(
        vi: "còn \(count) tệp khác không phải do Gương Sáng ghi, cũng để nguyên",
        en: "\(count) more files were not written by Gương Sáng and are left as well"))
  }

  static func ledgerSetAside(as name: String) -> Self {
    .warning(
      "GS705",
      Text(
        vi: """
          sổ ghi các tệp đã xuất bản bị hỏng hoặc thuộc phiên bản khác, nên được cất thành \(name) và lập \
          lại; tệp cũ không còn cần đến có thể còn sót trong thư mục xuất bản
          """,
        en: """
          the ledger of published files is damaged or of another version, so it is set aside as \(name) \
          and made anew; files that are no longer wanted may remain in the output folder
          """))
  }

  static func samePlace(as other: String) -> Self {
    .error(
      "GS706",
      Text(
        vi:
          "hai nội dung cùng muốn ghi vào chỗ này (\(other)); nội dung thứ hai không được xuất bản",
        en: "two things want this place (\(other)); the second one is not published"))
  }

  static func notRemoved(_ reason: Text) -> Self {
    .error(
      "GS707",
      Text(
        vi: "tệp này không còn được đăng nữa, nhưng không xóa được: \(reason.vietnamese)",
        en: "this file should no longer be published, but could not be removed: \(reason.english)"))
  }
}
