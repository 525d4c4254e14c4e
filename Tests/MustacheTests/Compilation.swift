import Diagnostics
import Mustache

/// The templates of a test by name, each in a file called like it.
func compiled(_ texts: KeyValuePairs<String, String>) -> Diagnosed<Templates> {
  Templates.compile(
    texts.map { name, text in (name: name, source: Source(path: name + ".html", text: text)) })
}

func rendered(
  _ text: String, _ values: Value..., partials: KeyValuePairs<String, String> = [:]
) -> String {
  let sources = [("page", text)] + partials.map { ($0.key, $0.value) }
  let templates = Templates.compile(
    sources.map { (name: $0, source: Source(path: $0 + ".html", text: $1)) })
  return String(decoding: templates.value.render("page", values).bytes, as: UTF8.self)
}
