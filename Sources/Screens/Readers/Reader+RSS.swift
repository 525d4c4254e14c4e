internal import Diagnostics
internal import XML

extension Reader {
  /// `lib/Widget/RssProvider.php`: a picture is an enclosure whose type contains “image”; items are sorted by date, and
  /// 15 are shown where nothing else is set; how long is the widget's own.
  static let xibo = feed("Xibo", "mrss.xml") { item, judgement in
    guard item.first("enclosure")?["type"]?.contains("image") == true, item.has("title", "description", "pubDate")
    else { return judgement.fault(.lacks("enclosure, title, description, pubDate")) }
    if judgement.shown < 15 { judgement.shown += 1 }
  } notes: { _ in
    [.ownDuration]
  }

  /// The manual of BrightAuthor: title, link, guid, and content with all that it plans by; several feeds are kept for
  /// times without a network only with sizes; no spaces in addresses.
  static let brightSign = feed("BrightSign", "mrss.xml") { item, judgement in
    let needed = ["url", "type", "medium", "fileSize", "duration"]
    guard item.has("title", "link", "guid"), let content = item.first("media:content") else {
      return judgement.fault(.lacks("title, link, guid, media:content"))
    }
    guard needed.allSatisfy({ content[$0]?.isEmpty == false }) else {
      return judgement.fault(.lacks(needed.joined(separator: ", ")))
    }
    guard content["url"]?.contains(" ") == false else {
      return judgement.fault(Text(vi: "địa chỉ có dấu cách", en: "an address has a space"))
    }
    judgement.shown += 1
  } notes: { channel in
    channel.first("ttl") == nil ? [.lacks("ttl")] : []
  }

  /// Its example of Media RSS: title, description, and the address of a thumbnail.
  static let piSignage = feed("piSignage", "mrss.xml") { item, judgement in
    let thumbnail = item.descendants.first { $0.name == "media:thumbnail" }
    guard item.has("title", "description"), thumbnail?["url"]?.isEmpty == false else {
      return judgement.fault(.lacks("title, description, media:thumbnail"))
    }
    judgement.shown += 1
  } notes: { _ in
    [.ownDuration]
  }

  /// Its manual: https, type, medium, duration, and a key that changes with the picture.
  static let easySignage = feed("EasySignage", "mrss-easysignage.xml") { item, judgement in
    let needed = ["url", "type", "medium", "duration", "key_change"]
    guard let content = item.first("media:content"), needed.allSatisfy({ content[$0]?.isEmpty == false }) else {
      return judgement.fault(.lacks(needed.joined(separator: ", ")))
    }
    guard content["url"]?.hasPrefix("https://") == true else {
      return judgement.fault(Text(vi: "địa chỉ phải là https://", en: "addresses must be https://"))
    }
    judgement.shown += 1
  } notes: { _ in
    []
  }

  /// `app/models/rss_feed.rb`: titles and descriptions, nothing else.
  static let concerto = feed("Concerto", "rss.xml") { item, judgement in
    guard item.has("title", "description") else { return judgement.fault(.lacks("title, description")) }
    judgement.shown += 1
  } notes: { _ in
    [Text(vi: "chỉ hiện chữ, không hiện hình", en: "shows the words, not the pictures")]
  }

  /// None of them is known to heed `dcterms:valid`.
  private static func feed(
    _ name: String, _ file: String, _ judge: @escaping @Sendable (Element, inout Judgement) -> Void,
    notes: @escaping @Sendable (Element) -> [Text]
  ) -> Reader {
    Reader(name: name, file: file) { root in
      var judgement = Judgement()
      guard root.name == "rss", let channel = root.first("channel") else {
        judgement.fault(Text(vi: "không phải RSS", en: "this is no RSS"))
        return judgement
      }
      let items = channel.all("item")
      judgement.total = items.count
      for item in items { judge(item, &judgement) }
      judgement.notes = notes(channel) + [.noEndDates]
      return judgement
    }
  }
}

extension Element {
  fileprivate func has(_ names: String...) -> Bool { names.allSatisfy { first($0)?.text.isEmpty == false } }
}

extension Text {
  static func lacks(_ names: String) -> Text {
    Text(vi: "có mục thiếu một trong: \(names)", en: "an item lacks one of: \(names)")
  }

  static var noEndDates: Text {
    Text(
      vi: "không đọc ngày hết hạn; hình được gỡ khi trang được dựng lại",
      en: "heeds no end dates; a slide goes when the site is built again")
  }

  static var ownDuration: Text {
    Text(
      vi: "thời gian mỗi hình đặt trong phần mềm, không lấy từ tệp",
      en: "how long a slide stands is set in the program, not read from the file")
  }
}
