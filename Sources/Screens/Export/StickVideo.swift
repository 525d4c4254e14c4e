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
    clips = stick.pictures.map { ($0.slide.seconds, $0.bytes, $0.slide.mediaType == .png ? "png" : "jpg") }
  }

  /// Changes when the pictures, their times or the way of encoding do.
  package var fingerprint: Fingerprint {
    Fingerprint.of { builder in
      builder.add(arguments(in: ""))
      for clip in clips { builder.add(clip.bytes) }
    }
  }

  /// The pictures, under the names by which the arguments call them.
  package var pictures: [(name: String, bytes: [UInt8])] {
    clips.enumerated().map { ("\($0.offset).\($0.element.ending)", $0.element.bytes) }
  }

  /// What `ffmpeg` is called with.
  ///
  /// - Parameter folder: that of the pictures, in which it writes the video too.
  package func arguments(in folder: String) -> [String] {
    let rate = "\(Self.framesPerSecond)"
    let inputs = (pictures.map(\.name) + (clips.count > 1 ? [pictures[0].name] : [])).flatMap { name in
      ["-framerate", rate, "-i", "\(folder)/\(name)"]
    }
    return ["-nostdin", "-hide_banner", "-loglevel", "error", "-y"] + inputs
      + ["-filter_complex", filters, "-map", "[out]", "-an"] + Self.encoding
      + ["-colorspace", matrix, "-color_primaries", matrix, "-color_trc", matrix, "-color_range", "tv"]
      + ["-map_metadata", "-1", "-fflags", "+bitexact", "-flags:v", "+bitexact", "-movflags", "+faststart"]
      + ["-f", "mp4", "\(folder)/\(Self.fileName)"]
  }

  private static let encoding = [
    "-c:v", "libx264", "-profile:v", "high", "-preset", "fast", "-tune", "stillimage", "-crf", "18",
    // The same bytes whatever the number of cores.
    "-threads", "2", "-g", "60", "-x264-params", "b-pyramid=none", "-r", "30", "-pix_fmt", "yuv420p",
  ]

  /// Decoders take small videos for the older colours, whatever they say themselves.
  private var matrix: String { size.height < 720 ? "smpte170m" : "bt709" }

  /// Each picture is padded to even sides, held for its time, and faded into the next.
  private var filters: String {
    var steps = clips.enumerated().map { number, clip in
      held(number, frames: clip.seconds * Self.framesPerSecond + (number == 0 ? 0 : Self.fadeFrames))
    }
    guard clips.count > 1 else { return steps[0].replacing("[c0]", with: "[out]") }
    steps.append(held(clips.count, frames: Self.fadeFrames))
    var (end, last) = (0, "c0")
    for number in 1...clips.count {
      end += clips[number - 1].seconds
      let name = number == clips.count ? "out" : "x\(number)"
      // The fade is half a second.
      steps.append("[\(last)][c\(number)]xfade=transition=fade:duration=0.5:offset=\(end - 1).5[\(name)]")
      last = name
    }
    return steps.joined(separator: ";")
  }

  private func held(_ number: Int, frames: Int) -> String {
    let even = "pad=ceil(iw/2)*2:ceil(ih/2)*2:0:0:black"
    let colours = "scale=out_color_matrix=\(matrix):out_range=tv,format=yuv420p,setsar=1"
    let hold = "loop=loop=\(frames - 1):size=1:start=0,setpts=N/(\(Self.framesPerSecond)*TB)"
    return "[\(number):v]\(even),\(colours),\(hold)[c\(number)]"
  }
}
