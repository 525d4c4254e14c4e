/// Values by name. A copy shares its storage until one of the two is changed.
package struct Object: Sendable, Equatable {
  private struct Member: Sendable, Equatable {
    let word: Word
    var value: Value
  }

  /// Sorted by word: objects are small, made for one page each and asked some times, for which a dictionary is slow.
  private var members: [Member]

  package init(_ members: [String: Value] = [:]) {
    self.init(uniqueMembers: members.map { ($0, $1) })
  }

  /// - Precondition: No name is given twice.
  package init(uniqueMembers members: [(String, Value)]) {
    self.members = members.map { Member(word: Word($0), value: $1) }
    self.members.sort { $0.word < $1.word }
    for index in self.members.indices.dropFirst() {
      precondition(self.members[index - 1].word != self.members[index].word, "A name is given twice")
    }
  }

  /// The value called `name`; nil is a name that this object does not have, which is not the same as `false`.
  package subscript(name: String) -> Value? {
    get { self[Word(name)] }
    set {
      let word = Word(name)
      let index = place(of: word)
      let isThere = index < members.count && members[index].word == word
      switch (newValue, isThere) {
      case (let value?, true): members[index].value = value
      case (let value?, false): members.insert(Member(word: word, value: value), at: index)
      case (nil, true): members.remove(at: index)
      case (nil, false): break
      }
    }
  }

  subscript(word: Word) -> Value? {
    let index = place(of: word)
    return index < members.count && members[index].word == word ? members[index].value : nil
  }

  /// The place of the first member that is not below `word`.
  private func place(of word: Word) -> Int {
    var (low, high) = (0, members.count)
    while low < high {
      let middle = (low + high) / 2
      if members[middle].word < word { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The names of all members, in an order that depends on them alone.
  package var names: [String] { members.map(\.word.text) }

  /// Visits all members in the order of `names`; a number stands for each name, the same in every run.
  package func forEach(_ body: (_ name: UInt64, _ value: Value) -> Void) {
    for index in members.indices { body(members[index].word.number, members[index].value) }
  }

  package var count: Int { members.count }

  /// This object with the members of another, which win over its own of the same name.
  package func adding(_ other: Object) -> Object {
    var sum = Object()
    sum.members.reserveCapacity(members.count + other.members.count)
    var own = members[...]
    for member in other.members {
      let before = own.prefix { $0.word < member.word }
      sum.members += before
      own = own[before.endIndex...]
      if own.first?.word == member.word { own.removeFirst() }
      sum.members.append(member)
    }
    sum.members += own
    return sum
  }
}

extension Object: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral members: (String, Value)...) {
    self.init(uniqueMembers: members)
  }
}
