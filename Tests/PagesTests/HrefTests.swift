import Foundation
import Profiles
import Testing

/// Every link of every page leads to something that is published, under any address of the site.
@Suite struct HrefTests {
  @Test(
    arguments: [
      "https://truong.example/", "https://truong.example/guong-sang/", "http://a.example/x/y/",
    ],
    ["gốc", "tương đối"])
  func everyHrefOfTheSampleResolves(url: String, style: String) throws {
    var site = Repository.sample
    site.settings = site.settings
      .replacing(/địa chỉ: https:\S+/, with: "địa chỉ: \(url)").replacing(
        /liên kết: .*/, with: "liên kết: \(style)")
    let made = try site.made()
    let check = try LinkCheck(made, url: url, isRelative: style == "tương đối")
    #expect(check.faults.isEmpty, "\(check.faults.sorted().prefix(20).joined(separator: "\n"))")
    #expect(check.count > 1000)
  }

  @Test(arguments: ["gốc", "tương đối"]) func linksBetweenTextsKeepTheirAnchors(style: String)
    throws
  {
    var site = MemorySite(
      settings: MemorySite.settings(url: "https://a.example/x/", site: "liên kết: \(style)"))
    site.profiles["2024-2025/Tổ Toán"] = Profiles.team(
      body:
        "## Cách làm\n\n[xem](#cach-lam) [trang](../../trang/y.md#minh-chung) [web](https://b.example/?a=1&b=2)"
    )
    site.profiles["2024-2025/b"] = Profiles.teacher(
      body: "[tổ](T%E1%BB%95%20To%C3%A1n.md#cach-lam) ![Ảnh](a.jpg)")
    site.pages["y"] = "# Y\n\n## Minh chứng\n\n[tổ](../guong/2024-2025/Tổ%20Toán.md)"
    let made = try site.made()
    let check = try LinkCheck(made, url: "https://a.example/x/", isRelative: style == "tương đối")
    #expect(made.diagnostics.isEmpty)
    #expect(check.faults.isEmpty, "\(check.faults)")
    let hrefs = try made.page("guong/b/").all("div", class: "prose").flatMap { $0.all("a") }
      .compactMap { $0["href"] }
    #expect(
      hrefs == [
        style == "gốc" ? "/x/guong/to-toan/#cach-lam" : "../../guong/to-toan/index.html#cach-lam"
      ])
    let outside = try made.page("guong/to-toan/").all("a", class: "external")
    #expect(outside.map { $0["href"] } == ["https://b.example/?a=1&b=2"])
  }

  /// What authors call their headings must not be what the templates call their parts.
  @Test func headingsNeverTakeTheNamesOfTheTemplatesParts() throws {
    let words = [
      "Nội dung", "Minh chứng", "Thông tin", "Mục lục", "Lan toả", "Liên quan", "q", "search",
      "q-hint", "Lĩnh vực",
      "Năm học", "Nổi bật", "Mới", "Phong trào",
    ]
    let body = words.map { "## \($0)\n\nchữ\n" }.joined(separator: "\n")
    var site = MemorySite()
    site.profiles["a"] = Profiles.teacher(
      more: "nguồn: [sổ]\nnhân rộng từ: b\nlĩnh vực: Dạy học", body: body)
    site.profiles["b"] = Profiles.team(more: "lĩnh vực: Dạy học", body: body)
    site.pages["c"] = body
    let made = try site.made()
    for address in ["guong/a/", "guong/b/", "trang/c/"] { _ = try made.page(address) }
    let check = try LinkCheck(made, url: "https://truong.example/", isRelative: false)
    #expect(check.faults.isEmpty, "\(check.faults)")
  }
}

/// Follows every address of every page.
struct LinkCheck {
  private(set) var faults: [String] = []
  private(set) var count = 0
  private let made: MadeSite
  private let url: String
  private let basePath: String
  private let isRelative: Bool
  private var ids: [String: Set<String>] = [:]

  init(_ made: MadeSite, url: String, isRelative: Bool) throws {
    self.made = made
    self.url = url
    self.isRelative = isRelative
    basePath = "/" + url.split(separator: "/").dropFirst(2).map { $0 + "/" }.joined()
    var pages: [(String, Element)] = []
    for path in made.files.keys.sorted() where path.hasSuffix(".html") {
      let page = try MarkupReader.read(made.files[path] ?? [], as: .html)
      pages.append((path, page))
      ids[path] = Set(page.descendants.compactMap { $0["id"] })
    }
    for (path, page) in pages { check(page, at: path) }
  }

  private mutating func check(_ page: Element, at path: String) {
    for element in page.descendants {
      for name in ["href", "src", "action"] {
        if let address = element[name] { follow(address, from: path, isLink: element.name == "a") }
      }
      for part in (element["srcset"] ?? "").split(separator: ",") {
        if let address = part.split(separator: " ").first {
          follow(String(address), from: path, isLink: false)
        }
      }
      for address in (element["data-shards"] ?? "").split(separator: " ") {
        follow((element["data-root"] ?? "") + address, from: path, isLink: false)
      }
      if element["http-equiv"] == "refresh", let address = element["content"]?.split(separator: "url=").last {
        follow(String(address), from: path, isLink: false)
      }
      let isAddress = ["og:url", "og:image"].contains(element["property"] ?? "")
      if isAddress, let address = element["content"] { follow(address, from: path, isLink: false) }
    }
  }

  private mutating func follow(_ address: String, from path: String, isLink: Bool) {
    count += 1
    if ["mailto:", "tel:"].contains(where: address.hasPrefix) { return }
    if address.hasPrefix("https://") || address.hasPrefix("http://") {
      if address.hasPrefix(url) {
        find(String(address.dropFirst(url.count)), address, from: path, isFile: false)
      }
      return
    }
    let isRooted = !isRelative || path == "404.html"
    if address.hasPrefix("#") { return find(path + address, address, from: path, isFile: true) }
    guard isRooted == address.hasPrefix("/") else {
      faults.append("\(path): \(address) is of the wrong style")
      return
    }
    if isRooted {
      guard address.hasPrefix(basePath) else {
        return faults.append("\(path): \(address) leaves \(basePath)")
      }
      return find(String(address.dropFirst(basePath.count)), address, from: path, isFile: false)
    }
    var folders = path.split(separator: "/").dropLast().map(String.init)
    for part in address.split(separator: "/", omittingEmptySubsequences: false) {
      if part == ".." {
        if folders.popLast() == nil { faults.append("\(path): \(address) leaves the site") }
      } else if part != "." {
        folders.append(String(part))
      }
    }
    find(folders.joined(separator: "/"), address, from: path, isFile: true)
  }

  /// Where no server stands between, which would know what to send for a folder, `isFile` is true.
  private mutating func find(_ place: String, _ address: String, from path: String, isFile: Bool) {
    let parts = place.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(
      String.init)
    let isFolder = parts[0].isEmpty || parts[0].hasSuffix("/")
    let file = isFolder && !isFile ? parts[0] + "index.html" : parts[0]
    guard made.files[file] != nil else {
      return faults.append("\(path): \(address) leads to no file (\(file))")
    }
    if parts.count == 2, ids[file]?.contains(parts[1]) != true {
      faults.append("\(path): \(address) leads to no anchor")
    }
  }
}
