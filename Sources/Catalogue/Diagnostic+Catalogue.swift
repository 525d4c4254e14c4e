internal import Diagnostics

extension Diagnostic.Message {
  static func namesSomebodyWithdrawn(_ name: String) -> Self {
    .warning(
      "GS306",
      Text(
        vi: "Bài này còn nhắc tên “\(name)”, mà hồ sơ của người ấy đã bị thu hồi hoặc không còn được đồng ý đăng.",
        en: "“\(name)” is still named here, whose own profile is withdrawn or without consent."),
      suggestion: Text(
        vi: "Thầy/cô bỏ tên hoặc viết lại câu này.", en: "Leave the name out, or write the sentence anew."))
  }

  static func likeOneThatMustGo(_ otherPath: String) -> Self {
    .warning(
      "GS308",
      Text(
        vi:
          "Hồ sơ này cùng tên, đối tượng, đơn vị và năm học với \(otherPath), mà hồ sơ ấy đã bị thu hồi hoặc không có sự đồng ý cho đăng. Hồ sơ này vẫn đang được đăng.",
        en:
          "This profile has the name, subject, unit and school year of \(otherPath), which is withdrawn or without consent. This one is still published."
      ),
      suggestion: Text(
        vi:
          "Nếu đây là bản sao của hồ sơ ấy thì thầy/cô thu hồi cả bản này; nếu là hai người trùng tên thì ghi thêm “chức vụ” (ví dụ: học sinh lớp 9A1) để phân biệt.",
        en:
          "If it is a copy of that one, withdraw it too; if they are two people, tell them apart by “chức vụ” (position)."
      ))
  }

  static func likeAnother(_ otherPath: String) -> Self {
    .warning(
      "GS309",
      Text(
        vi: "Hồ sơ này cùng tên, đối tượng, đơn vị, năm học và ngày công nhận với \(otherPath); cả hai đều được đăng.",
        en: "This profile has the name, subject, unit, school year and day of \(otherPath); both are published."),
      suggestion: Text(
        vi:
          "Nếu là bản sao thì thầy/cô bỏ bớt một; nếu là hai người trùng tên thì ghi thêm “chức vụ” (ví dụ: học sinh lớp 9A1) để phân biệt.",
        en: "If it is a copy, remove one; if they are two people, tell them apart by “chức vụ” (position)."))
  }

  static func sameSlug(_ slug: String, _ otherPath: String) -> Self {
    .error(
      "GS301",
      Text(
        vi: "Địa chỉ “\(slug)” trùng với \(otherPath); cả hai chưa được đăng.",
        en: "The address “\(slug)” is also that of \(otherPath); neither is published."),
      suggestion: Text(
        vi: "Đổi tên một trong hai tệp, hoặc thêm “địa chỉ: …” (slug) khác nhau.",
        en: "Rename one of the files, or give it another “slug: …”."))
  }

  static func sameShortCode(_ code: ShortCode, _ olderPath: String, slug: String) -> Self {
    .error(
      "GS307",
      Text(
        vi: "Địa chỉ ngắn G/\(code)/ đã thuộc về \(olderPath), nên hồ sơ này chưa được đăng.",
        en: "The short address G/\(code)/ belongs to \(olderPath), so this profile is not published."),
      suggestion: Text(
        vi: "Thầy/cô thêm một địa chỉ khác cho hồ sơ này, ví dụ “địa chỉ: \(slug)-2”.",
        en: "Give this profile another address, such as “slug: \(slug)-2”."))
  }

  static func unknownProfile(_ name: String, nearest: String?) -> Self {
    .error(
      "GS302",
      Text(vi: "Không có hồ sơ nào tên tệp là “\(name)”.", en: "There is no profile file called “\(name)”."),
      suggestion: .didYouMean(nearest)
        ?? Text(
          vi: "Ghi tên tệp của hồ sơ ấy, không có .md, ví dụ “to-toan-tin”.",
          en: "Write the name of that profile's file without .md, such as “to-toan-tin”."))
  }

  static var refersToItself: Self {
    .error(
      "GS305",
      Text(vi: "Hồ sơ không thể dẫn lại chính nó.", en: "A profile cannot refer to itself."))
  }

  static func relationNotShown(_ name: String) -> Self {
    .warning(
      "GS303",
      Text(
        vi: "Hồ sơ “\(name)” hiện không được đăng, nên không nhắc đến ở đây.",
        en: "The profile “\(name)” is not published now, so it is not mentioned here."))
  }

  static func leaderWithoutHonouredCollective(_ name: String) -> Self {
    .error(
      "GS304",
      Text(
        vi: "Người đứng đầu chỉ là điển hình khi tập thể “\(name)” cũng được công nhận trong cùng thời gian.",
        en: "A leader counts only when the collective “\(name)” is honoured in the same time."),
      suggestion: Text(
        vi: "Công nhận tập thể trước, hoặc sửa “quy tắc” trong site.yaml.",
        en: "Recognise the collective first, or change the rules (quy tắc) in site.yaml."))
  }
}
