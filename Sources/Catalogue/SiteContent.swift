package import Diagnostics
package import Honours
package import Markdown

/// Everything that was read of a site, shown or not: what a catalogue is assembled from.
package struct SiteContent: Sendable {
  package let settings: Settings
  package let profiles: [Profile]
  package let pages: [PlainPage]
  /// What screens announce.
  package let announcements: [Announcement]
  /// The file names (without `.md`) of profiles and pages that could not be read.
  package let unreadable: [String]
  /// What could be read of their texts, so that everything that is wrong is said in one run.
  package let faultyTexts: [FaultyText]

  package init(
    settings: Settings, profiles: [Profile], pages: [PlainPage], announcements: [Announcement] = [],
    unreadable: [String],
    faultyTexts: [FaultyText] = []
  ) {
    self.settings = settings
    self.profiles = profiles
    self.pages = pages
    self.announcements = announcements
    self.unreadable = unreadable
    self.faultyTexts = faultyTexts
  }
}

/// The body of a file whose fields have errors.
package struct FaultyText: Sendable {
  package let source: Source
  package let body: Document
  /// The name of the person, when all that can be read of the fields says that they are withdrawn.
  package let withdrawnName: String?

  package init(source: Source, body: Document) {
    self.source = source
    self.body = body
    withdrawnName = Profile.withdrawnName(in: source)
  }
}
