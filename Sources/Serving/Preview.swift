internal import Publishing
internal import Vietnamese

/// The site on this machine while it is being written: built at every change, and shown to browsers as it will be on the
/// web. Everything but the builds happens on the thread that calls `run`.
package final class Preview {
  private let plan: Plan
  private let tell: (News) -> Void
  private let desk: BuildDesk
  private var site: PublishedSite
  private var state = SiteState()
  private var burst = Burst()
  /// What changed since the last build began.
  private var unbuilt: Set<String> = []
  private var building: Task<Void, Never>?
  private var day: CivilDate
  private var retry: Retry?
  /// Whether it is known what is published: not before the first build, nor after one that the machine cut short.
  private var isSound = false
  /// Whether the last build published what was written by then.
  private var isCurrent = false

  private init(_ plan: Plan, port: Int, _ tell: @escaping (News) -> Void) throws(ServingFailure) {
    self.plan = plan
    self.tell = tell
    desk = try BuildDesk()
    day = plan.today()
    do throws(FileFailure) {
      site = PublishedSite(PublishedFolder(try Files.resolved(plan.location.output)), port: port)
    } catch {
      throw .system(error.code)
    }
    site.basePath = plan.location.basePath ?? "/"
  }

  /// Builds, watches and serves until Ctrl+C or SIGTERM. To be called by the main thread before there is another one.
  ///
  /// False when there is nothing to show, because the folders that a site cannot be without are not there.
  package static func run(_ plan: Plan, tell: @escaping (News) -> Void) throws(ServingFailure) -> Bool {
    let signals = try StopSignals()
    let socket = try ListeningSocket(port: plan.port)
    let preview = try Preview(plan, port: socket.port, tell)
    let server = try HTTPServer(socket, greeting: { preview.greeting }, answer: { preview.site.answer($0) })
    var watcher = try Watcher(plan.location.watched)
    if plan.location.isThere { tell(.open("http://127.0.0.1:\(server.port)\(preview.site.basePath)")) }
    if let failure = watcher.failure { tell(.blind(failure)) }
    preview.begin(.start)
    defer { preview.stop(signals) }
    return preview.loop(signals, server, &watcher)
  }

  private func loop(
    _ signals: borrowing StopSignals, _ server: borrowing HTTPServer, _ watcher: inout Watcher
  ) -> Bool {
    let descriptors = [signals.descriptor, server.descriptor, watcher.descriptor, desk.descriptor]
    var lastBeat = ContinuousClock.now
    while true {
      let patience = [server.patience, untilSomethingIsDue, Self.heartbeat].compactMap(\.self).min() ?? .zero
      let readable = Waiting.readable(descriptors, atMost: patience)
      if readable.contains(signals.descriptor), signals.take() { return true }
      let now = ContinuousClock.now
      if readable.contains(watcher.descriptor) { burst.add(at: now) { watcher.note(in: &$0) } }
      if readable.contains(desk.descriptor), let rebuild = desk.take() {
        take(rebuild)
        if rebuild.number == 1, !plan.location.isThere { return false }
        server.tell(state.event(site.revision))
      }
      server.run()
      if let end = burst.end, end <= now { takeBurst(telling: server) }
      if building == nil { beginWhatIsDue(now) }
      if now - lastBeat >= Self.heartbeat {
        server.tell(SiteState.heartbeat)
        lastBeat = now
      }
    }
  }

  private static let heartbeat = Duration.seconds(10)

  private var untilSomethingIsDue: Duration? {
    let moments = [burst.end, building == nil ? retry?.moment : nil]
    return moments.compactMap(\.self).min().map { max(.zero, $0 - .now) }
  }

  /// What a page hears that has just been opened.
  private var greeting: [UInt8] { Array("retry: 500\n\n".utf8) + state.event(site.revision) }

  /// Leaves what changed to the next build; a single story is shown before that.
  private func takeBurst(telling server: borrowing HTTPServer) {
    let paths = burst.changes.told
    burst = Burst()
    unbuilt.formUnion(paths)
    guard isCurrent, paths.count == 1, let proof = plan.proof(plan.today(), paths[0]) else { return }
    let since = site.revision
    site.revision.advance()
    state.forgetStep()
    site.proofs.add(proof, of: paths[0])
    server.tell(SiteState.proof(at: site.address(of: proof), site.revision, since: since))
  }

  private func beginWhatIsDue(_ now: ContinuousClock.Instant) {
    if !unbuilt.isEmpty {
      begin(.changes(unbuilt.sorted()))
    } else if plan.today() != day {
      begin(.newDay)
    } else if let retry, retry.isDue(now) {
      begin(.retry)
    }
  }

  private func begin(_ cause: Rebuild.Cause) {
    day = plan.today()
    unbuilt = []
    let (build, day) = (plan.build, day)
    building = desk.begin(state.build + 1, cause) { await build(day) }
  }

  private func take(_ rebuild: Rebuild) {
    building = nil
    let since = site.revision
    let proofs = renewedProofs(after: rebuild)
    let proven = proofs.filter(site.shows)
    let change = proven.count == proofs.count ? change(by: rebuild) : .content
    if change != .none { site.revision.advance() }
    retry = rebuild.report.failure == nil ? nil : Retry(after: retry, at: .now)
    isCurrent = rebuild.report.outcome != nil
    isSound = rebuild.report.failure == nil && (isCurrent || isSound)
    site.basePath = plan.location.basePath ?? site.basePath
    state.take(rebuild.report, change, since: since, proven: proven.map(site.address))
    tell(.built(rebuild))
  }

  /// Takes the proofs down, and shows the stories that changed again meanwhile on the site as it is now; gives those that
  /// were shown.
  private func renewedProofs(after rebuild: Rebuild) -> [Proof] {
    let proofs = site.proofs.takeDown()
    guard rebuild.report.outcome != nil else { return Array(proofs.values) }
    for story in proofs.keys where unbuilt.contains(story) {
      if let proof = plan.proof(plan.today(), story) { site.proofs.add(proof, of: story) }
    }
    return Array(proofs.values)
  }

  private func change(by rebuild: Rebuild) -> SiteState.Change {
    guard let outcome = rebuild.report.outcome else { return .none }
    guard isSound else { return .content }
    if outcome.written.isEmpty, outcome.removed.isEmpty { return .none }
    return isCurrent && rebuild.cause.isStyle(in: plan.location.templates) ? .style : .content
  }

  /// Lets a build that is at work come to a good end, unless the person insists.
  private func stop(_ signals: borrowing StopSignals) {
    guard let building else { return }
    building.cancel()
    let ended = Waiting.readable([signals.descriptor, desk.descriptor], atMost: .seconds(10))
    if ended.contains(desk.descriptor) { _ = desk.take() }
  }
}
