internal import Glibc
package import Publishing

/// Knows what changes in some folders: also in folders that are made later, in trees that are moved in or out, and when
/// the folders themselves disappear and come back.
package struct Watcher: ~Copyable {
  private let folders: [WatchedFolder]
  private var inotify: Inotify
  /// The folder of each watch.
  private var places: [Int32: String] = [:]
  /// Why some folder is not watched.
  package private(set) var failure: FileFailure?

  package init(_ folders: [WatchedFolder]) throws(ServingFailure) {
    self.folders = folders
    inotify = try Inotify()
    rescan()
  }

  /// Can be read when something happened.
  package var descriptor: Int32 { inotify.descriptor }

  /// Adds what happened since the last call.
  package mutating func note(in changes: inout Changes) {
    while true {
      let events = inotify.next()
      guard !events.isEmpty else { return }
      for event in events { take(event, &changes) }
    }
  }

  private mutating func take(_ event: Inotify.Event, _ changes: inout Changes) {
    if event.kinds.contains(.overflow) {
      rescan()
      for folder in folders { changes.note(folder.typed, .other) }
    }
    if event.kinds.contains(.ignored) { places[event.watch] = nil }
    guard let folder = places[event.watch], !event.name.isEmpty else { return }
    let path = folder == "/" ? "/" + event.name : folder + "/" + event.name
    let concerned = folders.filter { $0.isBelow(path) }
    if !concerned.isEmpty, !event.kinds.isDisjoint(with: Inotify.names) {
      // A folder came or went, or one around it.
      rescan()
      for folder in concerned { changes.note(folder.typed, .other) }
    } else if let shown = shown(path) {
      if event.kinds.contains(.folder) { follow(event, path) }
      changes.note(shown, event.change)
    }
  }

  /// How a person would type the path of something that matters.
  private func shown(_ path: String) -> String? {
    for folder in folders {
      guard let shown = folder.shown(path) else { continue }
      if !PassingFile.holds(path.dropFirst(folder.path.count)) { return shown }
    }
    return nil
  }

  private mutating func follow(_ event: Inotify.Event, _ path: String) {
    if event.kinds.contains(.movedOut) {
      let inner = path + "/"
      for (watch, place) in places where place == path || place.utf8.starts(with: inner.utf8) { forget(watch) }
    }
    if !event.kinds.isDisjoint(with: [.created, .movedIn]) { watchTree(path) }
  }

  private mutating func forget(_ watch: Int32) {
    inotify.forget(watch)
    places[watch] = nil
  }

  /// Watches what there is now, and nothing else.
  private mutating func rescan() {
    let before = places
    places = [:]
    failure = nil
    for path in Set(folders.flatMap(\.surroundings)) { watch(path, for: Inotify.names) }
    for folder in folders { watchTree(folder.path) }
    for watch in before.keys where places[watch] == nil { inotify.forget(watch) }
  }

  /// Watches a folder and all below it.
  ///
  /// A folder that is made between the watch on the one around it and the look into that is seen at least once; what is
  /// made after its look is news. So it is looked until there is nothing new.
  private mutating func watchTree(_ path: String) {
    guard watch(path, for: Inotify.everything) else { return }
    var known: Set<String> = [path]
    while true {
      let entries = (try? Files.tree(below: path)) ?? []
      let inner = entries.filter { $0.kind == .folder && !PassingFile.holds($0.path[...]) }.map { path + "/" + $0.path }
      let new = inner.filter { known.insert($0).inserted }
      guard !new.isEmpty else { return }
      for folder in new { watch(folder, for: Inotify.everything) }
    }
  }

  @discardableResult private mutating func watch(_ folder: String, for kinds: Set<Inotify.Kind>) -> Bool {
    do throws(FileFailure) {
      places[try inotify.watch(folder, for: kinds)] = folder
      return true
    } catch {
      // What is not there, or no longer, will be news of the folder around it.
      if !error.isAbsence { failure = error }
      return false
    }
  }
}

extension FileFailure {
  fileprivate var isAbsence: Bool { code == ENOENT || code == ENOTDIR }
}

extension Inotify.Event {
  fileprivate var change: Changes.Kind {
    if kinds.contains(.folder) || kinds.contains(.attributes) { return .other }
    if kinds.contains(.created) { return .made }
    return kinds.isDisjoint(with: [.deleted, .movedOut]) ? .whole : .gone
  }
}
