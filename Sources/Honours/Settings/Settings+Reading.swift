package import Diagnostics
internal import YAML

extension Settings {
  /// Reads `site.yaml`; nil when the site cannot be built from it.
  package static func read(_ source: Source) -> Diagnosed<Settings?> {
    let yaml = YAML.parse(source)
    guard let node = yaml.value, !yaml.hasErrors else {
      let diagnostics = yaml.diagnostics.isEmpty ? [Diagnostic(.emptySettings, at: source.whole)] : yaml.diagnostics
      return Diagnosed(nil, diagnostics)
    }
    var reading = Reading(source)
    var settings = reading.record(node, as: Settings.self)
    settings?.source = source
    return Diagnosed(settings, yaml.diagnostics + reading.diagnostics)
  }
}

extension Diagnostic.Message {
  static var emptySettings: Self {
    .error(
      "GS604",
      Text(vi: "Tệp thiết lập đang trống.", en: "The settings are empty."),
      suggestion: Text(
        vi: "Chạy “guongsang init THƯ-MỤC --preset …” để có thiết lập mẫu.",
        en: "Run “guongsang init DIR --preset …” for settings to start from."))
  }
}
