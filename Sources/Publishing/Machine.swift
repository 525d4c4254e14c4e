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

  /// The processor time that this process took up to now, and the most memory that it ever held, in bytes.
  package static var usage: (time: Duration, memory: Int) {
    var usage = rusage()
    unsafe getrusage(RUSAGE_SELF.rawValue, &usage)
    let spent = [usage.ru_utime, usage.ru_stime]
    let time = spent.reduce(Duration.zero) { $0 + .seconds($1.tv_sec) + .microseconds($1.tv_usec) }
    return (time, Int(usage.ru_maxrss) * 1024)
  }

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
