/// For which exemplars something beside their pages is made.
package enum Extent: String, Choice {
  case all
  case featured
  case none

  package var names: [String] {
    switch self {
    case .all: ["tất cả", "all"]
    case .featured: ["nổi bật", "featured"]
    case .none: ["không", "none", "no"]
    }
  }

  package func includes(_ profile: Profile) -> Bool {
    switch self {
    case .all: true
    case .featured: profile.isFeatured
    case .none: false
    }
  }
}
