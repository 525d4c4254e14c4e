import Diagnostics
import Publishing

/// `new`: a profile with every field explained.
struct NewCommand {
  private let request: ProfileRequest
  private let options: Options
  private let terminal: Terminal

  init(_ arguments: Arguments, _ options: Options, _ terminal: Terminal) {
    request = ProfileRequest(
      name: arguments.operands[0], kind: arguments[.kind], subject: arguments[.subject],
      schoolYear: arguments[.year])
    self.options = options
    self.terminal = terminal
  }

  func run() throws(UsageError) -> Int32 {
    switch ProfileMaker(options.location, on: options.today, language: options.language).make(request) {
    case .made(let path):
      if !options.isQuiet { terminal.print(path) }
      return 0
    case .notUnderstood(.kind, let word): throw .badValue(.kind, word)
    case .notUnderstood(.schoolYear, let word): throw .badValue(.year, word)
    case .unknownSubject(let word, let known): throw .unknownWord(.subject, word, known: known)
    case .kindDoesNotFit(let kind, let subject, let own): throw .wrongKind(kind, subject: subject, of: own)
    case .failed(let text):
      terminal.complain(text)
      return 2
    }
  }
}
