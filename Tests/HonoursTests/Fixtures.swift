import Artifacts
import Diagnostics
import MarkedText
import Photos
import Testing
import Vietnamese

@testable import Honours

/// The settings of a school that every test can use the words of.
let schoolYAML = """
  trường:
    tên: Trường THPT Sơn Ca
  trang:
    tiêu đề: Gương sáng Sơn Ca
    địa chỉ: https://sonca.example/
  loại đối tượng:
    - tên: tổ chuyên môn
      loại: tập thể
      tiêu chí:
        - { mã: TCM1, nội dung: Sinh hoạt chuyên môn đều }
    - { tên: lớp học, loại: tập thể, lứa tuổi: từ 7 tuổi }
    - { tên: giáo viên, loại: cá nhân }
    - { tên: người đứng đầu, loại: cá nhân, người đứng đầu: có }
    - { tên: học sinh, loại: cá nhân, lứa tuổi: từ 7 tuổi }
    - { tên: trẻ mẫu giáo, loại: cá nhân, lứa tuổi: dưới 7 tuổi }
    - { tên: cha mẹ học sinh }
  tiêu chí chung:
    - { mã: C1, nội dung: Có số liệu kiểm chứng được }
  lĩnh vực: [Dạy học, Sáng kiến]
  cấp:
    - trường
    - { tên: huyện, đến: 2025-06-30 }
    - { tên: xã, từ: 2025-07-01 }
    - tỉnh
  đơn vị: [Tổ Toán – Tin, Lớp 9A1]
  phong trào: [Dạy tốt – Học tốt]
  quy tắc:
    người đứng đầu gắn với tập thể: có

  """

func settings(_ yaml: String = schoolYAML) throws -> Settings {
  let read = Settings.read(Source(path: "content/site.yaml", text: yaml))
  try #require(read.diagnostics.isEmpty, "\(read.diagnostics.map(\.message.text.english))")
  return try #require(read.value)
}

/// A recognised collective with every required field, and the lines of `more` behind them; a line of `more`
/// takes the place of the line with the same key.
func profileText(_ more: String = "", without keys: [String] = [], body: String = "Chuyện kể.\n")
  -> String
{
  let standard = [
    ("tên", "tên: Tổ Toán – Tin"), ("loại", "loại: tập thể"),
    ("đối tượng", "đối tượng: tổ chuyên môn"),
    ("cấp", "cấp: trường"), ("năm học", "năm học: 2024-2025"),
    ("tóm tắt", "tóm tắt: Ôn tập bằng bài toán đời sống."),
    ("công nhận", "công nhận: { trạng thái: công nhận, quyết định: 45/QĐ-THPT, ngày: 2025-01-18 }"),
  ]
  let given = Set(
    more.split(separator: "\n").map { String($0.prefix { $0 != ":" }.drop { $0 == "1️⃣" }) })
  let lines = standard.filter { !given.contains($0.0) && !keys.contains($0.0) }.map(\.1)
  let fields = (lines + (more.isEmpty ? [] : [more])).joined(separator: "\n")
  return "---\n\(fields)\n---\n\(body)"
}

/// Reads a profile; every picture but `thieu.jpg` is there.
func read(_ source: Source, fileName: String = "to-toan-tin", settings: Settings? = nil) throws
  -> Diagnosed<Profile?>
{
  Profile.read(
    source, fileName: fileName, settings: try settings ?? HonoursTests.settings(),
    tableLabel: "Bảng"
  ) { name in
    name == "thieu.jpg"
      ? .failure(PictureFault(.error("TEST", Text(vi: "thiếu", en: "missing"))))
      : .success(
        Picture(
          photo: Photo(file: name, format: .jpeg, size: PixelSize(width: 1200, height: 1500), pages: 1),
          fingerprint: Fingerprint.of([]), slug: "anh", placeholder: ""))
  }
}

func read(_ text: String, fileName: String = "to-toan-tin") throws -> Diagnosed<Profile?> {
  try read(MarkedText(text).source, fileName: fileName)
}

/// A profile that must be read without a word.
func profile(_ more: String = "", without keys: [String] = [], body: String = "Chuyện kể.\n") throws
  -> Profile
{
  let read = try read(profileText(more, without: keys, body: body))
  try #require(read.diagnostics.isEmpty, "\(read.diagnostics.map(\.message.text.english))")
  return try #require(read.value)
}

func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }
