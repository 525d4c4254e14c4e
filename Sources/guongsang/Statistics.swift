import Artifacts
import Diagnostics
import Publishing
import Synchronization

/// `build --stats`: where the time and the memory of a build went, by stage, and which artifacts took longest.
final class Statistics: Sendable {
  fileprivate enum Stage {
    case looking, reading, assembling, planning, surveying, making, placing, removing, recording
  }

  private struct Mark {
    let stage: Stage
    let time: ContinuousClock.Instant
    let usage: (time: Duration, memory: Int)

    init(_ stage: Stage) {
      self.stage = stage
      time = .now
      usage = Machine.usage
    }
  }

  private struct State {
    var marks = [Mark(.looking)]
    var costliest: [(path: String, time: Duration)] = []
  }

  private static let listed = 10

  private let state = Mutex(State())

  /// Called from any thread.
  func note(_ step: BuildStep) {
    if case .publishing(.made(let path, in: let time)) = step { return note(path.description, time) }
    let stage = Stage(step)
    state.withLock { state in
      if state.marks.last?.stage != stage { state.marks.append(Mark(stage)) }
    }
  }

  private func note(_ path: String, _ time: Duration) {
    state.withLock { state in
      if state.costliest.count == Self.listed, let last = state.costliest.last, time <= last.time { return }
      let place = state.costliest.firstIndex { $0.time < time } ?? state.costliest.endIndex
      state.costliest.insert((path, time), at: place)
      state.costliest = Array(state.costliest.prefix(Self.listed))
    }
  }

  /// Whether a build ended when it had looked at the folders, because everything was published already.
  var isOfNothing: Bool { state.withLock { $0.marks.count == 1 } }

  /// The table, up to now.
  func text(in language: Language) -> String {
    let (marks, costliest) = state.withLock { ($0.marks + [Mark(.recording)], $0.costliest) }
    let heads = [
      Text(vi: "Giai đoạn", en: "Stage"), Text(vi: "giây", en: "s"), Text(vi: "giây CPU", en: "CPU s"),
      Text(vi: "bộ nhớ cao nhất đến lúc đó (MB)", en: "peak memory so far, MB"),
    ]
    let stages = zip(marks, marks.dropFirst()).map { Self.row($0.stage.name, from: $0, to: $1, language) }
    let total = Self.row(Text(vi: "tổng cộng", en: "all"), from: marks[0], to: marks[marks.count - 1], language)
    let artifacts = costliest.map { [$0.path, language.decimal($0.time / .milliseconds(1))] }
    let costs = [Text(vi: "Tệp mất nhiều thời gian nhất", en: "Costliest file"), Text(vi: "mili giây", en: "ms")]
    let table = Self.table([heads.map { $0.text(in: language) }] + stages + [total])
    if artifacts.isEmpty { return table }
    return table + "\n" + Self.table([costs.map { $0.text(in: language) }] + artifacts)
  }

  private static func row(_ name: Text, from start: Mark, to end: Mark, _ language: Language) -> [String] {
    [
      name.text(in: language), language.decimal((end.time - start.time) / .seconds(1), places: 2),
      language.decimal((end.usage.time - start.usage.time) / .seconds(1), places: 2),
      language.decimal(Double(end.usage.memory) / 1_000_000),
    ]
  }

  private static func table(_ rows: [[String]]) -> String {
    Table(rows, words: 1).lines.map { $0 + "\n" }.joined()
  }
}

extension Statistics.Stage {
  fileprivate init(_ step: BuildStep) {
    switch step {
    case .reading: self = .reading
    case .assembling: self = .assembling
    case .planning: self = .planning
    case .publishing(.surveying): self = .surveying
    case .publishing(.making), .publishing(.made): self = .making
    case .publishing(.placing): self = .placing
    case .publishing(.removing): self = .removing
    case .publishing(.recording): self = .recording
    }
  }

  fileprivate var name: Text {
    switch self {
    case .looking: Text(vi: "xem các thư mục", en: "looking at the folders")
    case .reading: Text(vi: "đọc hồ sơ", en: "reading")
    case .assembling: Text(vi: "soát giữa các hồ sơ", en: "checking between files")
    case .planning: Text(vi: "xếp trang", en: "planning")
    case .surveying: Text(vi: "so với bản đã đăng", en: "comparing with what is published")
    case .making: Text(vi: "dựng trang, ảnh", en: "making pages and pictures")
    case .placing: Text(vi: "đặt tệp vào chỗ", en: "placing files")
    case .removing: Text(vi: "gỡ tệp cũ", en: "removing old files")
    case .recording: Text(vi: "ghi sổ", en: "recording")
    }
  }
}
