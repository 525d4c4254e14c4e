internal import Vietnamese

/// A name that may stand before a colon in a layout, in English or in Vietnamese.
enum Key: String, CaseIterable, Sendable {
  case canvas, background, colours, styles, boxes
  case at, when, unless
  case fill, from, to, direction
  case picture, fit, focus
  case text, style, font, weight, size, lines, align, colour, spacing, pitch, `case`
  case qr, ground
  case rule, border, thickness, double
  case stack, each, columns, gap, keep

  var vietnamese: String {
    switch self {
    case .canvas: "khổ"
    case .background: "nền"
    case .colours: "bảng màu"
    case .styles: "kiểu chữ"
    case .boxes: "ô"
    case .at: "vị trí"
    case .when: "khi"
    case .unless: "trừ khi"
    case .fill: "tô"
    case .from: "từ"
    case .to: "đến"
    case .direction: "hướng"
    case .picture: "ảnh"
    case .fit: "cách đặt"
    case .focus: "tiêu điểm"
    case .text: "chữ"
    case .style: "kiểu"
    case .font: "phông"
    case .weight: "độ đậm"
    case .size: "cỡ"
    case .lines: "số dòng"
    case .align: "canh"
    case .colour: "màu"
    case .spacing: "giãn chữ"
    case .pitch: "giãn dòng"
    case .case: "kiểu hoa"
    case .qr: "mã qr"
    case .ground: "màu nền"
    case .rule: "đường kẻ"
    case .border: "khung"
    case .thickness: "độ dày"
    case .double: "kép"
    case .stack: "xếp"
    case .each: "lặp"
    case .columns: "số cột"
    case .gap: "khe"
    case .keep: "giữ liền"
    }
  }

  init?(written name: String) {
    let name = nfc(name)
    guard let key = Self.allCases.first(where: { $0.rawValue == name || $0.vietnamese == name })
    else { return nil }
    self = key
  }

  static let ofLayout: [Key] = [.canvas, .background, .colours, .styles, .boxes]
  static let ofStyle: [Key] = [
    .font, .weight, .size, .lines, .align, .colour, .spacing, .pitch, .gap, .case,
  ]
  static let ofGradient: [Key] = [.from, .to, .direction]
  static let ofPlace: [Key] = [.at, .when, .unless]

  /// The keys that say what a box holds.
  static let contents: [Key] = [.fill, .picture, .text, .qr, .rule, .border, .stack, .each]

  /// What may stand in a box beside its place, when it holds this.
  var companions: [Key] {
    switch self {
    case .picture: [.fit, .focus]
    case .text: [.style] + Self.ofStyle
    case .qr: [.colour, .ground]
    case .rule, .border: [.thickness, .double]
    case .stack: [.boxes]
    case .each: [.pitch, .columns, .gap, .keep, .boxes]
    default: []
    }
  }
}
