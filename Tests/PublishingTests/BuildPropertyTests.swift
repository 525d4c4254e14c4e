import Artifacts
import Foundation
import Publishing
import Testing

/// After whatever people do, the published site is what a clean build would make.
@Suite struct BuildPropertyTests {
  /// Also in one process, which keeps in mind what it read.
  @Test(arguments: [1, 2], [false, true])
  func anyHistoryGivesWhatACleanBuildGives(seed: Int, inOneProcess: Bool) async throws {
    let memory = inOneProcess ? BuildMemory() : nil
    var generator = SeededGenerator(seed: seed)
    let site = try BuildSite(ownTemplates: true)
    var content = RandomContent(with: &generator)
    for (path, bytes) in try BuildSite.files(below: site.root + "/site-templates") {
      if let text = String(data: bytes, encoding: .utf8) {
        content.adopt("site-templates/" + path, text)
      }
    }
    var written: [String: String] = [:]
    var (effects, proofs) = (0, 0)
    var edits = RandomContent.Edit.allCases.shuffled(using: &generator)
    edits += (0..<16).compactMap { _ in RandomContent.Edit.allCases.randomElement(using: &generator)
    }
    for (step, edit) in edits.enumerated() {
      let day = content.day
      content.change(edit, with: &generator)
      let changed = try write(content.files, over: &written, to: site)
      let isAlone = changed.count == 1 && content.day == day
      let proof = isAlone ? memory.flatMap { site.proof(of: changed[0], on: day, $0) } : nil
      let report = await site.build(
        jobs: step.isMultiple(of: 2) ? 4 : 1, clean: step % 9 == 8, on: content.day, memory: memory)
      let fresh = try BuildSite()
      let clean = await site.build(
        jobs: step.isMultiple(of: 2) ? 1 : 4, on: content.day, beside: fresh.root)
      let (published, expected) = (try site.published(), try fresh.published())
      let differing = Set(published.keys).union(expected.keys).filter {
        published[$0] != expected[$0]
      }
      #expect(differing.isEmpty, "step \(step), \(edit): \(differing.sorted())")
      #expect(report.sortedDiagnostics == clean.sortedDiagnostics, "step \(step), \(edit)")
      #expect(
        report.exitCode == clean.exitCode && report.exitCode < 2,
        "step \(step), \(edit): \(report.found)")
      if let proof {
        #expect(
          published[proof.path.description].map(Array.init) == proof.bytes, "step \(step), \(edit): \(proof.path)")
        proofs += 1
      }
      effects += report.outcome.map { $0.written.isEmpty && $0.removed.isEmpty ? 0 : 1 } ?? 0
      guard differing.isEmpty else { return }
    }
    #expect(effects > edits.count / 3, "the edits are seen")
    #expect(proofs > 0 || !inOneProcess)
    let times = try site.times()
    #expect(await site.build(on: content.day).outcome?.written == [])
    #expect(try site.times() == times)
  }

  /// Brings the files on disk from what was written before to what is to be there now; gives those that are other files
  /// now, or none.
  private func write(
    _ files: [String: String], over written: inout [String: String], to site: BuildSite
  ) throws -> [String] {
    let changed = Set(files.keys).union(written.keys).filter { files[$0] != written[$0] }

    for path in written.keys where files[path] == nil { try site.remove(path) }
    for (path, text) in files where written[path] != text {
      // Of a photo, the number behind its last blank.
      let seed = path.hasSuffix(".jpg") ? text.split(separator: " ").last.flatMap { Int($0) } : nil
      if let seed { try site.photo(path, seed: seed) } else { try site.write(text, to: path) }
    }
    written = files
    return Array(changed)
  }
}
