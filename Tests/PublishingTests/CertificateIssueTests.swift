import Artifacts
import Diagnostics
import Foundation
import Publishing
import Testing

/// Certificates in their folders: what is written, kept, removed and left alone; of sites without cards and posters.
@Suite struct CertificateIssueTests {
  private static let settings =
    BuildSite.settings() + "\ngiấy công nhận: { người ký: Lê Văn Mẫu, chức vụ: Hiệu trưởng, địa danh: Xã Thử }\n"

  private func site() throws -> BuildSite {
    let site = try BuildSite(settings: Self.settings)
    try site.write(BuildSite.teacher("Cô An"), to: "content/guong/an.md")
    try site.write(BuildSite.teacher("Cô Bình"), to: "content/guong/binh.md")
    try site.write(BuildSite.teacher("Cô Chi", year: "2023-2024"), to: "content/guong/chi.md")
    return site
  }

  @Test func unchangedFilesAreNotWrittenAgain() async throws {
    let site = try site()
    let first = await site.certificates("2024-2025")
    #expect(first.build.exitCode == 0, "\(first.build)")
    #expect(first.build.outcome?.written.map(\.description) == ["co-an.pdf", "co-binh.pdf"])
    let again = await site.certificates("2024-2025")
    #expect(again.build.outcome?.written == [] && again.build.outcome?.made == 0)
    try site.write(BuildSite.teacher("Cô An", more: "chức vụ: Tổ trưởng"), to: "content/guong/an.md")
    let changed = await site.certificates("2024-2025")
    #expect(changed.build.outcome?.written.map(\.description) == ["co-an.pdf"])
  }

  @Test func theCertificateOfWhoIsWithdrawnIsRemoved() async throws {
    let site = try site()
    _ = await site.certificates("2024-2025")
    try site.write(BuildSite.teacher("Cô An", status: "thu hồi"), to: "content/guong/an.md")
    let report = await site.certificates("2024-2025")
    #expect(report.build.outcome?.removed.map(\.description) == ["co-an.pdf"])
    #expect(site.isFile("giay-cong-nhan/2024-2025/co-binh.pdf") && !site.isFile("giay-cong-nhan/2024-2025/co-an.pdf"))
  }

  @Test func theLastCertificateOfAYearIsRemovedToo() async throws {
    let site = try site()
    _ = await site.certificates("2023-2024")
    #expect(site.isFile("giay-cong-nhan/2023-2024/co-chi.pdf"))
    try site.write(BuildSite.teacher("Cô Chi", status: "thu hồi", year: "2023-2024"), to: "content/guong/chi.md")
    let report = await site.certificates("2023-2024")
    #expect(report.build.exitCode == 0 && report.build.outcome?.removed.map(\.description) == ["co-chi.pdf"])
    #expect(!site.isFile("giay-cong-nhan/2023-2024/co-chi.pdf"))
    #expect(await site.certificates("2023-2024").build.exitCode == 2)
  }

  /// Each folder has a record of its own: neither another year nor the website counts as left behind.
  @Test(arguments: ["giay-cong-nhan", "noi-khac"])
  func yearsAndTheWebsiteLeaveEachOtherAlone(folder: String) async throws {
    let site = try site()
    let build = await site.build()
    let published = build.outcome?.written.count ?? 0
    #expect(published > 10)
    _ = await site.certificates("2024-2025", into: folder)
    let other = await site.certificates("2023-2024", into: folder)
    #expect(other.build.outcome?.removed == [])
    for file in ["2024-2025/co-an.pdf", "2024-2025/co-binh.pdf", "2023-2024/co-chi.pdf"] {
      #expect(site.isFile("\(folder)/\(file)"))
    }
    let again = await site.build()
    #expect(again.outcome?.written == [] && again.outcome?.removed == [] && again.outcome?.unchanged == published)
    #expect(!(again.outcome?.written.map(\.description) ?? []).contains { $0.hasSuffix(".pdf") && $0.hasPrefix("co-") })
  }

  @Test func whatSomebodyPutThereIsLeftAlone() async throws {
    let site = try site()
    try site.write("của tôi", to: "giay-cong-nhan/2024-2025/co-an.pdf")
    try site.write("của tôi", to: "giay-cong-nhan/2024-2025/ghi-chu.txt")
    let report = await site.certificates("2024-2025")
    #expect(report.build.sortedDiagnostics.map(\.message.code) == ["GS701", "GS703"])
    for file in ["co-an.pdf", "ghi-chu.txt"] {
      let text = try String(contentsOfFile: site.root + "/giay-cong-nhan/2024-2025/" + file, encoding: .utf8)
      #expect(text == "của tôi")
    }
    #expect(site.isFile("giay-cong-nhan/2024-2025/co-binh.pdf"))
  }

  @Test func aPublicFolderThatIsALinkIsKnownToo() async throws {
    let site = try site()
    try FileManager.default.createDirectory(atPath: site.root + "/web", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: site.output, withDestinationPath: site.root + "/web")
    let report = await site.certificates("2024-2025", into: "web/giay")
    #expect(report.build.exitCode == 2)
    #expect(report.build.failure?.vietnamese.contains("public") == true)
    #expect(!site.isFile("web/giay/2024-2025/co-an.pdf"))
  }

  /// Wherever a website was published to: nothing of it is taken for an old certificate either.
  @Test(arguments: [("web", "web"), ("web", "web/giay"), ("web/2024-2025", "web")])
  func aWebsiteInAnotherFolderIsKnownToo(website: String, folder: String) async throws {
    let site = try site()
    let output = site.root + "/" + website
    await site.build(output: output)
    let published = try BuildSite.files(below: output)
    #expect(published.count > 10)
    let report = await site.certificates("2024-2025", into: folder)
    #expect(report.build.exitCode == 2 && report.build.outcome == nil)
    #expect(try BuildSite.files(below: site.root + "/web").count == published.count)
    #expect(try BuildSite.files(below: output) == published)
  }
}

extension BuildSite {
  func certificates(_ year: String, into folder: String = "giay-cong-nhan") async -> CertificateReport {
    let location = SiteLocation(
      site: root, templates: repository.appending(path: "site-templates").path)
    return await CertificateIssue(location, into: root + "/" + folder, jobs: 2, version: "test").run(year: year)
  }

  fileprivate func isFile(_ path: String) -> Bool { FileManager.default.fileExists(atPath: root + "/" + path) }
}
