internal import Diagnostics
internal import Honours
internal import Mustache
internal import Pages
internal import Vietnamese

/// `HUONG-DAN.txt`: one page on what lies on the stick and how to play it, for whoever stands before the controller.
struct StickInstructions {
  static let fileName = "HUONG-DAN.txt"
  static let template = "stick.txt"

  static func render(_ stick: StickFolder, hasVideo: Bool, theme: Theme) -> Diagnosed<[UInt8]> {
    let broadcast = stick.broadcast
    let screen = broadcast.screen
    return theme.render(
      template,
      [
        [
          "title": .text(broadcast.title), "school": .text(broadcast.school), "id": .text(screen.id),
          "width": .number(screen.size.width), "height": .number(screen.size.height),
          "hours": .text(screen.hours.map(\.printed).joined(separator: ", ")),
          "weekdays": .text(screen.weekdays.compactMap(\.names.first).joined(separator: ", ")),
          "lastDay": Value(stick.lastDay?.short), "hasVideo": .bool(hasVideo),
          "count": .number(stick.pictures.count),
          "seconds": .number(stick.pictures.reduce(0) { $0 + $1.slide.seconds }),
          "pictures": .list(
            stick.pictures.map { picture in
              [
                "name": .text(picture.name), "seconds": .number(picture.slide.seconds),
                "title": .text(picture.slide.title), "until": Value(picture.slide.until?.short),
              ]
            }),
          "address": .text(broadcast.address()),
        ]
      ])
  }
}
