import Foundation
import Testing

/// What the program says and returns, from outside.
struct ExitCodeTests {
  @Test(arguments: [
    ["biuld"], ["build", "--x"], ["new"], ["build", "--date", "30/02/2025"], ["help", "biuld"],
    ["build", "a"], ["check", "--format", "xml"],
  ])
  func aWrongCommandLineIs64(words: [String]) throws {
    let outcome = try Command.run(
      words[0], words.count > 1 ? words[1] : "--language", words.count > 2 ? words[2] : "vi")
    #expect(outcome.exitCode == 64)
    #expect(outcome.output.isEmpty)
    #expect(
      outcome.complaints.hasPrefix("guongsang: ")
        && outcome.complaints.hasSuffix("Xem “guongsang help”.\n"))
  }

  @Test func aWrongCommandLineIsToldInEnglishWhenThatIsAskedFor() throws {
    #expect(
      try Command.run("biuld", "--language", "en").complaints.contains("Did you mean “build”?"))
    #expect(
      try Command.run("biuld", locale: "en_US.UTF-8").complaints.contains("Did you mean “build”?"))
    #expect(try Command.run("biuld").complaints.contains("Ý thầy/cô là “build”?"))
  }

  @Test func helpIs0OnStandardOutput() throws {
    for words in [["help", "build"], ["build", "-h"], ["new", "--help"]] {
      let outcome = try Command.run(words[0], words[1])
      #expect(
        outcome.exitCode == 0 && outcome.complaints.isEmpty
          && outcome.output.contains("Cách dùng: guongsang"))
    }
    #expect(try Command.run().output.contains("guongsang help LỆNH"))
    #expect(try Command.run("help", locale: "en_US.UTF-8").output.contains("guongsang help VERB"))
    #expect(try Command.run("--version").output.hasPrefix("guongsang 0."))
  }

  @Test(arguments: ["build", "check"])
  func aFolderWithoutASiteIs2AndPointsToInit(verb: String) throws {
    let empty = try Folder()
    let outcome = try Command.run(verb, in: empty)
    #expect(outcome.exitCode == 2)
    #expect(outcome.complaints.contains("guongsang init"))
    #expect(empty.files().isEmpty)
  }

  @Test(arguments: ["build", "check"])
  func aSiteWithoutSettingsIs2AndPointsToInit(verb: String) throws {
    let site = try Folder.newSite()
    try FileManager.default.removeItem(atPath: site.path + "/content/site.yaml")
    let outcome = try Command.run(verb, in: site)
    #expect(outcome.exitCode == 2)
    #expect(
      outcome.complaints.contains("content/site.yaml: error[GS751]")
        && outcome.complaints.contains("guongsang init"))
    #expect(
      outcome.output.hasPrefix(verb == "build" ? "Chưa đăng gì: 1 lỗi" : "Chưa soát được: 1 lỗi"))
  }

  @Test func brokenSettingsAre2WithThePlace() throws {
    let site = try Folder.newSite()
    try site.write("trường: \"A\n", to: "content/site.yaml")
    let outcome = try Command.run("build", in: site)
    #expect(outcome.exitCode == 2)
    #expect(outcome.complaints.contains("content/site.yaml:1:9: error[GS1"))
    #expect(!FileManager.default.fileExists(atPath: site.path + "/public"))
  }

  @Test func aHeldBackProfileIs1AndWithStrictNothingIsPublished() throws {
    let site = try Folder.newSite()
    try site.write("---\nnmae: a\n---\n", to: "content/guong/2024-2025/a.md")
    let strict = try Command.run("build", "--strict", in: site)
    #expect(strict.exitCode == 2 && strict.output.hasPrefix("Chưa đăng gì"))
    #expect(!FileManager.default.fileExists(atPath: site.path + "/public/index.html"))
    #expect(try Command.run("check", in: site).exitCode == 1)
    let outcome = try Command.run("build", in: site)
    #expect(outcome.exitCode == 1)
    #expect(outcome.complaints.contains("content/guong/2024-2025/a.md:2:1: error[GS204]"))
    #expect(outcome.complaints.contains("  | nmae: a\n  | ^^^^\n  gợi ý: Ý thầy/cô là “name”?"))
    #expect(FileManager.default.fileExists(atPath: site.path + "/public/index.html"))
  }

  @Test func checkWritesNothing() throws {
    let site = try Folder.newSite()
    let before = site.files()
    #expect(try Command.run("check", in: site).exitCode == 0)
    #expect(site.files() == before)
  }

  @Test func pipedOutputHasNoProgressAndNoControlCharacters() throws {
    let site = try Folder.newSite()
    let outcome = try Command.run("build", in: site)
    #expect(outcome.complaints.isEmpty)
    #expect(!outcome.output.utf8.contains { $0 < 0x20 && $0 != 0x0A })
    #expect(try Command.run("build", "--quiet", in: site).output.isEmpty)
  }

  @Test func jsonIsOneArrayOnStandardOutput() throws {
    let site = try Folder.newSite()
    try site.write("---\nnmae: \"a\tb\"\n---\n", to: "content/guong/2024-2025/a.md")
    try site.write("[x](khong.md)\n", to: "content/trang/b.md")
    for verb in ["check", "build"] {
      let outcome = try Command.run(verb, "--format", "json", in: site)
      #expect(outcome.exitCode == 1 && outcome.complaints.isEmpty)
      let list = try #require(
        try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [[String: Any]])
      #expect(list.count > 3)
      let first = try #require(list.first)
      #expect(
        first["path"] as? String == "content/guong/2024-2025/a.md" && first["line"] as? Int == 2)
      #expect(
        first["severity"] as? String == "error"
          && (first["code"] as? String)?.hasPrefix("GS2") == true)
      #expect((first["message"] as? String)?.isEmpty == false)
    }
    let none = try Command.run("check", "--format=json", in: Folder())
    #expect(none.exitCode == 2)
    #expect(try JSONSerialization.jsonObject(with: Data(none.output.utf8)) is [Any])
  }
}
