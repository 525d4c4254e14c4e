/// What a build is doing, for those who wait.
package enum BuildStep: Sendable {
  case reading(Int, of: Int)
  /// Chooses what may be shown, and checks what only holds between files.
  case assembling
  case planning
  case publishing(PublishingProgress)
}
