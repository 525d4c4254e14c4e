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
  private let paths: [String]

  init(_ path: String, typed: String) throws(FileFailure) {
    self.path = path
    self.typed = typed
    let tree = try Files.tree(below: path)
    // By composed name: what an author types matches a file whose name another system decomposed.
    entries = Dictionary(tree.map { (nfc($0.path), $0) }) { first, _ in first }
    paths = tree.map { nfc($0.path) }
  }

  func entry(at path: String) -> Files.Entry? { entries[path] }

  func shown(_ path: String) -> String { typed == "." ? path : typed + "/" + path }

  /// All paths below a folder, in the order of their bytes, without hidden files.
  func paths(below folder: String) -> [String] {
    paths.filter { path in
      (folder.isEmpty || path.hasPrefix(folder + "/")) && !path.split(separator: "/").contains { $0.hasPrefix(".") }
        && entries[path]?.kind != .folder
    }
  }

  /// The Markdown files below a folder.
  func texts(below folder: String) -> [String] {
    paths(below: folder).filter { $0.lowercased().hasSuffix(".md") }
  }

  /// A file's name without folders and ending.
  static func name(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    return String(name[..<(name.lastIndex(of: ".") ?? name.endIndex)])
  }

  /// The bytes of a regular file of this folder, or why it is not read.
  func bytes(at path: String, limit: Int) -> Result<[UInt8], Fault> {
    guard let entry = entries[path] else { return .failure(Fault(.fileMissing(path))) }
    let absolute = self.path + "/" + entry.path
    do throws(FileFailure) {
      if entry.kind == .link {
        guard try Files.resolved(absolute).hasPrefix(self.path + "/") else {
          return .failure(Fault(.linkLeavesFolder(typed)))
        }
      }
      return .success(try Files.read(absolute, limit: limit))
    } catch {
      if error.isTooLarge { return .failure(Fault(.tooLarge(limit: limit))) }
      return .failure(Fault(.unreadable(error.reason)))
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

extension Diagnostic.Message {
  static func fileMissing(_ path: String) -> Self {
    .error("GS752", Text(vi: "Không có tệp “\(path)”.", en: "There is no file “\(path)”."))
  }

  static func linkLeavesFolder(_ folder: String) -> Self {
    .error(
      "GS753",
      Text(
        vi: "Tệp là một liên kết dẫn ra ngoài thư mục \(folder), nên không được đọc.",
        en: "The file is a link that leaves the folder \(folder), so it is not read."),
      suggestion: Text(vi: "Chép chính tệp ấy vào đây.", en: "Copy the file itself here."))
  }

  static func tooLarge(limit: Int) -> Self {
    let megabytes = limit >> 20
    return .error(
      "GS754",
      Text(
        vi: "Tệp lớn hơn \(megabytes) MB nên không được đọc.",
        en: "The file is larger than \(megabytes) MB, so it is not read."))
  }

  static func unreadable(_ reason: Text) -> Self {
    .error(
      "GS755",
      Text(
        vi: "Không đọc được tệp: \(reason.vietnamese).", en: "The file cannot be read: \(reason.english)."))
  }
}
