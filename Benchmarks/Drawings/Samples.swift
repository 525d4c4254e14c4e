import Drawing

/// Words as an invented school would have them.
enum Samples {
  private static let school: Values.Value = "Trường THCS & THPT Sơn Ca"

  static let story: Values = [
    "kicker": "Cấp tỉnh · 2025–2026", "name": "Hà Thị Thanh Tâm",
    "deed": "Mang chiếc va li thí nghiệm đến từng điểm trường, để học sinh nào cũng được tự tay làm.",
    "school": school, "monogram": "T", "qr": "https://sonca.example/guong-sang/G/7K3/",
    "address": "sonca.example/guong-sang/G/7K3",
  ]

  static func roll(of count: Int) -> Values {
    let lines = (1...count).map { number -> Values in
      [
        "name": "Điển hình thứ \(number)", "place": "Tổ Khoa học tự nhiên",
        "honour": "Chiến sĩ thi đua cơ sở", "decision": "QĐ 45/QĐ-THPTSC, 27/05/2026",
      ]
    }
    let heading: Values = ["heading": "Cấp trường"]
    return [
      "kicker": "Bảng vàng năm học", "year": "2025–2026", "counts": "\(count) cá nhân", "school": school,
      "lines": .rows([heading] + lines),
    ]
  }
}
