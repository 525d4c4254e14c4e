internal import Artifacts
internal import Catalogue
internal import Honours
internal import Markdown
internal import Mustache
internal import Photos
internal import Vietnamese

extension Site {
  var stories: [Page] {
    catalogue.profiles.indices.map(story)
  }

  func story(_ index: Catalogue.Index) -> Page {
    let address = Address.story(catalogue.profiles[index].slug)
    return Page(at: address, .stories, "story", asking: { view(ofStory: index, at: address) })
  }

  private func view(ofStory index: Catalogue.Index, at address: String) -> Object {
    let profile = catalogue.profiles[index]
    let facts = cards[index].adding(facts(of: index)).adding(evidence(of: profile)).adding(spread(of: index))
    let frame = PageFrame(
      path: address, description: profile.summary,
      trail: [
        nameLink(.kind(profile.kind)),
        Link(label: profile.name, href: hrefs.href(to: address)),
      ],
      image: shareImage(of: profile),
      isArticle: true, structuredData: structuredData(of: profile))
    var view = view(frame)
    view["story"] = .object(facts.adding(telling(of: profile)))
    view.add("posters", poster(of: profile)?.view ?? [])
    view["previous"] = Value(neighbour(at: index - 1))
    view["next"] = Value(neighbour(at: index + 1))
    view.add("related", catalogue.related(to: index, atMost: 3).map { .object(cards[$0]) })
    return view
  }

  func shareImage(of profile: Profile) -> ShareImage? {
    shareCard(of: profile)?.image ?? photoToShare(of: profile)
  }

  /// The photo itself, for a story without a share card.
  private func photoToShare(of profile: Profile) -> ShareImage? {
    opening(of: profile).map { picture in
      ShareImage(
        path: picture.jpeg.path, alt: profile.photoAlt ?? "", width: picture.size.width, height: picture.size.height,
        type: "image/jpeg")
    }
  }

  private func neighbour(at index: Catalogue.Index) -> Object? {
    catalogue.profiles.indices.contains(index) ? name(of: index) : nil
  }

  /// A profile's name and address, for a mention.
  private func name(of index: Catalogue.Index) -> Object {
    let profile = catalogue.profiles[index]
    return ["name": .text(profile.name), "href": .text(hrefs.href(to: Address.story(profile.slug)))]
  }

  private func facts(of index: Catalogue.Index) -> Object {
    let profile = catalogue.profiles[index]
    let relations = catalogue.relations
    var facts: Object = [
      "kindLabel": .object(nameLink(.kind(profile.kind)).view),
      "unit": Value(profile.unit.map { nameLink(.word(.unit, $0.id)).view }),
      "level": .object(nameLink(.word(.level, profile.level.id)).view),
      "year": Value(profile.schoolYear.map { nameLink(.schoolYear($0)).view }),
      "period": Value(profile.period?.label),
      "heads": Value(relations.collective(headedBy: index).map(name)),
    ]
    facts.add("fields", profile.fieldsOfWork.map { nameLink(.word(.field, $0.id)) })
    facts.add("movements", profile.movements.map { nameLink(.word(.movement, $0.id)) })
    facts.add("headedBy", relations.leaders(of: index).map { .object(name(of: $0)) })
    return facts
  }

  private func telling(of profile: Profile) -> Object {
    let headings = profile.body.headings.filter { $0.level == 2 }
    var telling: Object = [
      "photo": Value(view(of: opening(of: profile), of: profile)), "isGroupPhoto": .bool(isGroupPhoto(of: profile)),
      "body": body(of: profile),
      "quote": Value(profile.quote.map { ["text": .text($0.text), "by": Value($0.by)] as Object }),
      "hasToc": .bool(headings.count >= 3),
    ]
    telling["toc"] = .list(
      headings.map { .object(["label": .text($0.text), "anchor": .text($0.anchor)]) })
    return telling
  }

  private func evidence(of profile: Profile) -> Object {
    let recognition = profile.recognition
    var evidence: Object = [
      "recognition": [
        "decision": Value(recognition.decision), "dateShort": Value(recognition.date?.short),
        "dateIso": Value(recognition.date?.iso), "dateLong": Value(recognition.date?.long),
        "councilDateLong": Value(recognition.councilDate?.long),
        "certificate": Value(recognition.certificate),
      ]
    ]
    evidence.add("awards", profile.awards.map { .object(view(of: $0)) })
    evidence.add(
      "criteria",
      profile.criteria.compactMap { met in
        catalogue.settings.criterion(met.code, for: profile.subject).map {
          .object(["text": .text($0.text), "evidence": .text(met.evidence)])
        }
      })
    evidence.add("sources", profile.sources.map { .object(["text": .text($0)]) })
    return evidence
  }

  private func view(of award: Award) -> Object {
    [
      "hasFacts": .bool(award.decision != nil || award.date != nil || award.issuer != nil),
      "title": .text(award.title),
      "level": Value(award.level.map { words.fill(.level, with: $0.name) }),
      "decision": Value(award.decision), "dateShort": Value(award.date?.short),
      "dateIso": Value(award.date?.iso), "dateLong": Value(award.date?.long),
      "issuer": Value(award.issuer), "evidence": Value(award.evidence),
    ]
  }

  /// Lan toả: whose model this is, and who took it on.
  private func spread(of index: Catalogue.Index) -> Object {
    let model = catalogue.relations.model(of: index)
    let followers = catalogue.relations.followers(of: index)
    var spread: Object = [
      "replicates": Value(model.map(name)), "hasSpread": .bool(model != nil || !followers.isEmpty),
    ]
    spread.add("replicatedBy", followers.map { .object(cards[$0]) })
    return spread
  }
}
