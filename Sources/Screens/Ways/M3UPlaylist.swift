/// `playlist.m3u8`: the slides of the day, for media players.
struct M3UPlaylist {
  static let fileName = "playlist.m3u8"

  static func text(of broadcast: Broadcast) -> String {
    let entries = broadcast.slidesOfToday.compactMap { slide in
      broadcast.fileName(of: slide).map { "#EXTINF:\(slide.seconds),\(oneLine(slide.title))\n\($0)\n" }
    }
    return "#EXTM3U\n#PLAYLIST:\(oneLine(broadcast.title))\n" + entries.joined()
  }

  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
