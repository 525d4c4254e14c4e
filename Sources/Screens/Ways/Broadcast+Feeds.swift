internal import Artifacts
internal import Diagnostics
internal import Honours
internal import JSON
internal import Mustache
package import Pages
internal import Vietnamese

extension Broadcast {
  /// Every way out: the page, the feeds, the playlists, and the package of the page; without pictures the feeds that
  /// carry words.
  package func files(_ theme: Theme) -> [LoopFile] {
    guard screen.hasPictures else { return wordFeeds(theme) }
    let pages = LoopPage(of: self, theme).files
    return pages + LoopPackage.files(of: self, pages) + feeds(theme)
  }

  /// What needs no player of ours.
  private func feeds(_ theme: Theme) -> [LoopFile] {
    mediaRSS(theme) + wordFeeds(theme) + [
      document(SMILPlaylist.fileName, SMILPlaylist.view(of: self), theme),
      playlist,
    ]
  }

  private func wordFeeds(_ theme: Theme) -> [LoopFile] {
    [loopFeed, document(TickerFeed.fileName, TickerFeed.view(of: self), theme)]
  }

  private func mediaRSS(_ theme: Theme) -> [LoopFile] {
    let template = theme.fingerprint(of: MediaRSS.template)
    return MediaRSS.all(of: self).map { feed in
      LoopFile(
        name: feed.fileName, stage: .feeds, fingerprint: fingerprint(feed.fileName, showing: slidesOfToday, template),
        content: .slides { drawn in
          theme.render(MediaRSS.template, [feed.view(of: self, items(of: slidesOfToday(drawn)))])
        })
    }
  }

  private var loopFeed: LoopFile {
    LoopFile(
      name: LoopFeed.fileName, stage: .feeds, fingerprint: fingerprint(LoopFeed.fileName),
      content: .slides { drawn in
        let school = items(of: [drawn.school])[0]
        return Diagnosed(LoopFeed.json(of: self, items(of: drawn.slides), school: school).bytes)
      })
  }

  private var playlist: LoopFile {
    let bytes = Array(M3UPlaylist.text(of: self).utf8)
    return LoopFile(
      name: M3UPlaylist.fileName, stage: .feeds, fingerprint: .of(bytes), content: .plan { Diagnosed(bytes) })
  }

  /// A document whose template has its name.
  private func document(_ name: String, _ view: Object, _ theme: Theme) -> LoopFile {
    let fingerprint = Fingerprint.of { builder in
      builder.add(name)
      builder.add(theme.fingerprint(of: name))
      builder.add(view)
    }
    return LoopFile(
      name: name, stage: .feeds, fingerprint: fingerprint, content: .plan { theme.render(name, [view]) })
  }

  /// The fingerprint of a file that may tell everything of the screen and of these slides.
  ///
  /// - Parameter slides: nil for all of the loop.
  func fingerprint(_ name: String, showing slides: [Slide]? = nil, _ template: Fingerprint? = nil) -> Fingerprint {
    Fingerprint.of { builder in
      builder.add([name, title, school, address(), newest.iso])
      if let template { builder.add(template) }
      builder.add([screen.id, screen.name, "\(screen.size.width)x\(screen.size.height)"])
      builder.add(screen.hours.map(\.text) + screen.weekdays.map { "\($0.rawValue)" })
      builder.add((slides ?? loop.slides).map(\.fingerprint) + [loop.schoolSlide.fingerprint])
    }
  }
}

extension Slide {
  /// Of what it says.
  var wordsFingerprint: Fingerprint {
    Fingerprint.of { builder in
      builder.add(title)
      builder.add(text)
      builder.add(link)
    }
  }

  /// Of its file, and of all that is said of it.
  var fingerprint: Fingerprint {
    Fingerprint.of { builder in
      builder.add([kind.rawValue, title, text])
      builder.add(link)
      builder.add(from?.iso)
      builder.add(until?.iso)
      builder.add(seconds)
      builder.add(file?.print.path)
      if let file {
        builder.add(file.mediaType.rawValue)
        builder.add(file.print.fingerprint)
      }
    }
  }
}
