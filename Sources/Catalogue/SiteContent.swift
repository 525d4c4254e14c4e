package import Honours

/// Everything that was read of a site, shown or not: what a catalogue is assembled from.
package struct SiteContent: Sendable {
  package let settings: Settings
  package let profiles: [Profile]
  package let pages: [PlainPage]
  /// The file names (without `.md`) of profiles and pages that could not be read.
  package let unreadable: [String]

  package init(settings: Settings, profiles: [Profile], pages: [PlainPage], unreadable: [String]) {
    self.settings = settings
    self.profiles = profiles
    self.pages = pages
    self.unreadable = unreadable
  }
}
