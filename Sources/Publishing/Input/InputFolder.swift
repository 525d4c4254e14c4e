internal import Diagnostics
internal import Honours
internal import Vietnamese

/// A folder that people write in, as it was found at the beginning of a build.
struct InputFolder: Sendable {
  /// Absolute, without links.
  let path: String
  /// As the person typed it, for messages.
  let typed: String
  private let entries: [String: Files.Entry]
  /// In the order of their bytes on disk, each once, without hidden ones.
  private let visiblePaths: [String]
  /// The names of the visible files, by the folder that they stand in.
  let fileNames: [String: [String]]
  /// The files whose names only their bytes tell apart.
  private let twins: Set<String>

  init(_ path: String, typed: String) throws(FileFailure) {
    self.init(path, typed: typed, try Files.tree(below: path))
  }

  /// The folder at `path`, in which `tree` was found.
  init(_ path: String, typed: String, _ tree: [Files.Entry]) {
    self.path = path
    self.typed = typed
    // By composed name: what an author types matches a file whose name another system decomposed.
    var entries: [String: Files.Entry] = [:]
    var visiblePaths: [String] = []
    var fileNames: [String: [String]] = [:]
    var twins: Set<String> = []
    for entry in tree {
      let path = nfc(entry.path)
      guard entries[path] == nil else {
        if entry.kind != .folder { twins.insert(path) }
        continue
      }
      entries[path] = entry
      guard !entry.isHidden else { continue }
      visiblePaths.append(path)
      if entry.kind == .folder { continue }
      let (folder, name) = Self.split(path)
      fileNames[folder, default: []].append(name)
    }
    self.entries = entries
    self.visiblePaths = visiblePaths
    self.fileNames = fileNames
    self.twins = twins
  }

  /// A folder that a site cannot be without.
  static func open(_ path: String, typed: String) throws(PublishingFailure) -> InputFolder {
    do throws(FileFailure) {
      return try InputFolder(path, typed: typed)
    } catch {
      throw .noSite(typed, error)
    }
  }

  func entry(at path: String) -> Files.Entry? { entries[path] }

  /// Whether the file at a path is, and can be told to be, the one that was found there before.
  func holds(_ entry: Files.Entry, at path: String) -> Bool { entries[path] == entry && !twins.contains(path) }

  /// The path below this folder of a file whose absolute path `file(at:)` gave.
  func path(of file: String) -> String { nfc(String(file.dropFirst(path.count + 1))) }

  func shown(_ path: String) -> String { typed == "." ? path : typed + "/" + path }

  /// All paths below a folder, or all where it has no name, in the order of their bytes, without folders and hidden files.
  func paths(below folder: String) -> [String] {
    visible(below: folder).filter { entries[$0]?.kind != .folder }
  }

  /// The Markdown files below a folder, and what else is called like one.
  func texts(below folder: String) -> [String] {
    visible(below: folder).filter { $0.lowercased().hasSuffix(".md") }
  }

  /// The paths of what is neither a folder nor called like a text or a picture, below a folder and not hidden.
  func strangers(below folder: String) -> [String] {
    paths(below: folder).filter { path in
      guard entries[path]?.kind == .file else { return false }
      let name = Self.split(path).name.lowercased()
      return !Self.keptBySystems.contains(name) && !PassingFile.holds(path[...])
        && !Self.endings.contains { name.hasSuffix("." + $0) }
    }
  }

  private static let endings = ["md"] + PictureShelf.endings
  /// What Windows puts beside pictures, hidden there.
  private static let keptBySystems: Set = ["thumbs.db", "desktop.ini"]

  /// What keeps files below a folder from being found.
  func obstacles(below folder: String) -> [Diagnostic] {
    let candidates = visible(below: folder) + (entries[folder] == nil ? [] : [folder])
    return candidates.compactMap { path in
      obstacle(at: path).map { Diagnostic($0, at: Location(path: shown(path))) }
    }
  }

  private func obstacle(at path: String) -> Diagnostic.Message? {
    guard let entry = entries[path], entry.kind == .link || entry.kind == .unreadableFolder else { return nil }
    do throws(FileFailure) {
      _ = try Descriptor(folder: self.path + "/" + entry.path)
      return entry.kind == .link ? .linkedFolder : nil
    } catch {
      // A link that leads to no folder is a file's, and whoever reads that file hears of it.
      return entry.kind == .link ? nil : .unreadable(error.reason)
    }
  }

  private func visible(below folder: String) -> [String] {
    folder.isEmpty ? visiblePaths : visiblePaths.filter { $0.hasPrefix(folder + "/") }
  }

  /// The folder that something stands in, without a slash at its end, and its name there.
  static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return ("", path) }
    return (String(path[..<slash]), String(path[path.utf8.index(after: slash)...]))
  }

  /// A file's name without folders and ending.
  static func name(of path: String) -> String {
    let name = split(path).name
    return String(name[..<(name.utf8.lastIndex(of: UInt8(ascii: ".")) ?? name.endIndex)])
  }

  /// The absolute path of a file of this folder, or why it is not read; a link must not lead out of the folder.
  func file(at path: String) -> Result<String, Fault> {
    guard let entry = entries[path] else { return .failure(Fault(.fileMissing(path))) }
    guard !twins.contains(path) else { return .failure(Fault(.sameName)) }
    let absolute = self.path + "/" + entry.path
    guard entry.kind == .link else { return .success(absolute) }
    do throws(FileFailure) {
      let isInside = try Files.resolved(absolute).hasPrefix(self.path + "/")
      return isInside ? .success(absolute) : .failure(Fault(.linkLeavesFolder(typed)))
    } catch {
      return .failure(Fault(.unreadable(error.reason)))
    }
  }

  /// The bytes of a regular file of this folder, or why it is not read.
  func bytes(at path: String, limit: Int) -> Result<[UInt8], Fault> {
    file(at: path).flatMap { file in
      do throws(FileFailure) {
        return .success(try Files.read(file, limit: limit))
      } catch {
        return .failure(Fault(error.isTooLarge ? .tooLarge(limit: limit) : .unreadable(error.reason)))
      }
    }
  }

  /// The text of a file, decoded.
  func source(at path: String, limit: Int) -> Diagnosed<Source?> {
    switch bytes(at: path, limit: limit) {
    case .success(let bytes): Source.decode(bytes, path: shown(path))
    case .failure(let fault): Diagnosed(nil, [Diagnostic(fault.message, at: Location(path: shown(path)))])
    }
  }

  struct Fault: Error {
    let message: Diagnostic.Message

    init(_ message: Diagnostic.Message) { self.message = message }
  }
}
