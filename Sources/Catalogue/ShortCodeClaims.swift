internal import Honours
internal import Vietnamese

/// Who holds each short code: of two slugs with one code, that whose decision is older, else the first by slug.
///
/// A profile that is not shown now keeps its code too: it may come back, and posters of it may still hang.
struct ShortCodeClaims {
  private var holders: [ShortCode: Profile] = [:]

  init(of profiles: [Profile]) {
    holders.reserveCapacity(profiles.count)
    for profile in profiles {
      let code = profile.shortCode
      if let holder = holders[code], holder.claim <= profile.claim { continue }
      holders[code] = profile
    }
  }

  /// The profile that has this one's code, if it is another story's.
  func rival(of profile: Profile) -> Profile? {
    holders[profile.shortCode].flatMap { $0.slug == profile.slug ? nil : $0 }
  }
}

extension Profile {
  /// What comes first holds the code. Nobody has printed that of a profile that was never recognised.
  fileprivate var claim: (Int, CivilDate, String) {
    let wasGivenOut = fields.recognition.status == .recognised || fields.recognition.status == .withdrawn
    return (wasGivenOut ? 0 : 1, date, slug)
  }
}
