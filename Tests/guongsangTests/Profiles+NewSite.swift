import Profiles

extension Profiles {
  /// A collective in the words of the settings that `init` writes.
  static func ofNewSite(status: String = "công nhận", more: String = "") -> String {
    team("Tổ Toán – Tin", subject: "Tập thể cấp trường", status: status, more: more)
  }
}
