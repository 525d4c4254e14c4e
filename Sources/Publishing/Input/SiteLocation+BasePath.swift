internal import Diagnostics
internal import Honours

extension SiteLocation {
  /// The path of the home page on its server, such as `/guong-sang/`, as the settings say; nil while they cannot be read.
  package var basePath: String? {
    let path = content + "/site.yaml"
    guard let bytes = try? Files.read(path, limit: ContentReader.textLimit) else { return nil }
    return Source.decode(bytes, path: path).flatMap(Settings.read).value?.site.url.basePath
  }
}
