import Foundation
import Profiles
import Testing

/// `certificates`, from outside.
struct CertificatesTests {
  private static let settings = """

    giấy công nhận: { người ký: Lê Văn Mẫu, chức vụ: Hiệu trưởng, địa danh: Xã Thử }

    """

  /// A new site with a signer, and one profile that is recognised.
  private func site(settings: String = Self.settings, profile: String = Profiles.ofNewSite()) throws -> Folder {
    let site = try Folder.newSite()
    try site.write(try site.text(of: "content/site.yaml") + settings, to: "content/site.yaml")
    try site.write(profile, to: "content/guong/2024-2025/to-toan-tin.md")
    return site
  }

  @Test(arguments: ["2024-2025", "2024–2025"])
  func writesADocumentForEachRecognisedProfile(year: String) throws {
    let site = try site()
    let outcome = try Command.run("certificates", "--year", year, in: site)
    #expect(outcome.exitCode == 0, "\(outcome.complaints)")
    #expect(outcome.complaints.isEmpty)
    #expect(
      outcome.output
        == "Năm học 2024–2025 có 1 giấy công nhận trong giay-cong-nhan/2024-2025: 1 tệp ghi mới, 0 tệp giữ nguyên, 0 tệp gỡ bỏ.\n"
    )
    let pdf = try Data(contentsOf: URL(filePath: site.path + "/giay-cong-nhan/2024-2025/to-toan-tin.pdf"))
    #expect(pdf.starts(with: Data("%PDF-".utf8)))
    #expect(!FileManager.default.fileExists(atPath: site.path + "/public"))
    let again = try Command.run("certificates", "--year", year, "--language", "en", in: site)
    #expect(again.output.contains("Files written: 0, unchanged: 1"))
  }

  @Test func withoutASignerItSaysWhatToWrite() throws {
    let site = try site(settings: "")
    let outcome = try Command.run("certificates", "--year", "2024-2025", in: site)
    #expect(outcome.exitCode == 2)
    #expect(outcome.complaints.hasPrefix("content/site.yaml: error[GS605]: "))
    #expect(outcome.complaints.contains("giấy công nhận: { người ký: "))
    #expect(!site.files().contains("giay-cong-nhan"))
  }

  @Test(arguments: ["2024-2026", "nay", "2024"])
  func aWrongYearIs64AndTheYearsAreNamed(year: String) throws {
    let outcome = try Command.run("certificates", "--year", year, in: try site())
    #expect(outcome.exitCode == 64)
    #expect(outcome.complaints.contains("“\(year)” không dùng được với --year"))
    #expect(outcome.complaints.contains("Đang có:\n  2024-2025\n"))
  }

  @Test func whereThereIsNoSiteAWrongYearIsNotSpokenOf() throws {
    let outcome = try Command.run("certificates", "--year", "2024", in: try Folder())
    #expect(outcome.exitCode == 2 && outcome.output == "Chưa làm giấy nào.\n")
    #expect(outcome.complaints.contains("guongsang init") && !outcome.complaints.contains("--year"))
  }

  @Test func whereTheSettingsAreWrongAWrongYearIsNotSpokenOf() throws {
    let outcome = try Command.run("certificates", "--year", "2024", in: try site(settings: ""))
    #expect(outcome.exitCode == 2 && outcome.complaints.contains("GS605") && !outcome.complaints.contains("--year"))
  }

  @Test func aYearOfNobodyIs2AndTheYearsAreNamed() throws {
    let site = try site()
    let outcome = try Command.run("certificates", "--year", "2019-2020", in: site)
    #expect(outcome.exitCode == 2)
    #expect(
      outcome.complaints
        == "guongsang: Năm học 2019–2020 chưa có hồ sơ nào được công nhận. Các năm học đã có: 2024-2025.\n")
    #expect(outcome.output == "Chưa làm giấy nào.\n")
    #expect(!site.files().contains("giay-cong-nhan"))
  }

  @Test func aSiteOfNobodySaysSo() throws {
    let outcome = try Command.run(
      "certificates", "--year", "2024-2025", in: try site(profile: Profiles.ofNewSite(status: "đề cử")))
    #expect(outcome.exitCode == 2)
    #expect(outcome.complaints.contains("Chưa có hồ sơ nào được công nhận"))
  }

  @Test(arguments: ["public", "public/giay", "./public/../public/a"])
  func nothingIsWrittenWhereItWouldGoOnline(output: String) throws {
    let site = try site()
    let outcome = try Command.run("certificates", "--year", "2024-2025", "--output", output, in: site)
    #expect(outcome.exitCode == 2)
    #expect(outcome.complaints.contains("vì thư mục này nằm trong public"))
    #expect(!site.files().contains { $0.hasSuffix(".pdf") })
  }

  @Test func aProfileWithAnErrorIs1AndTold() throws {
    let site = try site()
    try site.write("---\nnmae: a\n---\n", to: "content/guong/2024-2025/a.md")
    try site.write("[x](https://)\n\n![a](khong-co.jpg)\n", to: "content/trang/b.md")
    let outcome = try Command.run("certificates", "--year", "2024-2025", in: site)
    #expect(outcome.exitCode == 1)
    #expect(outcome.complaints.contains("content/guong/2024-2025/a.md:2:1: error[GS204]"))
    #expect(!outcome.complaints.contains("content/trang"))
    #expect(outcome.output.contains("1 tệp ghi mới"))
  }
}
