import Diagnostics

extension Language {
  /// A number of zero or more with one or two places behind the comma, which is a point in English.
  func decimal(_ number: Double, places: Int = 1) -> String {
    let scale = places == 1 ? 10 : 100
    let parts = Int((number * Double(scale)).rounded())
    let rest = String(parts % scale)
    let zeros = String(repeating: "0", count: places - rest.utf8.count)
    return "\(parts / scale)\(self == .vietnamese ? "," : ".")\(zeros)\(rest)"
  }
}
