import Testing

@testable import Publishing

struct CameraNotesTests {
  @Test(arguments: [
    ("\u{7}JFIF Exif\u{0}\u{0}MM", true), ("PNG IHDR eXIf", true), ("RIFF WEBPVP8X EXIF", true),
    ("http://ns.adobe.com/xap/1.0/", true), ("JFIF Exif", false), ("", false), ("JFIF", false),
  ])
  func areFoundInEveryKindOfPicture(text: String, isFound: Bool) {
    #expect(CameraNotes.stand(in: Array(text.utf8)) == isFound)
  }
}
