/// Values by name. A copy shares its storage until one of the two is changed.
package struct Object: Sendable, Equatable {
  private var members: [String: Value]

  package init(_ members: [String: Value] = [:]) {
    self.members = members
  }

  /// - Precondition: No name is given twice.
  package init(uniqueMembers members: [(String, Value)]) {
    self.members = Dictionary(uniqueKeysWithValues: members)
  }

  /// The value called `name`; nil is a name that this object does not have, which is not the same as `false`.
  package subscript(name: String) -> Value? {
    get { members[name] }
    set { members[name] = newValue }
  }

  /// The names of all members, in no particular order.
  package var names: Dictionary<String, Value>.Keys { members.keys }
}

extension Object: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral members: (String, Value)...) {
    self.init(uniqueMembers: members)
  }
}
