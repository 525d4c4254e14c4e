import Diagnostics

@testable import Honours

/// The guide's page of all fields, from their declarations.
struct FieldReference {
  /// A kind of file, and the fields that stand in it.
  struct File {
    let title: String
    let introduction: String
    let fields: [FieldDescription]
  }

  /// The fields that stand in others, with the headings of their tables.
  private struct Group {
    var owners: [String]
    let fields: [FieldDescription]

    var heading: String { "Các trường con của \(owners.joined(separator: ", "))" }

    /// As GitHub makes it of the heading.
    var anchor: String {
      heading.lowercased().filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" }
        .replacing(" ", with: "-")
    }

    /// Groups with the same fields are one.
    var identity: [String] { fields.map { $0.key + $0.meaning.vietnamese } }
  }

  let introduction: String
  let files: [File]

  var text: String {
    ([introduction] + files.map(section)).joined(separator: "\n")
  }

  private func section(_ file: File) -> String {
    let groups = groups(in: file.fields, of: nil)
    let tables = groups.map { "### \($0.heading)\n\n\(table(of: $0.fields, groups))" }
    return
      (["## \(file.title)\n\n\(file.introduction)\n\n\(table(of: file.fields, groups))"] + tables)
      .joined(separator: "\n")
  }

  private func groups(in fields: [FieldDescription], of parent: String?) -> [Group] {
    var groups: [Group] = []
    for field in fields where !field.nested.isEmpty {
      let owner = "`\(field.name)`" + (parent.map { " trong `\($0)`" } ?? "")
      let found =
        [Group(owners: [owner], fields: field.nested)]
        + self.groups(in: field.nested, of: field.name)
      for group in found {
        if let known = groups.firstIndex(where: { $0.identity == group.identity }) {
          groups[known].owners += group.owners
        } else {
          groups.append(group)
        }
      }
    }
    return groups
  }

  private func table(of fields: [FieldDescription], _ groups: [Group]) -> String {
    let rows = fields.map { field in
      let group = groups.first {
        $0.identity == field.nested.map { $0.key + $0.meaning.vietnamese }
      }
      let form = field.form.vietnamese + (group.map { " ([bảng](#\($0.anchor)))" } ?? "")
      let example = field.example.isEmpty ? "" : "`\(field.name): \(field.example)`"
      return [
        "`\(field.name)`", spellings(of: field), field.isRequired ? "**có**" : "", form,
        field.meaning.vietnamese, example,
      ]
    }
    let head = ["Trường", "Cũng viết được", "Bắt buộc", "Viết gì", "Ý nghĩa", "Ví dụ"]
    return ([head, head.map { _ in "---" }] + rows).map { "| \($0.joined(separator: " | ")) |\n" }
      .joined()
  }

  private func spellings(of field: FieldDescription) -> String {
    let others = field.names.dropFirst() + [field.key]
    return others.filter { FieldDescription.folded($0) != FieldDescription.folded(field.name) }
      .map { "`\($0)`" }.joined(separator: ", ")
  }
}

extension FieldReference {
  static let ofThisProgram = FieldReference(
    introduction: """
      # Các trường dữ liệu

      Mọi trường viết được trong hồ sơ, trang thường và thiết lập. Cách viết từng bước có trong [hướng dẫn](huong-dan.md).

      <!-- Trang này được ghi ra từ chính khai báo trong Sources/Honours; đừng sửa tay.
           Ghi lại: RECORD_SNAPSHOTS=1 swift test --filter FieldReferenceTests -->

      - Mỗi dòng là `tên trường: giá trị`; sau dấu hai chấm có một khoảng trắng.
      - Tên trường viết hoa hay thường, có dấu hay không dấu, cách nhau bằng khoảng trắng, `-` hay `_` đều được:
        `năm học`, `nam hoc`, `Năm-học` là một. Tên tiếng Anh ở cột “Cũng viết được” có cùng nghĩa.
      - Trường không bắt buộc thì bỏ cả dòng, hoặc để trống sau dấu hai chấm.
      - Ngày viết `2025-01-18` hoặc `18/01/2025`.
      - Danh sách viết trong ngoặc vuông, cách nhau bằng dấu phẩy: `lĩnh vực: [Dạy học, Sáng kiến]`; chỉ có một giá trị thì
        không cần ngoặc.
      - Trường con viết ở các dòng dưới, thụt vào hai khoảng trắng. Danh sách các nhóm trường con thì mỗi nhóm mở đầu bằng
        dấu gạch ngang:

        ```yaml
        thành tích:
          - danh hiệu: Tập thể lao động xuất sắc
            cấp: ngành
          - danh hiệu: Giấy khen của Hiệu trưởng
        ```
      - Giá trị có dấu hai chấm kèm khoảng trắng, hoặc mở đầu bằng `[ { * & ! | > # % @`, thì đặt trong ngoặc kép thẳng:
        `tóm tắt: "Một giờ: một câu hỏi"`.

      """,
    files: [
      File(
        title: "Hồ sơ",
        introduction:
          "Tệp `content/guong/<năm học>/<tên>.md`. Các trường đứng giữa hai dòng `---` ở đầu tệp; dưới đó là câu chuyện.",
        fields: ProfileFields.fields.map(\.description)),
      File(
        title: "Trang thường",
        introduction:
          "Tệp `content/trang/<tên>.md`: lời giới thiệu, kế hoạch, thông báo. Phần khai báo giữa hai dòng `---` có thể không có.",
        fields: PlainPageFields.fields.map(\.description)),
      File(
        title: "Thông báo trên màn hình",
        introduction:
          "Tệp `content/man-hinh/<tên>.md`: một hình chữ trên các màn hình LED. Các trường đứng giữa hai dòng `---` ở đầu tệp.",
        fields: Announcement.fields.map(\.description)),
      File(
        title: "Thiết lập",
        introduction: "Tệp `content/site.yaml`: đơn vị, trang web và mọi từ mà hồ sơ dùng.",
        fields: Settings.fields.map(\.description)),
    ])
}
