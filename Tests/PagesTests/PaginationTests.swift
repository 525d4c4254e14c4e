import Profiles
import Testing

/// How listings are cut into pages.
@Suite struct PaginationTests {
  private static func made(_ count: Int, pageSize: Int = 12) throws -> MadeSite {
    var site = MemorySite(settings: MemorySite.settings(site: "số thẻ: \(pageSize)"))
    for number in 0..<count {
      site.profiles["p\(number)"] = Profiles.teacher("Nguyễn Văn \(number)")
    }
    return try site.made()
  }

  private static let large = Result { try made(200) }

  /// How many cards each page of a listing has.
  private func cards(_ made: MadeSite, of listing: String) throws -> [Int] {
    let parts = made.addresses.filter { $0.hasPrefix(listing) }
    return try (1...parts.count).map { number in
      try made.page(number == 1 ? listing : "\(listing)\(number)/").all("li", class: "card").count
    }
  }

  @Test(arguments: [
    (0, [0]), (1, [1]), (11, [11]), (12, [12]), (13, [12, 1]), (24, [12, 12]), (25, [12, 12, 1]),
  ])
  func cutsAfterTwelve(count: Int, expected: [Int]) throws {
    let made = try Self.made(count)
    #expect(try cards(made, of: "ca-nhan/") == expected)
    #expect(try cards(made, of: "cap/truong/") == expected)
    #expect(
      try made.page("ca-nhan/").all("nav", class: "pagination").isEmpty == (expected.count == 1))
  }

  @Test func showsEveryStoryOnceAndInOrder() throws {
    let made = try Self.made(200)
    var names: [String] = []
    for number in 1...17 {
      let page = try made.page(number == 1 ? "ca-nhan/" : "ca-nhan/\(number)/")
      names += page.all("li", class: "card").flatMap { $0.all("h3") }.map(\.text)
    }
    #expect(names.count == 200 && Set(names).count == 200)
    #expect(Array(names.prefix(3)) == ["Nguyễn Văn 0", "Nguyễn Văn 1", "Nguyễn Văn 2"])
    #expect(!made.addresses.contains("ca-nhan/18/") && !made.addresses.contains("ca-nhan/1/"))
  }

  private static let gaps: [(number: Int, numbers: String, previous: String?, next: String?)] = [
    (1, "1 2 … 17", nil, "ca-nhan/2/"), (2, "1 2 3 … 17", "ca-nhan/", "ca-nhan/3/"),
    (3, "1 2 3 4 … 17", "ca-nhan/2/", "ca-nhan/4/"),
    (4, "1 … 3 4 5 … 17", "ca-nhan/3/", "ca-nhan/5/"),
    (9, "1 … 8 9 10 … 17", "ca-nhan/8/", "ca-nhan/10/"),
    (14, "1 … 13 14 15 … 17", "ca-nhan/13/", "ca-nhan/15/"),
    (16, "1 … 15 16 17", "ca-nhan/15/", "ca-nhan/17/"), (17, "1 … 16 17", "ca-nhan/16/", nil),
  ]

  @Test(arguments: gaps)
  func leavesGapsAmongManyPages(number: Int, numbers: String, previous: String?, next: String?)
    throws
  {
    let page = try Self.large.get().page(number == 1 ? "ca-nhan/" : "ca-nhan/\(number)/")
    let navigation = try #require(page.all("nav", class: "pagination").first)
    let shown = navigation.all("li").map { $0.text.replacing(#/^\D+ /#, with: "") }
    #expect(shown.joined(separator: " ") == numbers)
    let address = number == 1 ? "ca-nhan/" : "ca-nhan/\(number)/"
    let current = navigation.all("a").filter { $0["aria-current"] == "page" }
    #expect(current.map { $0["href"] } == ["/" + address])
    let links = page.all("link")
    func href(_ relation: String) -> String? { links.first { $0["rel"] == relation }?["href"] }
    #expect(href("prev") == previous.map { "/" + $0 })
    #expect(href("next") == next.map { "/" + $0 })
    #expect(href("canonical") == "https://truong.example/" + address)
  }

  @Test(arguments: [1, 200]) func takesThePageSizeOfTheSettings(pageSize: Int) throws {
    let made = try Self.made(13, pageSize: pageSize)
    let expected = pageSize == 1 ? Array(repeating: 1, count: 13) : [13]
    #expect(try cards(made, of: "ca-nhan/") == expected)
  }
}
