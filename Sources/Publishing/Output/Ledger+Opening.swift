internal import Diagnostics
internal import Glibc

extension Ledger {
  private static let fileName = "ledger.sqlite"
  private static let setAsideName = "ledger-damaged.sqlite"

  /// Opens the ledger of the site, and reads it; a damaged one is set aside, with a warning, for a new one.
  static func open(
    _ folders: SiteFolders
  ) throws(PublishingFailure) -> (
    ledger: Ledger, contents: LedgerContents, diagnostics: [Diagnostic]
  ) {
    let path = folders.ledgerFolder + "/" + fileName
    do throws(FileFailure) {
      try Files.makeFolder(folders.ledgerFolder)
    } catch {
      throw .file(error)
    }
    do throws(DatabaseFailure) {
      do throws(DatabaseFailure) {
        let ledger = try Ledger(path, output: folders.outputName)
        return (ledger, try ledger.contents(), [])
      } catch {
        guard error.kind == .damaged else { throw error }
      }
      setAside(path, as: folders.ledgerFolder + "/" + setAsideName)
      let ledger = try Ledger(path, output: folders.outputName)
      let warning = Diagnostic(.ledgerSetAside(as: setAsideName), at: Location(path: path))
      return (ledger, try ledger.contents(), [warning])
    } catch {
      throw .ledger(error)
    }
  }

  /// What the ledger of the site says, read without changing anything; empty where there is none that can be read.
  static func look(_ folders: SiteFolders) -> LedgerContents {
    let path = folders.ledgerFolder + "/" + fileName
    return (try? Ledger(reading: path, output: folders.outputName).contents()) ?? LedgerContents()
  }

  /// What the ledger keeps of the last build without a complaint, read without changing anything.
  static func lookForBuild(_ folders: SiteFolders) -> BuildRecord? {
    try? Ledger(reading: folders.ledgerFolder + "/" + fileName, output: folders.outputName).build()
  }

  /// The folders into which the site was published as a website, so far as its ledger can be read: absolute paths.
  static func websites(of folders: SiteFolders) -> [String] {
    var names: [String] = []
    do throws(DatabaseFailure) {
      let database = try Database(reading: folders.ownFolder + "/" + fileName)
      try database.each("SELECT output FROM file WHERE path = 'index.html'") { names.append($0.text(0)) }
    } catch {
      return []
    }
    return names.map { $0.hasPrefix("/") ? $0 : folders.site + "/" + $0 }
  }

  /// Renames the ledger; its journal describes changes to it alone, and would spoil the next one.
  private static func setAside(_ path: String, as newPath: String) {
    unsafe rename(path, newPath)
    unsafe unlink(path + "-journal")
  }
}
