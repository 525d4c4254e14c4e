package import Artifacts
internal import Honours

/// `loop.mp4`: how `ffmpeg` makes the loop's video from its pictures.
///
/// H.264 as every controller plays it. One slide fades into the next in the last half second of its own time, and the
/// last one into the first, so that nothing jumps where the video begins anew.
package struct StickVideo: Sendable {
  package static let fileName = "loop.mp4"
  private static let framesPerSecond = 30
  /// Of a cross-fade.
  private static let fadeFrames = 15

  private let size: ScreenSize
  private let clips: [(seconds: Int, bytes: [UInt8], ending: String)]

  package init(_ stick: StickFolder) {
    size = stick.broadcast.screen.size
    clips = stick.pictures.map { ($0.slide.seconds, $0.bytes, $0.ending) }
  }

  /// Changes when the pictures, their times or the way of encoding do.
  package var fingerprint: Fingerprint {
    Fingerprint.of { builder in
      for arguments in calls(in: "") { builder.add(arguments) }
      for clip in clips { builder.add(clip.bytes) }
    }
  }

  /// What has to lie in the folder before the calls: the pictures, and the list of what is made of them.
  package var files: [(name: String, bytes: [UInt8])] {
    let list = clips.indices.map { "file \($0).mp4\n" }.joined()
    return clips.indices.map { (picture($0), clips[$0].bytes) } + [(Self.listName, Array(list.utf8))]
  }

  /// What `ffmpeg` is called with, one call after the other: each picture's clip, then the clips one after another.
  ///
  /// A single call for all would need memory for every picture of the loop at once.
  ///
  /// - Parameter folder: that of the files, in which it writes the video too.
  package func calls(in folder: String) -> [[String]] {
    clips.indices.map { clip($0, in: folder) } + [
      Self.quiet + ["-f", "concat", "-i", "\(folder)/\(Self.listName)", "-c", "copy"] + Self.plain
        + ["-movflags", "+faststart", "-f", "mp4", "\(folder)/\(Self.fileName)"]
    ]
  }

  private static let listName = "clips.txt"
  private static let quiet = ["-nostdin", "-hide_banner", "-loglevel", "error", "-y"]
  /// No dates, no names of programs.
  private static let plain = ["-map_metadata", "-1", "-fflags", "+bitexact"]
  private static let encoding = [
    "-c:v", "libx264", "-profile:v", "high", "-preset", "fast", "-tune", "stillimage", "-crf", "18",
    // The same bytes whatever the number of cores. Clips can be joined exactly where no frame waits for a later one.
    "-threads", "2", "-g", "60", "-x264-params", "bframes=0", "-r", "30", "-pix_fmt", "yuv420p",
  ]

  private func picture(_ number: Int) -> String { "\(number).\(clips[number].ending)" }

  /// A picture held for its time, at the end of which the next one fades in.
  private func clip(_ number: Int, in folder: String) -> [String] {
    let next = (number + 1) % clips.count
    let names = clips.count > 1 ? [picture(number), picture(next)] : [picture(number)]
    return Self.quiet
      + names.flatMap { ["-framerate", "\(Self.framesPerSecond)", "-i", "\(folder)/\($0)"] }
      + ["-filter_complex", filters(of: clips[number].seconds), "-map", "[out]", "-an"] + Self.encoding
      + ["-colorspace", matrix, "-color_primaries", matrix, "-color_trc", matrix, "-color_range", "tv"]
      + Self.plain + ["-flags:v", "+bitexact", "-f", "mp4", "\(folder)/\(number).mp4"]
  }

  /// Decoders take small videos for the older colours, whatever they say themselves.
  private var matrix: String { size.height < 720 ? "smpte170m" : "bt709" }

  private func filters(of seconds: Int) -> String {
    let frames = seconds * Self.framesPerSecond
    guard clips.count > 1 else { return held(0, frames: frames, as: "out") }
    // The fade is half a second.
    let fade = "[this][next]xfade=transition=fade:duration=0.5:offset=\(seconds - 1).5[out]"
    return [held(0, frames: frames, as: "this"), held(1, frames: Self.fadeFrames, as: "next"), fade]
      .joined(separator: ";")
  }

  /// An input, padded to even sides and held.
  private func held(_ input: Int, frames: Int, as name: String) -> String {
    let even = "pad=ceil(iw/2)*2:ceil(ih/2)*2:0:0:black"
    let colours = "scale=out_color_matrix=\(matrix):out_range=tv,format=yuv420p,setsar=1"
    let hold = "loop=loop=\(frames - 1):size=1:start=0,setpts=N/(\(Self.framesPerSecond)*TB)"
    return "[\(input):v]\(even),\(colours),\(hold)[\(name)]"
  }
}
