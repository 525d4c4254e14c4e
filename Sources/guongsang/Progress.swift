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

  private static func text(of step: BuildStep) -> Text {
    switch step {
    case .reading(let done, of: let all):
      Text(vi: "Đang đọc hồ sơ: \(done)/\(all)", en: "Reading: \(done)/\(all)")
    case .planning: Text(vi: "Đang xếp trang…", en: "Planning…")
    case .publishing(.making(let done, of: let all)):
      Text(vi: "Đang dựng trang: \(done)/\(all)", en: "Making pages: \(done)/\(all)")
    case .publishing(.placing(let done, of: let all)):
      Text(vi: "Đang đặt tệp vào chỗ: \(done)/\(all)", en: "Placing files: \(done)/\(all)")
    case .publishing(.removing(let done, of: let all)):
      Text(vi: "Đang gỡ tệp cũ: \(done)/\(all)", en: "Removing old files: \(done)/\(all)")
    case .publishing(.recording): Text(vi: "Đang ghi sổ…", en: "Recording…")
    }
  }
}
