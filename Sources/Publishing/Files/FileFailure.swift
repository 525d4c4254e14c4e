/// What the operating system said when a file or a folder could not be used.
package struct FileFailure: Error, Sendable, Hashable {
  package let path: String
  /// The number that was in `errno`; `EINVAL` for what is neither a file nor a folder.
  package let code: Int32

  package init(_ path: String, _ code: Int32) {
    self.path = path
    self.code = code
  }
}
