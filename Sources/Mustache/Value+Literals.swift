extension Value: ExpressibleByStringInterpolation {
  package init(stringLiteral text: String) { self = .text(text) }
}

extension Value: ExpressibleByIntegerLiteral {
  package init(integerLiteral number: Int) { self = .number(number) }
}

extension Value: ExpressibleByBooleanLiteral {
  package init(booleanLiteral bool: Bool) { self = .bool(bool) }
}

extension Value: ExpressibleByArrayLiteral {
  package init(arrayLiteral values: Value...) { self = .list(values) }
}

extension Value: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral members: (String, Value)...) {
    self = .object(Object(uniqueMembers: members))
  }
}
