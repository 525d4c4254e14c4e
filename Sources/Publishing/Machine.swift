internal import Glibc
package import Vietnamese

/// What a build must ask of the machine, and of nothing else.
package enum Machine {
  /// Today in Việt Nam.
  package static var today: CivilDate {
    CivilDate(unixSeconds: time(nil))
  }

  /// How many things can be done at once.
  package static var cores: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// The variables that may change how the command speaks, and where it was installed.
  package static var environment: [String: String] {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG", "GUONGSANG_HOME"]
    return names.reduce(into: [:]) { values, name in
      if let value = unsafe getenv(name) { values[name] = unsafe String(cString: value) }
    }
  }

  /// Where this program itself lies.
  package static var program: String? { try? Files.resolved("/proc/self/exe") }
}
