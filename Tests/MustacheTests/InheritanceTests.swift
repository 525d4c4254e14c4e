import Mustache
import Testing

struct InheritanceTests {
  @Test func parentOnOneLineDisappearsWithItsLine() {
    let result = rendered(
      "a\n{{<p}}{{$x}}b{{/x}}{{/p}}\nc\n", ["": ""], partials: ["p": "[{{$x}}{{/x}}]\n"])
    #expect(result == "a\n[b]\nc\n")
  }

  @Test func argumentsCanFollowEachOtherOnALine() {
    let result = rendered(
      "{{<p}}{{$x}}\n  b\n{{/x}}{{$y}}\n  c\n{{/y}}{{/p}}\n", [:],
      partials: ["p": "<x>\n  {{$x}}\n  {{/x}}\n</x>\n{{$y}}\n{{/y}}\n"])
    #expect(result == "<x>\n  b\n</x>\nc\n")
  }

  @Test func defaultIsWrittenAsItStands() {
    let result = rendered(
      "{{<p}}{{/p}}", [:], partials: ["p": "<x>\n  {{$x}}\n    b\n  {{/x}}\n</x>\n"])
    #expect(result == "<x>\n    b\n</x>\n")
  }

  @Test func argumentDoesNotFillABlockOfItsOwnName() {
    let result = rendered(
      "{{<p}}{{$x}}a{{$x}}b{{/x}}{{/x}}{{/p}}", [:], partials: ["p": "{{$x}}{{/x}}"])
    #expect(result == "ab")
  }

  @Test func emptyArgumentEmptiesTheBlock() {
    let result = rendered("{{<p}}{{$x}}{{/x}}{{/p}}", [:], partials: ["p": "a{{$x}}b{{/x}}c"])
    #expect(result == "ac")
  }

  @Test func argumentsReachThePartialsOfTheParent() {
    let result = rendered(
      "{{<p}}{{$x}}a{{/x}}{{/p}}", [:], partials: ["p": "{{>q}}", "q": "[{{$x}}b{{/x}}]"])
    #expect(result == "[a]")
  }

  @Test func parentCanBeNamedByAValue() {
    let result = rendered(
      "{{<*kind}}{{$x}}a{{/x}}{{/*kind}}", ["kind": "p"], partials: ["p": "[{{$x}}{{/x}}]"])
    #expect(result == "[a]")
  }

  @Test func sectionsOfAnArgumentAreIndentedWithIt() {
    let result = rendered(
      "{{<p}}{{$x}}\n{{#items}}\n<li>\n  {{.}}\n</li>\n{{/items}}\n{{/x}}{{/p}}\n",
      ["items": [1, 2]], partials: ["p": "<ul>\n  {{$x}}\n  {{/x}}\n</ul>\n"])
    #expect(
      result == "<ul>\n  <li>\n    1\n  </li>\n  <li>\n    2\n  </li>\n</ul>\n")
  }
}
