import Mustache
import Testing

@Suite struct ObjectTests {
  private let names = (0..<200).map { "name\($0)" }

  @Test func givesEachOfManyMembersUnderItsName() {
    let object = Object(uniqueMembers: names.enumerated().map { ($1, .number($0)) })
    #expect(names.enumerated().allSatisfy { object[$1] == .number($0) })
    #expect(object["name200"] == nil && object[""] == nil)
    #expect(Set(object.names) == Set(names) && object.names.count == names.count)
  }

  @Test func theOrderInWhichMembersAreGivenDoesNotMatter() {
    let members = names.map { ($0, Value.text($0)) }
    let (forwards, backwards) = (Object(uniqueMembers: members), Object(uniqueMembers: members.reversed()))
    #expect(forwards == backwards && forwards.names == backwards.names)
    var grown = Object()
    for (name, value) in members { grown[name] = value }
    #expect(grown == forwards)
  }

  @Test func aMemberIsReplacedAndRemoved() {
    var object: Object = ["a": 1, "b": 2]
    object["a"] = 3
    object["c"] = 4
    object["b"] = nil
    object["d"] = nil
    #expect(object == ["a": 3, "c": 4])
  }

  @Test func whatIsAddedWins() {
    let object: Object = ["a": 1, "b": 2, "c": 3]
    #expect(object.adding(["b": 4, "d": 5]) == ["a": 1, "b": 4, "c": 3, "d": 5])
    #expect(object.adding([:]) == object && Object().adding(object) == object)
  }

  @Test func everyMemberIsVisited() {
    var sum = 0
    let object: Object = ["a": 1, "b": 2, "c": 3]
    var names: Set<UInt64> = []
    object.forEach { name, value in
      names.insert(name)
      if case .number(let number) = value { sum += number }
    }
    #expect(sum == 6 && names.count == 3 && object.count == 3)
  }
}
