internal import Artifacts
internal import Catalogue
package import Honours
internal import Mustache

extension Site {
  /// The short address of a story, whole: for QR codes, and for print.
  package func shortURL(of profile: Profile) -> String {
    catalogue.settings.site.url.absolute(Address.short(profile.shortCode))
  }

  /// The pages at the short addresses, which send readers on to the stories.
  var redirects: [Page] { catalogue.profiles.map(redirect) }

  private func redirect(to profile: Profile) -> Page {
    let (address, story) = (Address.short(profile.shortCode), Address.story(profile.slug))
    return Page(
      at: address, .stories, "redirect",
      asking: {
        [
          "root": .text(hrefs.root(ofPageAt: address)), "href": .text(hrefs.href(to: story)),
          "canonical": .text(catalogue.settings.site.url.absolute(story)),
          "name": .text(profile.name), "summary": .text(profile.summary),
          "image": Value(shareImage(of: profile).map(view)),
        ]
      })
  }
}
