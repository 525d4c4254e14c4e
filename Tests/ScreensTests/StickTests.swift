import Artifacts
import Diagnostics
import Digests
import Foundation
import Honours
import Testing

@testable import Screens

struct StickTests {
  private func stick(_ slides: [Slide], hours: [HoursOfDay] = [], weekdays: [Weekday] = []) -> StickFolder {
    let broadcast = SampleLoop.broadcast(slides, hours: hours, weekdays: weekdays)
    return StickFolder(broadcast, bytes: SampleLoop.draw(broadcast.slidesOfToday).map(\.value))
  }

  private func files(_ stick: StickFolder) -> [String: [UInt8]] {
    let artifacts = stick.artifacts((Array("video".utf8), .of([1])), theme: SampleLoop.theme)
    return Dictionary(
      uniqueKeysWithValues: artifacts.map { artifact in
        let made = artifact.make()
        #expect(made.diagnostics.isEmpty, "\(made.diagnostics)")
        return (artifact.path.description, made.value)
      })
  }

  @Test func picturesAreNumberedUnderPlainShortNames() {
    let long = "Cô giáo Nguyễn Thị Ánh Hồng và những buổi học thêm không thu tiền"
    let names = stick([
      SampleLoop.slide("An", title: "Cô Ánh"), SampleLoop.slide("B", title: long), SampleLoop.slide("C", title: "…"),
    ])
    .pictures.map(\.name)
    #expect(names == ["001_co-anh.png", "002_co-giao-nguyen-thi-anh.png", "003_person.png"])
    #expect(names.allSatisfy { $0.utf8.count <= 32 })
  }

  @Test func onlySlidesOfTheDayAreOnAStick() {
    let stick = stick([
      SampleLoop.slide("An"), SampleLoop.slide("Mai", from: "2026-12-01"), SampleLoop.slide("Xưa", until: "2026-11-20"),
    ])
    #expect(stick.pictures.map(\.slide.title) == ["Cô An <3"])
  }

  @Test func digestsAreThoseOfTheFiles() throws {
    let files = files(stick([SampleLoop.slide("An"), SampleLoop.slide("Bình")]))
    for (name, digest) in [("SHA256SUMS", Digest.sha256), ("md5sums.txt", Digest.md5)] {
      let lines = String(decoding: try #require(files[name]), as: UTF8.self).split(separator: "\n")
      let expected = files.filter { !["SHA256SUMS", "md5sums.txt"].contains($0.key) }.sorted { $0.key < $1.key }
      #expect(lines.map(String.init) == expected.map { "\(digest($0.value).hex)  \($0.key)" })
    }
  }

  @Test func instructionsSayUntilWhen() throws {
    let files = files(stick([SampleLoop.slide("An", until: "2027-05-31"), SampleLoop.slide("B", until: "2027-01-31")]))
    let text = String(decoding: try #require(files["HUONG-DAN.txt"]), as: UTF8.self)
    #expect(text.contains("CHỈ CHIẾU ĐẾN HẾT NGÀY 31/01/2027"))
    #expect(text.contains("001_co-an-3.png: 12 giây, đến hết ngày 31/05/2027: Cô An <3"))
  }

  private func huidu(_ stick: StickFolder) throws -> [[String: Any]] {
    let bytes = try #require(files(stick)["huidu-program.json"])
    let json = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    #expect(json?["method"] as? String == "replace")
    return try #require(json?["data"] as? [[String: Any]])
  }

  @Test func aProgramOfHuiduHasHoursDaysAndDigests() throws {
    let stick = stick(
      [SampleLoop.slide("An", seconds: 70)], hours: [.init(from: 390, until: 1080)], weekdays: [.friday, .monday])
    let program = try #require(try huidu(stick).first)
    let control = try #require(program["playControl"] as? [String: Any])
    #expect(control["duration"] as? String == "00:01:10")
    #expect((control["week"] as? [String: String]) == ["enable": "Mon, Fri"])
    #expect((control["time"] as? [[String: String]]) == [["start": "06:30:00", "end": "18:00:00"]])
    let area = try #require((program["area"] as? [[String: Any]])?.first)
    #expect(area["width"] as? Int == 640 && area["height"] as? Int == 384)
    let item = try #require((area["item"] as? [[String: Any]])?.first)
    #expect(item["file"] as? String == stick.pictures[0].name)
    #expect(item["fileMd5"] as? String == Digest.md5(stick.pictures[0].bytes).hex)
    #expect((item["effect"] as? [String: Int])?["hold"] == 70_000)
  }

  @Test(arguments: [([Weekday](), 1), ([.monday, .sunday], 2)])
  func whatGoesOnPastMidnightBelongsToTheMorningAfter(weekdays: [Weekday], count: Int) throws {
    let hours = [HoursOfDay(from: 1080, until: 360), HoursOfDay(from: 600, until: 660)]
    let programs = try huidu(stick([SampleLoop.slide("An")], hours: hours, weekdays: weekdays))
    let controls = programs.map { $0["playControl"] as? [String: Any] }
    let times = controls.map { (($0?["time"] as? [[String: String]]) ?? []).map { $0["start"] } }
    let days = controls.map { ($0?["week"] as? [String: String])?["enable"] }
    #expect(programs.count == count && Set(programs.map { $0["uuid"] as? String }).count == count)
    #expect(days == (weekdays.isEmpty ? [nil] : ["Mon, Sun", "Mon, Tue"]))
    #expect(
      times == (weekdays.isEmpty ? [["18:00:00", "00:00:00", "10:00:00"]] : [["18:00:00", "10:00:00"], ["00:00:00"]]))
  }

  @Test func slidesOfTheSameDatesAreOneProgram() throws {
    let until = "2027-05-31"
    let programs = try huidu(
      stick([SampleLoop.slide("A"), SampleLoop.slide("B"), SampleLoop.slide("C", until: until), SampleLoop.slide("D")]))
    #expect(programs.map { (($0["area"] as? [[String: Any]])?.first?["item"] as? [Any])?.count } == [2, 1, 1])
    let dates = programs.map { ($0["playControl"] as? [String: Any])?["date"] as? [[String: String]] }
    #expect(dates == [nil, [["start": "2020-01-01", "end": until]], nil])
  }

  /// However long a loop is, ffmpeg needs memory for two pictures.
  @Test func eachCallForAVideoOpensAtMostTwoPictures() {
    let video = StickVideo(stick((1...30).map { SampleLoop.slide("slide\($0)") }))
    let inputs = video.calls(in: "/f").map { call in call.filter { $0 == "-i" }.count }
    #expect(inputs == [Int](repeating: 2, count: 30) + [1])
    #expect(video.files.map(\.name) == (0..<30).map { "\($0).png" } + ["clips.txt"])
    let alone = StickVideo(stick([SampleLoop.slide("A")])).calls(in: "/f")
    #expect(alone.map { call in call.filter { $0 == "-i" }.count } == [1, 1])
  }

  @Test func aVideoIsAnotherWhenPicturesOrTimesAre() {
    let video = StickVideo(stick([SampleLoop.slide("A"), SampleLoop.slide("B")])).fingerprint
    #expect(StickVideo(stick([SampleLoop.slide("A"), SampleLoop.slide("B", title: "Khác")])).fingerprint == video)
    #expect(StickVideo(stick([SampleLoop.slide("A"), SampleLoop.slide("B", seconds: 13)])).fingerprint != video)
    #expect(StickVideo(stick([SampleLoop.slide("A"), SampleLoop.slide("C")])).fingerprint != video)
  }
}
