import Diagnostics
import Foundation
import Testing

@testable import Drawing

/// The folders of the repository, and values as a school would have them.
enum Samples {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func fonts() throws -> Fonts {
    try #require(Fonts.load(folder: root.appending(path: "site-templates/fonts").path).value)
  }

  /// A layout of `site-templates/drawings`.
  static func layout(_ name: String) throws -> Layout {
    let url = root.appending(path: "site-templates/drawings/\(name).yaml")
    let text = try String(contentsOf: url, encoding: .utf8)
    let compiled = Layout.compile(Source(path: "\(name).yaml", text: text), with: try fonts())
    for diagnostic in compiled.diagnostics { print(diagnostic.rendered(in: .english)) }
    return try #require(compiled.value)
  }

  static let school: Values.Value = "Trường THPT Nguyễn Thị Minh Khai"
  static let stories: [Values] = [
    [
      "kicker": "Cấp tỉnh · 2025–2026", "name": "Hà Thị Thanh Tâm",
      "deed":
        "Cô giáo mang chiếc va-li thí nghiệm đến từng điểm trường, để học sinh vùng cao được tự tay làm thí nghiệm hoá học đầu tiên.",
      "school": school, "monogram": "T",
      "qr": "https://guongsang.thptntmk.edu.vn/G/7K3/", "address": "guongsang.thptntmk.edu.vn/G/7K3",
    ],
    [
      "kicker": "Cấp trường · 2024–2025", "name": "Nguyễn Hoàng Phương Quỳnh Ngọc Diễm",
      "deed": "Ba năm cõng bạn đến lớp.", "school": school, "monogram": "D",
      "qr": "https://guongsang.thptntmk.edu.vn/G/7K4/", "address": "guongsang.thptntmk.edu.vn/G/7K4",
    ],
    [
      "kicker": "Cấp trường · 2024–2025", "name": "Tổ Toán – Tin",
      "deed": "Kho 1 200 bài tập mở do cả tổ cùng viết, 14 trường trong huyện cùng dùng.",
      "school": school, "monogram": "TT",
      "qr": "https://guongsang.thptntmk.edu.vn/G/7K5/", "address": "guongsang.thptntmk.edu.vn/G/7K5",
    ],
    [
      "kicker": "Cấp Bộ · 2025–2026",
      "name": "Chi đoàn Giáo viên và Liên đội Trường Phổ thông Dân tộc Nội trú Mường Ẳng",
      "deed":
        "Mỗi tuần một buổi dạy chữ cho các mẹ ở bản; sau hai năm, 86 mẹ biết đọc, biết viết và tự kí tên vào học bạ của con mình, ai cũng mừng.",
      "school": "Trường Phổ thông Dân tộc Nội trú Trung học cơ sở và Trung học phổ thông huyện Mường Ẳng",
      "monogram": "GV", "qr": "https://guongsang.thptntmk.edu.vn/G/7K6/",
      "address": "guongsang.thptntmk.edu.vn/G/7K6",
    ],
    [
      "kicker": "Cấp trường · 2024–2025", "name": "Ễ Ẫ Ữ Ỡ Ệ Ậ Ặ", "deed": "Ễnh ương, Ẫm ờ, Ữ ự, Ỡm ờ, Ệ Ậ Ặ Ỵ.",
      "school": school, "monogram": "Ẫ",
    ],
  ]

  static let site: Values = [
    "kicker": "Gương sáng", "title": "Những người làm nên ngôi trường",
    "sentence": "Câu chuyện của 63 tập thể và cá nhân điển hình, do chính thầy trò kể lại.", "school": school,
  ]
  static let year: Values = [
    "kicker": "Bảng vàng năm học", "year": "2024–2025",
    "counts": "12 tập thể · 34 cá nhân · 5 được cấp tỉnh công nhận", "school": school,
  ]

  static func roll(_ count: Int) -> Values {
    let names = [
      "Tổ Toán – Tin", "Hà Thị Thanh Tâm", "Nguyễn Hoàng Phương Quỳnh Ngọc Diễm", "Đặng Bảo Long",
      "Chi đoàn Giáo viên", "Lớp 10A1", "Trịnh Mai Phương", "Bộ phận Thư viện", "Nguyễn Hữu Phước",
    ]
    let details = [
      "Tập thể lao động xuất sắc · 44/QĐ-THPT", "Chiến sĩ thi đua cấp tỉnh · 1265/QĐ-UBND",
      "Học sinh Xuất sắc · 12A3 · 51/QĐ-THPT", "Giấy khen của Hiệu trưởng · 45/QĐ-THPT",
    ]
    let headings = ["Cấp tỉnh", "Tập thể cấp trường", "Giáo viên, nhân viên cấp trường", "Học sinh cấp trường"]
    var rows: [Values] = []
    for number in 0..<count {
      if number % max(3, (count + 3) / 4) == 0 {
        rows.append(["heading": .text(headings[min(3, number / max(3, (count + 3) / 4))])])
      }
      rows.append([
        "name": .text(names[number % names.count]), "detail": .text(details[number % details.count]),
      ])
    }
    var values = year
    values["kicker"] = "Bảng vàng năm học"
    values["lines"] = .rows(rows)
    return values
  }

  static let certificates: [Values] = [
    [
      "governingBody": "Sở Giáo dục và Đào tạo tỉnh Điện Biên",
      "issuer": "Trường THPT Nguyễn Thị Minh Khai", "title": "Giấy công nhận",
      "name": "Nguyễn Hoàng Phương Quỳnh Ngọc Diễm", "unit": "Học sinh lớp 12A3, năm học 2024–2025",
      "reason": "Là điển hình tiên tiến năm học 2024–2025",
      "deed": "Vượt khó học tập: ba năm cõng bạn đến lớp và cùng bạn đỗ vào trường Sư phạm.",
      "decision": "Quyết định số 45/QĐ-THPT\nngày 18 tháng 01 năm 2025\nVào sổ số: 17/2025",
      "place": "Mường Ẳng, ngày 20 tháng 01 năm 2025", "office": "Hiệu trưởng", "signer": "Lê Thị Hồng Vỹ",
    ],
    [
      "issuer": "Hiệu trưởng Trường THPT Nguyễn Thị Minh Khai", "title": "Giấy công nhận",
      "name": "Tổ Toán – Tin", "reason": "Tập thể điển hình tiên tiến năm học 2024–2025.",
      "decision": "Quyết định số 44/QĐ-THPT\nngày 10 tháng 01 năm 2025",
      "place": "Mường Ẳng, ngày 20 tháng 01 năm 2025", "office": "Hiệu trưởng", "signer": "Lê Thị Hồng Vỹ",
    ],
  ]

  /// A picture that looks like nothing, but differs at every pixel.
  static func photo(_ width: Int, _ height: Int) -> Picture {
    var bytes = [UInt8](repeating: 0, count: 3 * width * height)
    for index in bytes.indices { bytes[index] = UInt8(truncatingIfNeeded: index &* 31 &+ index / 977) }
    return Picture(width: width, height: height, format: .rgb, bytes: bytes)
  }
}
