internal import Diagnostics

extension Diagnostic.Message {
  static func photoUnreadable(_ name: String) -> Self {
    .error(
      "GS801",
      Text(vi: "Không đọc được tệp ảnh “\(name)”.", en: "The photo “\(name)” cannot be read."),
      suggestion: Text(
        vi: "Mời thầy/cô kiểm tra quyền đọc của tệp, hoặc chép lại tệp từ máy ảnh.",
        en: "Check that the file may be read, or copy it again from the camera."))
  }

  static func photoEmpty(_ name: String) -> Self {
    .error(
      "GS802", Text(vi: "Tệp ảnh “\(name)” rỗng.", en: "The photo “\(name)” is an empty file."),
      suggestion: copyAgain)
  }

  static func photoIsText(_ name: String) -> Self {
    .error(
      "GS803",
      Text(
        vi: "“\(name)” là một tệp chữ hoặc một trang web, không phải ảnh, dù tên tệp giống tên ảnh.",
        en: "“\(name)” is text or a web page, not a picture, whatever its name says."),
      suggestion: Text(
        vi: "Nếu ảnh tải từ mạng, mời thầy/cô mở ảnh rồi chọn “Lưu hình ảnh”, không lưu cả trang.",
        en: "If it comes from the web, open the picture itself and save that, not the page."))
  }

  static func photoIsSVG(_ name: String) -> Self {
    .error(
      "GS804",
      Text(
        vi: "“\(name)” là hình vẽ SVG. Tệp SVG có thể chứa mã chạy được và liên kết ra ngoài, nên không được đăng.",
        en: "“\(name)” is an SVG drawing, which can hold scripts and outside references, so it is not published."),
      suggestion: Text(
        vi: "Mời thầy/cô xuất hình vẽ ra PNG rồi dùng tệp PNG ấy.",
        en: "Export the drawing as PNG, and name that."))
  }

  static func photoIsGIF(_ name: String) -> Self {
    .error(
      "GS805",
      Text(
        vi: "“\(name)” là tệp GIF: ảnh động, hoặc ảnh chỉ có 256 màu, không hợp với ảnh chân dung và tập thể.",
        en: "“\(name)” is a GIF: an animation, or a picture of 256 colours, which does not suit a photo."),
      suggestion: Text(
        vi: "Mời thầy/cô dùng ảnh gốc JPEG, hoặc lưu một khung hình ra PNG.",
        en: "Use the original JPEG, or save one frame as PNG."))
  }

  static func photoOfOtherKind(_ name: String, _ kind: String) -> Self {
    .error(
      "GS806",
      Text(
        vi: "“\(name)” là tệp \(kind), chưa dùng làm ảnh được.",
        en: "“\(name)” is a file of the kind \(kind), which cannot be used as a photo."),
      suggestion: usableKinds)
  }

  static func photoOfUnknownKind(_ name: String) -> Self {
    .error(
      "GS807",
      Text(
        vi: "Không nhận ra “\(name)” là loại ảnh nào.",
        en: "“\(name)” is no kind of picture that is known here."),
      suggestion: usableKinds)
  }

  static func photoTooLarge(_ name: String, _ size: PixelSize) -> Self {
    let millions = Photo.Limit.pixels / 1_000_000
    return .error(
      "GS808",
      Text(
        vi:
          "Ảnh “\(name)” ghi kích thước \(size.width) × \(size.height) điểm ảnh, quá lớn; tối đa là \(millions) triệu điểm ảnh và mỗi cạnh \(Photo.Limit.side).",
        en:
          "The photo “\(name)” declares \(size.width) × \(size.height) pixels; the most is \(millions) million pixels, and \(Photo.Limit.side) on a side."
      ),
      suggestion: Text(
        vi: "Mời thầy/cô thu nhỏ ảnh; chiều rộng 4000 điểm ảnh là rất đủ.",
        en: "Make the photo smaller; a width of 4000 pixels is plenty."))
  }

  static func photoFileTooLarge(_ name: String) -> Self {
    let megabytes = Photo.Limit.file / 1_000_000
    return .error(
      "GS809",
      Text(
        vi: "Tệp ảnh “\(name)” nặng hơn \(megabytes) MB.",
        en: "The photo “\(name)” is larger than \(megabytes) MB."),
      suggestion: Text(
        vi: "Mời thầy/cô lưu lại ảnh thành JPEG.", en: "Save the photo as JPEG."))
  }

  static func photoTooSmall(_ name: String, _ size: PixelSize) -> Self {
    .error(
      "GS810",
      Text(
        vi: "Ảnh “\(name)” chỉ có \(size.width) × \(size.height) điểm ảnh, quá nhỏ để đăng.",
        en: "The photo “\(name)” has only \(size.width) × \(size.height) pixels, too few to be shown."),
      suggestion: Text(
        vi: "Mời thầy/cô dùng ảnh gốc, rộng từ 1000 điểm ảnh trở lên.",
        en: "Use the original, at least 1000 pixels wide."))
  }

  static func photoDamaged(_ name: String) -> Self {
    .error(
      "GS811",
      Text(
        vi: "Ảnh “\(name)” bị hỏng hoặc bị thiếu một phần, không mở trọn được.",
        en: "The photo “\(name)” is damaged or cut off and cannot be opened as a whole."),
      suggestion: copyAgain)
  }

  static func photoDoubtful(_ name: String) -> Self {
    .warning(
      "GS817",
      Text(
        vi: "Ảnh “\(name)” có chỗ đọc không trọn vẹn, có thể một phần hình bị sai màu hoặc xô lệch.",
        en: "Parts of the photo “\(name)” could not be read as they should; some of it may look wrong."),
      suggestion: Text(
        vi: "Mời thầy/cô xem ảnh trên trang; nếu thấy hỏng thì chép lại tệp từ máy ảnh hoặc điện thoại.",
        en: "Look at it on the page; if it is damaged, copy the file again from the camera or phone."))
  }

  static func noHEICLoader(_ name: String) -> Self {
    .error(
      "GS812",
      Text(
        vi: "Ảnh “\(name)” là HEIC của iPhone, mà thư viện ảnh trên máy này không đọc được HEIC.",
        en: "The photo “\(name)” is an iPhone's HEIC, which this machine's picture library cannot read."),
      suggestion: Text(
        vi: "Mời thầy/cô lưu lại ảnh thành JPEG, hoặc cài libvips có libheif.",
        en: "Save the photo as JPEG, or install libvips with libheif."))
  }

  static func onlyFirstPicture(_ name: String, of count: Int) -> Self {
    .warning(
      "GS813",
      Text(
        vi: "Tệp “\(name)” chứa \(count) hình (ảnh động hoặc nhiều trang); chỉ hình đầu tiên được dùng.",
        en: "“\(name)” holds \(count) pictures (an animation, or pages); only the first is used."))
  }

  static func photoChanged(_ name: String) -> Self {
    .error(
      "GS814",
      Text(
        vi: "Ảnh “\(name)” bị thay đổi trong lúc trang đang được tạo.",
        en: "The photo “\(name)” changed while the site was being made."),
      suggestion: Text(vi: "Mời thầy/cô chạy lại lệnh.", en: "Run the command again."))
  }

  static func derivativeFailed(_ name: String) -> Self {
    .error(
      "GS815",
      Text(
        vi: "Không tạo được ảnh cho trang web từ “\(name)”; có thể máy hết bộ nhớ.",
        en: "No picture for the site could be made of “\(name)”; the machine may be out of memory."))
  }

  static var noPictureLibrary: Self {
    .error(
      "GS816",
      Text(
        vi: "Không khởi động được thư viện ảnh libvips.", en: "The picture library libvips does not start."),
      suggestion: Text(
        vi: "Thầy/cô cài lại gói có thư viện libvips.", en: "Install the package that has libvips again."))
  }

  private static var copyAgain: Text {
    Text(
      vi: "Mời thầy/cô chép lại tệp từ máy ảnh hoặc điện thoại.",
      en: "Copy the file again from the camera or phone.")
  }

  private static var usableKinds: Text {
    Text(
      vi: "Mời thầy/cô dùng ảnh JPEG, PNG, WebP, HEIC hoặc TIFF.",
      en: "Use a JPEG, PNG, WebP, HEIC or TIFF.")
  }
}
