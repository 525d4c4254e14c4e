package import Diagnostics

/// The institution that publishes the site.
package struct School: Record {
  package var places = Places()
  package var name = ""
  var givenShortName: String?
  package var governingBody: String?
  package var address: String?
  package var phone: String?
  package var email: String?
  package var responsible: String?

  package init() {}

  package var shortName: String { givenShortName ?? name }
  /// Of the field that ``shortName`` is taken from.
  package var shortNamePlace: Position { places[givenShortName == nil ? "name" : "shortName"] }

  package static let fields: Fields<School> = [
    .required(
      "name", ["tên"], .text(upTo: 160), \.name,
      Text(vi: "Tên đầy đủ.", en: "The full name."), example: "Trường THPT …"),
    .optional(
      "shortName", ["tên ngắn"], .text(upTo: 60), \.givenShortName,
      Text(vi: "Tên gọn cho đầu trang.", en: "The short name, for the masthead.")),
    .optional(
      "governingBody", ["cơ quan chủ quản"], .text(upTo: 160), \.governingBody,
      Text(vi: "Cơ quan quản lý trực tiếp.", en: "The body above."),
      example: "Sở Giáo dục và Đào tạo …"),
    .optional(
      "address", ["địa chỉ"], .text(upTo: 240), \.address,
      Text(vi: "Địa chỉ của đơn vị.", en: "The postal address.")),
    .optional(
      "phone", ["điện thoại"], .text(upTo: 60), \.phone,
      Text(vi: "Số điện thoại.", en: "The telephone number.")),
    .optional(
      "email", ["thư điện tử"], .text(upTo: 120), \.email,
      Text(vi: "Địa chỉ thư điện tử.", en: "The e-mail address."), example: "lienhe@truong.example"),
    .optional(
      "responsible", ["người chịu trách nhiệm"], .text(upTo: 120), \.responsible,
      Text(
        vi: "Người chịu trách nhiệm nội dung.", en: "Who answers for what is published.")),
  ]
}
