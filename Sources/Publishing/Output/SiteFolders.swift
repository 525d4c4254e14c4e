/// Where a site stands on this machine: absolute paths without links, found good to publish into.
package struct SiteFolders: Sendable, Hashable {
  package let site: String
  package let content: String
  package let templates: String
  /// Where the published files go; it may not exist yet.
  package let output: String
  /// The output folder as the person typed it, for messages.
  package let typedOutput: String
  /// Where the record of what was written into the output folder lies.
  let ledgerFolder: String

  /// Resolves the four folders, and refuses an output folder in which publishing could overwrite or mix
  /// with what people write: `/`, a folder around the site, its content or its templates, or inside of them.
  ///
  /// - Parameter ledgerInOutput: whether the output folder keeps its own ledger, because it is carried elsewhere.
  package init(
    site: String, content: String, templates: String, output: String, ledgerInOutput: Bool = false
  ) throws(PublishingFailure) {
    do throws(FileFailure) {
      self.site = try Files.resolved(site)
      self.content = try Files.resolved(content)
      self.templates = try Files.resolved(templates)
      self.output = try Files.resolved(output)
    } catch {
      throw .file(error)
    }
    typedOutput = output
    ledgerFolder = (ledgerInOutput ? self.output : self.site) + "/" + Self.ownName
    if self.output == "/" { throw .outputContains(output: output, folder: "/") }
    for folder in [self.site, self.content, self.templates] where contains(self.output, folder) {
      throw .outputContains(output: output, folder: folder)
    }
    for folder in [self.content, self.templates, ownFolder] where contains(folder, self.output) {
      throw .outputInside(output: output, folder: folder)
    }
  }

  /// Refuses an output folder whose files would go online with those of the folder `published`.
  func refuseOutput(below published: String) throws(PublishingFailure) {
    do throws(FileFailure) {
      let folder = try Files.resolved(published)
      guard contains(folder, output) else { return }
    } catch {
      throw .file(error)
    }
    throw .outputIsPublished(output: typedOutput, folder: published)
  }

  /// The program's own notes, beside the content and never published.
  package var ownFolder: String { self.site + "/" + Self.ownName }

  private static let ownName = ".guongsang"

  /// How the ledger calls the output folder: a site that moves as a whole keeps its ledger.
  var outputName: String {
    if contains(output, ledgerFolder) { return "." }
    guard contains(site, output) else { return output }
    return String(Substring(output.utf8.dropFirst(site.utf8.count + 1)))
  }
}

/// Whether `inner` is `outer` or stands below it.
private func contains(_ outer: String, _ inner: String) -> Bool {
  let prefix = outer == "/" ? outer : outer + "/"
  return (inner + "/").utf8.starts(with: prefix.utf8)
}
