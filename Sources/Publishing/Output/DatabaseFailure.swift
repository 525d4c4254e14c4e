package import Diagnostics

/// Why a database could not be read or written.
package struct DatabaseFailure: Error, Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    /// What it holds is not what it should be; another one can be put in its place.
    case damaged
    case full
    case readOnly
    /// The file system does not give it.
    case unusable
  }

  package let path: String
  package let kind: Kind
  /// What SQLite says, in English.
  package let reason: String

  package init(path: String, kind: Kind, reason: String) {
    self.path = path
    self.kind = kind
    self.reason = reason
  }

  package var text: Text {
    switch kind {
    case .full: Text(vi: "\(path): ổ đĩa đã đầy.", en: "\(path): the disk is full.")
    case .readOnly:
      Text(vi: "\(path): không ghi được vào tệp này.", en: "\(path): this file cannot be written.")
    case .damaged, .unusable:
      Text(
        vi: "\(path): không dùng được sổ ghi các tệp đã xuất bản (\(reason)).",
        en: "\(path): the ledger of published files cannot be used (\(reason)).")
    }
  }
}
