import Artifacts
import Testing

@Suite struct FingerprintTests {
  /// Values that `xxh128sum` prints.
  @Test(arguments: [
    ([], "99aa06d3014798d86001c324468d497f"),
    (Array("Gương Sáng\n".utf8), "7fc34850e186ce68a2c6b97e05c1888d"),
  ])
  func isWhatTheReferenceToolPrints(bytes: [UInt8], hex: String) {
    #expect(Fingerprint.of(bytes).hex == hex)
  }

  @Test func blocksGiveTheSameAsTheWhole() throws {
    let bytes = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    guard var fingerprint = FileFingerprint() else { throw CancellationError() }
    fingerprint.append(bytes[..<777])
    fingerprint.append(bytes[777...])
    #expect(fingerprint.fingerprint == Fingerprint.of(bytes))
  }

  @Test func keepsPartsApart() {
    let all = [
      Fingerprint.of { _ in },
      .of { $0.add("") },
      .of { $0.add(String?.none) },
      .of { $0.add([UInt8]()) },
      .of { $0.add([String]()) },
      .of { $0.add(0) },
      .of {
        $0.add("ab")
        $0.add("c")
      },
      .of {
        $0.add("a")
        $0.add("bc")
      },
      .of { $0.add("abc") },
      .of { $0.add(Array("abc".utf8)) },
      .of { $0.add(["a", "b"]) },
      .of {
        $0.add(["a"])
        $0.add("b")
      },
      .of { $0.add(Fingerprint(high: 1, low: 2)) },
      .of { $0.add(Fingerprint(high: 2, low: 1)) },
      .of { $0.add(-1) },
      .of { $0.add(255) },
    ]
    #expect(Set(all).count == all.count)
  }

  @Test func isTheSameForTheSameParts() {
    func once() -> Fingerprint {
      .of {
        $0.add("tổ toán – tin")
        $0.add(-3)
        $0.add(["a", "b"])
      }
    }
    #expect(once() == once())
    #expect(once().hex == "dd21d4ceb14a48b55e2488af776006f7")
  }

  @Test func hexKeepsLeadingZeros() {
    let fingerprint = Fingerprint(high: 0xAB, low: 1)
    #expect(fingerprint.hex == "00000000000000ab0000000000000001")
    #expect(fingerprint.short == "0000000000")
  }
}
