import Foundation
import Testing

@testable import Photos

/// Checked with exiftool, which shares no code with libvips.
@Suite struct MetadataTests {
  let folder: Folder

  init() throws { folder = try Folder() }

  @Test(arguments: ["a.jpg", "a.png", "a.webp", "a.tif", "a.heic"])
  func leavesNoMetadata(_ name: String) throws {
    try writeRevealingPhoto(name)
    let before = try ExifTool.groups(folder(name)).subtracting(["PNG", "PNG-pHYs", "Meta", "QuickTime"])
    #expect(!before.isSubset(of: ExifTool.harmless), "the sample should reveal something: \(before)")
    let photo = try Photo.inspect(file: folder(name))
    let recipes = [
      Recipe(.webp, width: 960), Recipe(.webp, width: 48), Recipe(.jpeg, width: 960), .placeholder(),
      Recipe(.jpeg, width: 48, crop: .attention(.square)),
    ]
    for (index, derivative) in try photo.derivatives(recipes).enumerated() {
      let made = try folder.write(derivative.bytes, to: "made-\(index)")
      #expect(try ExifTool.groups(made).isSubset(of: ExifTool.harmless), "\(recipes[index])")
      let reveals = derivative.bytes.contains("Canary".utf8)
      #expect(!reveals, "\(recipes[index])")
    }
  }

  @Test func readsASampleThatRevealsEverything() throws {
    try writeRevealingPhoto("a.jpg")
    let groups = try ExifTool.groups(folder("a.jpg"))
    #expect(groups.isSuperset(of: ["GPS", "IFD0", "ExifIFD", "XMP-dc", "IPTC", "ICC-header", "Comment"]), "\(groups)")
  }

  private func writeRevealingPhoto(_ name: String) throws {
    let sample = try Sample(clouds: 640, 480)
    sample.set("orientation", 6)
    sample.set("exif-ifd0-Make", "Canary (Canary, ASCII, 7 components, 7 bytes)")
    sample.set("exif-ifd0-Artist", "Canary (Canary, ASCII, 7 components, 7 bytes)")
    sample.set("exif-ifd3-GPSLatitude", "16/1 27/1 48/1 (16, 27, 48, Rational, 3 components, 24 bytes)")
    sample.set("exif-ifd3-GPSLongitude", "107/1 35/1 12/1 (107, 35, 12, Rational, 3 components, 24 bytes)")
    sample.set("xmp-data", Array(Self.xmp.utf8))
    sample.set("iptc-data", Self.iptc)
    sample.set("png-comment-0-Author", "Canary")
    try sample.write(folder(name.hasSuffix(".heic") ? name : name + "[profile=p3]"))
    guard name.hasSuffix(".jpg") else { return }
    // A comment, which libvips does not write.
    var bytes = try folder.bytes(name)
    bytes.insert(contentsOf: [0xff, 0xfe, 0, 8] + Array("Canary".utf8), at: 2)
    _ = try folder.write(bytes, to: name)
  }

  private static let xmp = """
    <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" dc:creator="Canary"/></rdf:RDF></x:xmpmeta>
    """

  /// A block of Photoshop 3.0 with one IPTC record, 2:80 By-line.
  private static let iptc: [UInt8] =
    Array("Photoshop 3.0\0".utf8) + Array("8BIM".utf8) + [4, 4, 0, 0, 0, 0, 0, 12, 0x1c, 2, 80, 0, 6]
    + Array("Canary".utf8) + [0]
}

/// The command `exiftool`, which `make test` installs.
enum ExifTool {
  /// What says how a file is made up, and nothing of where it comes from.
  static let harmless: Set<String> = ["ExifTool", "System", "File", "JFIF", "RIFF", "Composite"]

  /// The groups of metadata that a file has.
  static func groups(_ file: String) throws -> Set<String> {
    let program = "/usr/bin/exiftool"
    try #require(
      FileManager.default.isExecutableFile(atPath: program),
      "exiftool is missing: install the Debian package libimage-exiftool-perl, as “make test” does")
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = ["-json", "-G1", "-a", "-u", file]
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let tags = try #require((try JSONSerialization.jsonObject(with: data) as? [[String: Any]])?.first)
    return Set(tags.keys.filter { $0 != "SourceFile" }.map(group))
  }

  private static func group(_ tag: String) -> String {
    tag == "File:Comment" ? "Comment" : String(tag.prefix { $0 != ":" })
  }
}
