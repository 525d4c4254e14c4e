import Diagnostics
import Glibc
import Publishing
import Synchronization

/// One line on the terminal that says how far a build is, when it takes longer than half a second.
final class Progress: Sendable {
  private struct State {
    var lastShown: ContinuousClock.Instant?
    var isShown = false
  }

  private let begun = ContinuousClock.now
  private let state = Mutex(State())
  private let language: Language

  init(_ language: Language) {
    self.language = language
  }

  /// Called from any thread.
  func show(_ step: BuildStep) {
    let now = ContinuousClock.now
    guard now - begun > .milliseconds(500) else { return }
    if case .publishing(.made) = step { return }
    state.withLock { state in
      if let last = state.lastShown, now - last < .milliseconds(100) { return }
      state.lastShown = now
      state.isShown = true
      Terminal.write("\r\u{1B}[K" + Self.text(of: step).text(in: language), to: STDERR_FILENO)
    }
  }

  /// Leaves the line as if nothing had been there.
  func finish() {
    state.withLock { state in
      if state.isShown { Terminal.write("\r\u{1B}[K", to: STDERR_FILENO) }
      state.isShown = false
    }
  }

  private static func bar(_ done: Int, _ all: Int, _ words: Text) -> Text {
    let cells = 24
    let full = all > 0 ? min(cells, done * cells / all) : cells
    let bar = String(repeating: "█", count: full) + String(repeating: "░", count: cells - full)
    return Text(vi: "\(bar) \(words.vietnamese): \(done)/\(all)", en: "\(bar) \(words.english): \(done)/\(all)")
  }

  private static func text(of step: BuildStep) -> Text {
    switch step {
    case .reading(let done, of: let all):
      bar(done, all, Text(vi: "Đang đọc hồ sơ", en: "Reading"))
    case .assembling, .planning: Text(vi: "Đang xếp trang…", en: "Planning…")
    case .publishing(.surveying), .publishing(.made): Text(vi: "Đang dựng trang…", en: "Making pages…")
    case .publishing(.making(let done, of: let all)):
      bar(done, all, Text(vi: "Đang dựng trang, ảnh", en: "Making pages and pictures"))
    case .publishing(.placing(let done, of: let all)):
      bar(done, all, Text(vi: "Đang đặt tệp vào chỗ", en: "Placing files"))
    case .publishing(.removing(let done, of: let all)):
      bar(done, all, Text(vi: "Đang gỡ tệp cũ", en: "Removing old files"))
    case .publishing(.recording): Text(vi: "Đang ghi sổ…", en: "Recording…")
    }
  }
}
