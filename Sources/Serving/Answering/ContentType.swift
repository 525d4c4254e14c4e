/// What a file holds, as its name's ending tells.
package enum ContentType {
  private static let types: [String: String] = [
    "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8",
    "txt": "text/plain; charset=utf-8", "csv": "text/csv; charset=utf-8", "json": "application/json",
    "webmanifest": "application/manifest+json", "xml": "application/xml", "svg": "image/svg+xml", "jpg": "image/jpeg",
    "jpeg": "image/jpeg", "png": "image/png", "webp": "image/webp", "gif": "image/gif",
    "ico": "image/vnd.microsoft.icon",
    "woff2": "font/woff2", "pdf": "application/pdf", "mp4": "video/mp4", "webm": "video/webm", "zip": "application/zip",
    "htz": "application/zip", "wgt": "application/widget", "smil": "application/smil+xml",
    "m3u": "audio/x-mpegurl; charset=utf-8", "m3u8": "application/vnd.apple.mpegurl",
  ]

  package static func of(_ name: String) -> String {
    guard let dot = name.lastIndex(of: ".") else { return "application/octet-stream" }
    return types[name[name.index(after: dot)...].lowercased()] ?? "application/octet-stream"
  }
}
