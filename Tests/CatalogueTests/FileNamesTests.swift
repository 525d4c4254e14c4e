import Diagnostics
import Testing

@testable import Catalogue

struct FileNamesTests {
  private let names = FileNames([
    (["to", "to"], Source(path: "content/guong/2022-2023/to.md", text: "")),
    (["to", "to-moi"], Source(path: "content/guong/2024-2025/to.md", text: "")),
  ])
  private let asker = Source(path: "content/guong/2024-2025/a.md", text: "")

  @Test(arguments: [
    ("to.md", 1), ("TO", 1), ("./to.md", 1), ("../2022-2023/to.md", 0), ("to-moi", 1), ("../2019-2020/to.md", 0),
  ])
  func theFileBesideTheOneThatAsksIsMeant(written: String, index: Int) {
    #expect(names.index(of: written, for: asker) == index)
  }

  @Test func elsewhereTheFirstIs() {
    #expect(names.index(of: "to", for: Source(path: "content/trang/b.md", text: "")) == 0)
    #expect(names.index(of: "khong-co", for: asker) == nil)
  }
}
