/// A site as the command names it: the folders as they were typed.
package struct SiteLocation: Sendable {
  package let site: String
  package let content: String
  package let templates: String
  package let output: String

  /// The folders of a site, below `site` where they are not given.
  package init(site: String, content: String? = nil, templates: String? = nil, output: String? = nil) {
    self.site = site
    self.content = content ?? Self.folder("content", below: site)
    self.templates = templates ?? Self.folder("site-templates", below: site)
    self.output = output ?? Self.folder("public", below: site)
  }

  /// A folder of the site, as the person would type it.
  package static func folder(_ name: String, below site: String) -> String { site == "." ? name : site + "/" + name }
}
