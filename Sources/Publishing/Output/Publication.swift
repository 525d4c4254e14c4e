package import Artifacts
internal import Diagnostics

/// Brings the output folder of a site to a set of artifacts.
///
/// Everything new is first written beside its place under a temporary name, so that a full disk leaves the
/// published site as it was; then it is moved into place, stage by stage; then what is gone is removed. What
/// the ledger does not know, or what was changed by hand, is never touched.
package struct Publication: Sendable {
  let folders: SiteFolders
  /// The program's version: another one may make other bytes of the same sources.
  let program: String

  package init(_ folders: SiteFolders, program: String) {
    self.folders = folders
    self.program = program
  }

  /// The bytes of the file at `path`, if a publication of this version wrote them there for an artifact of that
  /// fingerprint; nil where they would have to be made.
  func standing(at path: SitePath, madeOf fingerprint: Fingerprint) -> [UInt8]? {
    let known = Ledger.look(folders)
    guard known.program == program, let row = known.rows[path], row.fingerprint == fingerprint,
      let bytes = try? Files.read("\(folders.output)/\(path)", limit: row.stamp.size),
      Fingerprint.of(bytes) == row.content
    else { return nil }
    return bytes
  }

  /// Publishes `artifacts` with at most `jobs` of them in work at once; `clean` makes each of them, changed
  /// or not. A `build` that had nothing to complain of is kept in mind, so that the next need not be run.
  ///
  /// `progress` is called from any thread. On failure nothing that was published is gone, and the next
  /// publication brings everything in order.
  package func publish(
    _ artifacts: [Artifact], jobs: Int, clean: Bool = false, for build: BuildSummary? = nil,
    progress: @escaping @Sendable (PublishingProgress) -> Void = { _ in }
  ) async throws(PublishingFailure) -> PublishingOutcome {
    let site = try BuildLock.take(site: folders)
    let output = try BuildLock.take(output: folders)
    do throws(PublishingFailure) {
      let run = try await PublishingRun(self, artifacts, jobs: jobs, clean: clean, progress: progress)
      let outcome = try await run.outcome(of: build)
      output.release()
      site.release()
      return outcome
    } catch {
      output.release()
      site.release()
      throw error
    }
  }
}
