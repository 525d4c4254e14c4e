import Artifacts
import Diagnostics
import Publishing
import Testing

@testable import guongsang

@Suite struct StatisticsTests {
  @Test func tellsEachStageAndTheCostliestFiles() throws {
    let statistics = Statistics()
    statistics.note(.reading(1, of: 2))
    statistics.note(.reading(2, of: 2))
    statistics.note(.assembling)
    for number in 1...12 {
      let path = try #require(SitePath("tep-\(number).html"))
      statistics.note(.publishing(.made(path, in: .milliseconds(number * 3 % 13))))
    }
    let lines = statistics.text(in: .vietnamese).split(separator: "\n")
    #expect(lines[0].contains("giây CPU"))
    for (line, stage) in zip(lines[1...], ["xem các thư mục", "đọc hồ sơ", "soát giữa các hồ sơ", "tổng cộng"]) {
      #expect(line.hasPrefix(stage) && line.contains(","))
    }
    #expect(lines[5].hasPrefix("Tệp mất nhiều thời gian nhất"))
    // 12 took 10 ms, 8 took 11, 4 took 12; the two quickest are not named.
    #expect(lines[6...].map { $0.prefix { $0 != " " } }.prefix(3) == ["tep-4.html", "tep-8.html", "tep-12.html"])
    #expect(lines.count == 16 && lines[6].hasSuffix(" 12,0"))
  }

  @Test func isPrintedWhereItIsAskedFor() throws {
    let site = try Folder.newSite()
    let build = try Command.run("build", "--stats", in: site, locale: "en_US.UTF-8")
    #expect(build.output.contains("peak memory so far, MB") && build.output.contains("Costliest file"))
    #expect(try !Command.run("build", in: site, locale: "en_US.UTF-8").output.contains("peak memory"))
    let again = try Command.run("build", "--stats", in: site, locale: "en_US.UTF-8")
    #expect(again.output.contains("Nothing had changed, so nothing was built") && !build.output.contains("Nothing had"))
  }

  @Test func doesNotStandBetweenJSON() throws {
    let site = try Folder.newSite()
    let build = try Command.run("build", "--stats", "--format", "json", in: site, locale: "en_US.UTF-8")
    #expect(build.output == "[]\n" && build.complaints.contains("peak memory so far, MB"))
  }
}
