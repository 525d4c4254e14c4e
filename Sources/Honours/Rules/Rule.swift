internal import Diagnostics

/// Something that holds between the fields of a profile, on whatever day it is read.
struct Rule: Sendable {
  let check: @Sendable (Profile, Settings) -> [Diagnostic]

  static let all: [Rule] = [
    .addressIsUsable, .timeIsGiven, .kindFitsSubject, .wordsAreInUse, .photoIsDescribed,
    .recognitionIsComplete, .criteriaAreKnown, .leaderNamesCollective, .datesAreInOrder,
    .decisionNumbersAreWellFormed,
  ]
}
