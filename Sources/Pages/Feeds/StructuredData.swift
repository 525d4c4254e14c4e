internal import Catalogue
internal import Honours
internal import JSON
internal import Vietnamese

extension Site {
  /// A story for search engines (schema.org). A minor is not described as a person: the page is enough.
  func structuredData(of profile: Profile) -> JSON {
    let url = catalogue.settings.site.url
    return .object([
      "@context": .string("https://schema.org"),
      "@type": .string("Article"),
      "headline": .string(profile.name),
      "description": .string(profile.summary),
      "url": .string(url.absolute(Address.story(profile.slug))),
      "inLanguage": .string("vi"),
      "datePublished": .string(profile.date.iso),
      "image": imageAddress(of: profile).map(JSON.string),
      "publisher": school,
      "about": profile.ageGroup == .adult ? honoured(profile) : nil,
    ])
  }

  var structuredDataOfSite: JSON {
    let site = catalogue.settings.site
    return .object([
      "@context": .string("https://schema.org"),
      "@type": .string("WebSite"),
      "name": .string(site.title),
      "url": .string(site.url.absolute("")),
      "inLanguage": .string("vi"),
      "publisher": school,
    ])
  }

  func imageAddress(of profile: Profile) -> String? {
    portrait(of: profile).map { catalogue.settings.site.url.absolute($0.jpeg.path) }
  }

  private var school: JSON {
    .object(["@type": .string("EducationalOrganization"), "name": .string(catalogue.settings.school.name)])
  }

  private func honoured(_ profile: Profile) -> JSON {
    let isPerson = profile.kind == .individual
    let awards = profile.awards.map { JSON.string($0.title) }
    return .object([
      "@type": .string(isPerson ? "Person" : "Organization"),
      "name": .string(profile.name),
      "jobTitle": isPerson ? profile.position.map(JSON.string) : nil,
      "award": awards.isEmpty ? nil : .array(awards),
      (isPerson ? "affiliation" : "parentOrganization"): school,
    ])
  }
}
