import Serving
import Testing

struct ContentTypeTests {
  @Test(arguments: [
    ("index.html", "text/html; charset=utf-8"), ("a.css", "text/css; charset=utf-8"),
    ("a.js", "text/javascript; charset=utf-8"), ("feed.json", "application/json"), ("feed.xml", "application/xml"),
    ("a.svg", "image/svg+xml"), ("a.webp", "image/webp"), ("a.jpg", "image/jpeg"), ("A.JPEG", "image/jpeg"),
    ("a.png", "image/png"), ("a.pdf", "application/pdf"), ("a.woff2", "font/woff2"),
    ("robots.txt", "text/plain; charset=utf-8"), ("a.webmanifest", "application/manifest+json"),
    ("a.zip", "application/zip"), ("a.htz", "application/zip"), ("a.wgt", "application/widget"),
    ("a.smil", "application/smil+xml"), ("a.m3u", "audio/x-mpegurl; charset=utf-8"),
    ("a.m3u8", "application/vnd.apple.mpegurl"), ("a.mp4", "video/mp4"), ("a.b.css", "text/css; charset=utf-8"),
    ("css", "application/octet-stream"), ("a.xyz", "application/octet-stream"), ("a.", "application/octet-stream"),
  ])
  func isToldByTheEnding(name: String, type: String) { #expect(ContentType.of(name) == type) }
}
