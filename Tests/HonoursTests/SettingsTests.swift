import Diagnostics
import Foundation
import MarkedText
import Testing
import Vietnamese

@testable import Honours

struct SettingsTests {
  @Test func readsEveryEnglishKey() throws {
    let site = try settings(
      """
      school: { name: Trường A, shortName: A, governingBody: Sở, address: Xã B, phone: "024", email: a@b.example, responsible: Bà C }
      site:
        title: Gương sáng
        tagline: Việc tốt
        introduction: Nơi kể chuyện.
        url: https://A.example/guong-sang
        links: relative
        sampleNotice: Dữ liệu mẫu.
        pageSize: 24
        accent: "#a3161a"
        movementOfTheYear: dạy tốt
      subjects:
        - { name: Tổ, id: to-nhom, kind: collective, ageGroup: adult, leader: no, criteria: [{ id: T1, text: Đều }] }
        - { name: Trưởng, leader: yes }
      generalCriteria: { id: C1, text: Thật }
      fields: Dạy học
      levels: [{ name: huyện, id: h, description: Cũ, from: 2000-01-01, until: 30/06/2025 }]
      units: [Tổ A, { name: Tổ B }]
      movements: [{ name: Dạy tốt, description: Mỗi giờ một nụ cười }]
      rules: { leaderNeedsCollective: yes }
      targets: [{ text: Hai tập thể, perYear: 2, kind: collective }]
      milestones: { text: Sơ kết, when: Quý I }
      channels: [Trang web, Loa]
      reportsTo: Sở
      certificate:
        { signer: Lê Văn D, office: [KT. Hiệu trưởng, Phó], place: Xã B, issuer: Hội đồng, title: Giấy khen, levels: h }

      """)
    let school = site.school
    #expect(
      [school.name, school.shortName, school.governingBody, school.address] == [
        "Trường A", "A", "Sở", "Xã B",
      ])
    #expect([school.phone, school.email, school.responsible] == ["024", "a@b.example", "Bà C"])
    #expect(
      [site.site.title, site.site.tagline, site.site.introduction] == [
        "Gương sáng", "Việc tốt", "Nơi kể chuyện.",
      ])
    #expect(site.site.url.absolute("a/") == "https://a.example/guong-sang/a/")
    #expect(
      site.site.links == .relative && site.site.pageSize == 24
        && site.site.sampleNotice == "Dữ liệu mẫu.")
    #expect(site.site.accent?.light == "#A3161A")
    #expect(site.site.movementOfTheYear?.id == "day-tot")
    let subjects = site.vocabularies.subjects.words
    #expect(
      subjects.map(\.id) == ["to-nhom", "truong"] && subjects.map(\.isLeader) == [false, true])
    #expect(subjects[0].kind == .collective && subjects[1].kind == nil)
    #expect(site.criterion("t1", for: subjects[0])?.text == "Đều")
    #expect(site.criterion("T1", for: subjects[1]) == nil)
    #expect(site.criterion("c1", for: subjects[1])?.text == "Thật")
    #expect(site.vocabularies.fields["day-hoc"]?.name == "Dạy học")
    let level = try #require(site.vocabularies.levels["HUYEN"])
    #expect(
      level.id == "h" && level.description == "Cũ" && level.from?.iso == "2000-01-01"
        && level.until?.iso == "2025-06-30")
    #expect(site.vocabularies.units.words.map(\.id) == ["to-a", "to-b"])
    #expect(
      site.vocabularies.movements["Dạy  tốt"] == nil
        && site.vocabularies.movements[" dạy tốt "] != nil)
    #expect(site.rules.leaderNeedsCollective)
    #expect(site.targets.map(\.perYear) == [2] && site.targets.first?.kind == .collective)
    #expect(site.milestones.map(\.time) == ["Quý I"])
    let certificate = site.certificate
    #expect(
      [certificate.signer, certificate.place, certificate.issuer, certificate.title] == [
        "Lê Văn D", "Xã B", "Hội đồng", "Giấy khen",
      ])
    #expect(certificate.office == ["KT. Hiệu trưởng", "Phó"] && certificate.levels.map(\.id) == ["h"])
    #expect(site.channels == ["Trang web", "Loa"] && site.reportsTo == ["Sở"])
  }

  @Test func whatIsLeftOutHasAValue() throws {
    let site = try settings(
      "trường: { tên: A }\ntrang: { tiêu đề: B, địa chỉ: https://a.example }\n")
    #expect(site.school.shortName == "A")
    #expect(site.site.pageSize == 12 && site.site.links == .rooted && site.site.accent == nil)
    #expect(site.vocabularies.levels.words.isEmpty && !site.rules.leaderNeedsCollective)
  }

  @Test func keepsTheOrderOfLevels() throws {
    let levels = try settings().vocabularies.levels
    #expect(levels.words.map(\.name) == ["trường", "huyện", "xã", "tỉnh"])
    #expect(levels.rank(of: "truong") < levels.rank(of: "tinh"))
    #expect(levels.rank(of: "tinh") < levels.rank(of: "khong-co"))
  }
}

/// What is wrong in `site.yaml`: each mistake with its code, at its place.
struct SettingsMistakeTests {
  private static let school = "trường: { tên: A }\n"
  private static let site = "trang: { tiêu đề: B, địa chỉ: https://a.example/ }\n"

  @Test(arguments: ["", "\n\n", "# chỉ có chú thích\n", "---\n"])
  func asksForSettings(text: String) throws {
    let read = Settings.read(Source(path: "content/site.yaml", text: text))
    #expect(read.value == nil)
    #expect(read.diagnostics.map(\.message.code) == ["GS604"])
    #expect(
      read.diagnostics.first?.message.suggestion?.vietnamese.contains("guongsang init") == true)
  }

  @Test(arguments: [
    ("GS203", "1️⃣chỉ có chữ\n"), ("GS203", "1️⃣- a\n"),
    ("GS206", "1️⃣" + school), ("GS206", "1️⃣" + site),
    ("GS206", "trường: 1️⃣{ địa chỉ: Xã B }\n" + site),
    ("GS206", school + "trang: 1️⃣{ tiêu đề: B }\n"),
    ("GS206", school + "trang: 1️⃣{ địa chỉ: https://a.example/ }\n"),
    ("GS204", school + site + "1️⃣cap do: [a]\n"),
    ("GS205", school + site + "cấp: [a]\n1️⃣levels: [b]\n"),
    ("GS203", school + site + "loại đối tượng: 1️⃣giáo viên\n"),
    ("GS207", school + site + "kênh: [1️⃣[a]]\n"),
    ("GS602", school + site + "lĩnh vực: [Dạy học, 1️⃣★]\n"),
    ("GS603", school + site + "đơn vị: [Tổ Toán, 1️⃣tổ toán]\n"),
    ("GS603", school + site + "cấp: [tỉnh, { tên: 1️⃣thành phố, mã: tinh }]\n"),
    ("GS207", school + site + "cấp: { tên: tỉnh, mã: 1️⃣Tỉnh }\n"),
    ("GS210", school + site + "cấp: { tên: tỉnh, đến: 1️⃣31/06/2025 }\n"),
    ("GS209", school + site + "loại đối tượng: { tên: a, lứa tuổi: 1️⃣học sinh }\n"),
    ("GS209", school + site + "loại đối tượng: { tên: a, loại: 1️⃣cả hai }\n"),
    ("GS207", school + site + "quy tắc: { người đứng đầu gắn với tập thể: 1️⃣luôn luôn }\n"),
    ("GS207", school + site + "chỉ tiêu: { nội dung: a, mỗi năm: 1️⃣vài }\n"),
    ("GS206", school + site + "mốc: 1️⃣{ nội dung: a }\n"),
    ("GS207", school + "trang: { tiêu đề: B, địa chỉ: 1️⃣trường.example }\n"),
    ("GS207", school + "trang: { tiêu đề: B, địa chỉ: \"https://a.example\", số thẻ: 1️⃣0 }\n"),
    (
      "GS209",
      school + "trang: { tiêu đề: B, địa chỉ: \"https://a.example\", liên kết: 1️⃣tuyệt đối }\n"
    ),
    (
      "GS212",
      school
        + "trang: { tiêu đề: B, địa chỉ: \"https://a.example\", phong trào của năm: 1️⃣Không có }\n"
    ),
  ])
  func namesWhatIsWrong(code: String, text: String) throws {
    let marked = MarkedText(text, path: "content/site.yaml")
    let read = Settings.read(marked.source)
    #expect(read.value == nil)
    #expect(read.diagnostics.map(\.message.code) == [code])
    #expect(read.diagnostics.first?.location.position == marked.mark)
  }

  @Test func pointsAtYAMLThatCannotBeRead() throws {
    let marked = MarkedText("trường:\n1️⃣\ttên: A\n", path: "content/site.yaml")
    let read = Settings.read(marked.source)
    #expect(read.value == nil)
    #expect(read.diagnostics.map(\.message.code) == ["GS102"])
    #expect(read.diagnostics.first?.location.position == marked.mark)
  }
}

struct AccentTests {
  @Test(arguments: ["#A3161A", "#a3161a", "#0B5D3B", "#000000", "#1F3A93"])
  func acceptsAColourThatCanBeReadOnPaperAndOnTheDarkGround(colour: String) throws {
    let accent = try Accent.make(of: try #require(Colour(hex: colour))).get()
    let dark = try #require(Colour(hex: accent.dark))
    #expect(accent.light == colour.uppercased())
    #expect(dark.contrast(with: Colour(red: 0x1D, green: 0x19, blue: 0x15)) >= Accent.leastContrast)
  }

  @Test(arguments: [
    ("#FFD700", "1,3:1", "1.3:1"), ("#FFFFFF", "1,0:1", "1.0:1"), ("#E0604C", "3,2:1", "3.2:1"),
  ])
  func refusesAPaleColourWithItsContrast(colour: String, vietnamese: String, english: String) throws {
    let marked = MarkedText(
      "trường: { tên: A }\ntrang:\n  tiêu đề: B\n  địa chỉ: https://a.example\n  màu nhấn: \"1️⃣\(colour)\"\n"
    )
    let finding = try #require(Settings.read(marked.source).diagnostics.first)
    #expect(finding.message.code == "GS601")
    #expect(finding.message.text.vietnamese.contains(vietnamese))
    #expect(finding.message.text.english.contains(english))
    #expect(finding.location.position == marked.mark)
  }

  @Test(arguments: ["đỏ", "#F00", "A3161A", "#A3161G", "#A3161A0", "#+A3161"])
  func refusesWhatIsNoColour(colour: String) { #expect(Colour(hex: colour) == nil) }

  @Test func measuresContrastAsTheGuidelinesDo() throws {
    let black = Colour(red: 0, green: 0, blue: 0)
    let white = Colour(red: 255, green: 255, blue: 255)
    #expect(abs(black.contrast(with: white) - 21) < 0.01)
    // WCAG's own example of a grey that just fails, 4.48:1.
    #expect(abs(try #require(Colour(hex: "#777777")).contrast(with: white) - 4.48) < 0.05)
  }
}

struct SiteURLTests {
  @Test(arguments: [
    ("https://a.example", "https://a.example", "/"),
    ("https://a.example/", "https://a.example", "/"),
    ("https://a.example/guong-sang", "https://a.example", "/guong-sang/"),
    ("http://A.Example:8080/x/Y/", "http://a.example:8080", "/x/Y/"),
    ("https://a.example/%20/", "https://a.example", "/%20/"),
  ])
  func takesAnAddressApart(text: String, origin: String, path: String) throws {
    let url = try #require(SiteURL(text))
    #expect(url.origin == origin && url.basePath == path)
    #expect(url.absolute("feed.xml") == origin + path + "feed.xml")
  }

  @Test(arguments: [
    "", "a.example", "ftp://a.example/", "https://", "https:///x", "https://trường.example/",
    "https://a.example/gương/",
    "https://a.example/?x", "https://a.example/#x", "https://a b/", "https://u@a.example/",
    "javascript:alert(1)", "https://:80/",
    "https://.../", "https://a.example/../x/", "https://a.example//x/",
  ])
  func refusesEverythingElse(text: String) { #expect(SiteURL(text) == nil) }
}

/// The programmes that `guongsang init` offers.
struct PresetTests {
  private static let folder = repository + "/site-templates/presets"

  static let presets = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter {
    $0.hasSuffix(".yaml")
  }.sorted()

  @Test func thereAreFive() {
    #expect(
      Self.presets
        == ["cong-doan-giao-duc", "mam-non", "so-gddt", "thpt", "truong-chinh-tri"].map {
          $0 + ".yaml"
        })
  }

  /// The lines that a school switches on to make certificates.
  @Test(arguments: presets)
  func theCertificateThatIsOfferedIsWhole(name: String) throws {
    let text = try String(contentsOfFile: Self.folder + "/" + name, encoding: .utf8)
    let block = try #require(text.firstRange(of: "# giấy công nhận:\n")?.lowerBound)
    let named = text[block...].replacing("(họ và tên)", with: "Lê An")
    let filled = named.replacing("(tên xã hoặc phường)", with: "Suối Mơ")
    let lines = filled.split(separator: "\n").map { $0.dropFirst("# ".count) }
    let source = Source(path: "content/site.yaml", text: text[..<block] + lines.joined(separator: "\n") + "\n")
    let read = Settings.read(source)
    #expect(read.diagnostics.isEmpty)
    let certificate = try #require(read.value).certificate
    #expect(certificate.gaps(in: source).isEmpty)
    #expect(!certificate.levels.isEmpty)
  }

  /// The lines that a school with a LED board switches on.
  @Test(arguments: presets)
  func theScreenThatIsOfferedIsWhole(name: String) throws {
    let text = try String(contentsOfFile: Self.folder + "/" + name, encoding: .utf8)
    let start = try #require(text.firstRange(of: "# màn hình:\n")?.lowerBound)
    let lines = text[start...].split(separator: "\n", omittingEmptySubsequences: false).prefix { $0.hasPrefix("#") }
    let block = lines.map { $0.dropFirst("# ".count) }.joined(separator: "\n")
    let read = Settings.read(Source(path: "content/site.yaml", text: text + block + "\n"))
    #expect(read.diagnostics.isEmpty)
    #expect(try #require(read.value).screens.count == 1)
  }

  @Test(arguments: presets)
  func isReadWithoutAWord(name: String) throws {
    let text = try String(contentsOfFile: Self.folder + "/" + name, encoding: .utf8)
    let site = try settings(text)
    #expect(text.hasPrefix("# Mẫu: "))
    #expect(!site.vocabularies.subjects.words.isEmpty && !site.vocabularies.levels.words.isEmpty)
    #expect(
      site.vocabularies.subjects.words.contains { !$0.criteria.isEmpty }
        || !site.generalCriteria.isEmpty)
    let codes = site.vocabularies.subjects.words.map {
      ($0.criteria + site.generalCriteria).map { fold($0.code) }
    }
    #expect(
      codes.allSatisfy { Set($0).count == $0.count }, "a code means one criterion of a subject type"
    )
  }
}
