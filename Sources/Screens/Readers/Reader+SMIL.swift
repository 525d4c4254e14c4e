internal import Diagnostics
internal import XML

extension Reader {
  /// `files/downloader.cpp` and `files/wgt.cpp`: pictures by plain names without extra dots; a layout with its size.
  static let garlic = playlist("garlic-player") { image in
    let dots = (image["src"] ?? "").count { $0 == "." }
    return dots > 1 ? Text(vi: "tên tệp có nhiều dấu chấm", en: "a name has more than one dot") : nil
  } notes: {
    []
  }

  /// The guides: whole seconds; relative paths that begin with neither a dot nor a slash; `wallclock` only below `par`
  /// and `excl`, repeated daily and without a count; a region by its name.
  static let signageOS = playlist("signageOS") { image in
    let source = image["src"] ?? ""
    guard !source.hasPrefix("."), !source.hasPrefix("/") else {
      return Text(vi: "đường dẫn bắt đầu bằng . hoặc /", en: "a path begins with . or /")
    }
    return nil
  } notes: {
    [
      Text(
        vi: "máy chủ phải gửi Last-Modified, nếu không máy chiếu không thấy thay đổi",
        en: "the server must send Last-Modified, or the player sees no change")
    ]
  }

  private static func playlist(
    _ name: String, _ judge: @escaping @Sendable (Element) -> Text?, notes: @escaping @Sendable () -> [Text]
  ) -> Reader {
    Reader(name: name, file: SMILPlaylist.fileName) { root in
      var judgement = Judgement()
      let regions = root.descendants.filter { $0.name == "region" }.compactMap { $0["regionName"] }
      guard root.name == "smil", let layout = root.first("head")?.first("layout")?.first("root-layout"),
        layout["width"].flatMap({ Int($0) }) != nil, layout["height"].flatMap({ Int($0) }) != nil, !regions.isEmpty
      else {
        judgement.fault(Text(vi: "thiếu phần bố cục", en: "the layout is missing"))
        return judgement
      }
      let images = Dictionary(grouping: root.descendants.filter { $0.name == "img" }) { $0["src"] ?? "" }
      judgement.total = images.count
      for image in images.values.compactMap(\.first) {
        if let fault = fault(of: image, regions) ?? judge(image) {
          judgement.fault(fault)
        } else {
          judgement.shown += 1
        }
      }
      for fault in faultsOfTime(in: root) { judgement.fault(fault) }
      judgement.notes = notes()
      return judgement
    }
  }

  /// What any of them refuses.
  private static func fault(of image: Element, _ regions: [String]) -> Text? {
    guard let time = image["dur"], time.hasSuffix("s"), Int(time.dropLast()) != nil else {
      return Text(vi: "thời gian không phải số giây nguyên", en: "a time is not in whole seconds")
    }
    guard let region = image["region"], regions.contains(region) else {
      return Text(vi: "hình không thuộc vùng nào", en: "a picture is in no region")
    }
    return nil
  }

  private static func faultsOfTime(in element: Element) -> [Text] {
    let own = element.children.filter { $0["begin"]?.contains("wallclock") == true }
    var faults: [Text] = []
    if !own.isEmpty, !["par", "excl", "priorityClass"].contains(element.name) {
      faults.append(Text(vi: "giờ đặt sai chỗ", en: "a wall clock time stands where none may"))
    }
    let times: [String] = own.flatMap { timed in ["begin", "end"].compactMap { name in timed[name] } }
    let repeated = times.filter { $0.contains("(R") }
    if repeated.contains(where: { !$0.contains("(R/") || !$0.hasSuffix("/P1D)") }) {
      faults.append(Text(vi: "lịch lặp không theo ngày", en: "a repetition is not daily"))
    }
    return faults + element.children.flatMap(faultsOfTime)
  }
}
