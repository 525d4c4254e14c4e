internal import Mustache

/// How a listing is cut into pages. A listing of nothing has one page, which says so.
struct Pagination {
  let count: Int
  let pageSize: Int

  init(of count: Int, pageSize: Int) {
    self.count = count
    self.pageSize = pageSize
  }

  var numbers: ClosedRange<Int> { 1...max(1, (count + pageSize - 1) / pageSize) }

  /// The places in the listing that the page `number` shows.
  func range(of number: Int) -> Range<Int> {
    let start = (number - 1) * pageSize
    return start..<min(count, start + pageSize)
  }

  /// Nil where there is only one page.
  func view(at current: Int, of address: String, hrefs: Hrefs) -> Object? {
    guard numbers.count > 1 else { return nil }
    func href(_ number: Int) -> Value { .text(hrefs.href(to: Address.part(number, of: address))) }
    func step(_ number: Int) -> Value { numbers.contains(number) ? ["href": href(number)] : false }
    let pages: [Value] = shownNumbers(around: current).map { number in
      guard let number else { return ["gap": true] }
      return [
        "gap": false, "number": .number(number), "href": href(number), "current": .bool(number == current),
      ]
    }
    return [
      "current": .number(current), "total": .number(numbers.upperBound), "previous": step(current - 1),
      "next": step(current + 1), "pages": .list(pages),
    ]
  }

  /// The first, the last and those around the current; nil stands for a gap.
  private func shownNumbers(around current: Int) -> [Int?] {
    let shown = numbers.filter { number in
      number == numbers.lowerBound || number == numbers.upperBound || abs(number - current) <= 1
    }
    var result: [Int?] = []
    for number in shown {
      if let last = result.last, let last, number > last + 1 { result.append(nil) }
      result.append(number)
    }
    return result
  }
}
