// swift-tools-version: 6.3
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A Debian C library: its module map, no logic.
func library(_ name: String, _ pkgConfig: String? = nil) -> Target {
  .systemLibrary(name: name, path: "Sources/\(name)", pkgConfig: pkgConfig)
}

/// A room of the program: what it may import is listed here and nowhere else.
func room(_ name: String, _ imports: [String] = [], embedding resources: [String] = []) -> Target {
  .target(
    name: name, dependencies: imports.map { .init(stringLiteral: $0) }, resources: resources.map { .embedInCode($0) },
    swiftSettings: settings)
}

func tests(of name: String, with more: [String] = []) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: ([name] + more).map { .init(stringLiteral: $0) },
    swiftSettings: settings)
}

let package = Package(
  name: "GuongSang",
  products: [.executable(name: "guongsang", targets: ["guongsang"])],
  targets: [
    library("CCmark", "libcmark"),
    library("CLinux"),
    library("CMD", "libmd"),
    library("CMicroHTTPD"),
    library("CPangoCairo", "pangocairo"),
    library("CQREncode", "libqrencode"),
    library("CSQLite", "sqlite3"),
    library("CUTF8Proc"),
    library("CVips", "gobject-2.0"),
    library("CXML", "libxml-2.0"),
    library("CXXHash", "libxxhash"),
    library("CYAML", "yaml-0.1"),
    library("CZip"),

    room("Diagnostics"),
    room("JSON"),
    room("Digests", ["CMD"]),
    room("XML", ["CXML"]),
    room("Zip", ["CZip"]),
    room("Vietnamese", ["CUTF8Proc"]),
    room("Markdown", ["CCmark", "Vietnamese"]),
    room("YAML", ["CYAML", "Diagnostics"]),
    room("Mustache", ["Diagnostics"]),
    room("Drawing", ["CPangoCairo", "CQREncode", "Diagnostics", "Vietnamese", "YAML"]),
    room("Honours", ["Artifacts", "Diagnostics", "Markdown", "Photos", "Vietnamese", "YAML"]),
    room("Photos", ["CVips", "Diagnostics"]),
    room("Artifacts", ["CXXHash", "Diagnostics"]),
    room("Catalogue", ["Artifacts", "Diagnostics", "Honours", "Markdown", "Vietnamese"]),
    room(
      "Pages",
      [
        "Artifacts", "Catalogue", "Diagnostics", "Drawing", "Honours", "JSON", "Markdown", "Mustache", "Photos",
        "Vietnamese", "YAML",
      ]
    ),
    room(
      "Screens",
      [
        "Artifacts", "Catalogue", "Diagnostics", "Digests", "Drawing", "Honours", "JSON", "Mustache", "Pages", "Photos",
        "Vietnamese", "XML", "Zip",
      ]
    ),
    room(
      "Publishing",
      [
        "Artifacts", "CLinux", "CSQLite", "Catalogue", "Diagnostics", "Honours", "Markdown", "Mustache", "Pages",
        "Photos", "Screens", "Vietnamese", "YAML",
      ]
    ),
    room(
      "Serving", ["Artifacts", "CLinux", "CMicroHTTPD", "Diagnostics", "JSON", "Publishing", "Vietnamese"],
      embedding: ["Live/live.js"]),
    .executableTarget(
      name: "guongsang",
      dependencies: ["Artifacts", "Diagnostics", "JSON", "Pages", "Publishing", "Screens", "Serving", "Vietnamese"],
      swiftSettings: settings),

    .executableTarget(
      name: "drawing-bench", dependencies: ["Diagnostics", "Drawing", "Photos"], path: "Benchmarks/Drawings",
      exclude: ["slide.yaml"], swiftSettings: settings),

    .target(name: "MarkedText", dependencies: ["Diagnostics"], path: "Tests/MarkedText", swiftSettings: settings),
    .target(name: "Profiles", dependencies: ["Vietnamese"], path: "Tests/Profiles", swiftSettings: settings),

    tests(of: "Diagnostics"),
    tests(of: "JSON"),
    tests(of: "Digests"),
    tests(of: "XML"),
    tests(of: "Zip"),
    tests(of: "Vietnamese"),
    tests(of: "Markdown"),
    tests(of: "YAML", with: ["Diagnostics", "MarkedText"]),
    tests(of: "Mustache", with: ["Diagnostics", "MarkedText"]),
    tests(of: "Drawing", with: ["Diagnostics", "MarkedText"]),
    tests(
      of: "Honours",
      with: ["Artifacts", "Diagnostics", "MarkedText", "Markdown", "Photos", "Vietnamese", "YAML"]),
    tests(of: "Artifacts"),
    tests(of: "Photos", with: ["CVips", "Diagnostics"]),
    tests(
      of: "Catalogue",
      with: ["Artifacts", "Diagnostics", "Honours", "MarkedText", "Markdown", "Photos", "Vietnamese"]),
    tests(
      of: "Pages",
      with: ["Artifacts", "Catalogue", "Diagnostics", "Honours", "Mustache", "Photos", "Profiles", "Vietnamese"]),
    tests(
      of: "Screens",
      with: [
        "Artifacts", "Catalogue", "Diagnostics", "Digests", "Drawing", "Honours", "Mustache", "Pages", "Photos",
        "Profiles", "Vietnamese", "XML",
      ]),
    tests(of: "Publishing", with: ["Artifacts", "Diagnostics", "Photos", "Vietnamese"]),
    tests(of: "Serving", with: ["Artifacts", "Diagnostics", "Publishing", "Vietnamese"]),
    tests(of: "guongsang", with: ["Diagnostics", "Profiles", "Publishing", "Vietnamese"]),
  ]
)
