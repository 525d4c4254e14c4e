internal import Diagnostics
internal import Vietnamese

// Every field of a profile. Reading, suggestions, `guongsang new` and the guide's reference follow from it.
extension ProfileFields {
  package static let fields: Fields<ProfileFields> = [
    .required(
      "name", ["tên", "họ tên"], .text(upTo: 120), \.name,
      Text(vi: "Tên tập thể hoặc họ tên cá nhân.", en: "The name of the collective or the person."),
      example: "Tổ Toán – Tin"),
    .required(
      "kind", ["loại"], .choice, \.kind,
      Text(vi: "Tập thể hay cá nhân.", en: "A collective or an individual."), example: "tập thể"),
    .required(
      "subject", ["đối tượng"], .word(\.subjects), \.subject,
      Text(vi: "Loại đối tượng trong site.yaml.", en: "A subject type of site.yaml."),
      example: "tổ chuyên môn"),
    .optional(
      "unit", ["đơn vị"], .word(\.units), \.unit,
      Text(
        vi: "Đơn vị; với học sinh là lớp.", en: "The unit; a pupil's class."), example: "Tổ Toán – Tin"),
    .optional(
      "position", ["chức vụ"], .text(upTo: 120), \.position,
      Text(vi: "Chức vụ hoặc vai trò.", en: "The post or role."), example: "Tổ trưởng chuyên môn"),
    .defaulted(
      "fields", ["lĩnh vực"], .list(of: .word(\.fields)), \.fieldsOfWork,
      Text(vi: "Một hay nhiều lĩnh vực.", en: "One or more fields of work."),
      example: "[Dạy học, Sáng kiến]"),
    .required(
      "level", ["cấp"], .word(\.levels), \.level,
      Text(vi: "Cấp công nhận.", en: "The level of the recognition."), example: "trường"),
    .optional(
      "schoolYear", ["năm học"], .schoolYear, \.schoolYear,
      Text(vi: "Năm học; hoặc viết giai đoạn.", en: "The school year, unless a period is given."),
      example: "2024-2025"),
    .optional(
      "period", ["giai đoạn"], .period, \.period,
      Text(vi: "Giai đoạn nhiều năm.", en: "A period of several years."), example: "2021-2025"),
    .defaulted(
      "movements", ["phong trào"], .list(of: .word(\.movements)), \.movements,
      Text(vi: "Các phong trào thi đua liên quan.", en: "The movements that it belongs to."),
      example: "[Dạy tốt – Học tốt]"),
    .required(
      "summary", ["tóm tắt"], .text(upTo: 200), \.summary,
      Text(vi: "Việc làm nổi bật, gói trong một câu.", en: "The deed in one sentence."),
      example: "Đưa bài toán đời sống vào mọi tiết ôn tập."),
    .optional(
      "photo", ["ảnh"], .text(upTo: 200), \.photo,
      Text(vi: "Tên tệp ảnh đặt cạnh hồ sơ.", en: "The picture's file beside the profile."),
      example: "to-toan-tin.jpg"),
    .optional(
      "photoAlt", ["mô tả ảnh"], .text(upTo: 200), \.photoAlt,
      Text(
        vi: "Ảnh có gì, cho người không nhìn thấy; bắt buộc khi có ảnh.",
        en: "What the picture shows, for those who cannot see it; required with a photo."),
      example: "Sáu thầy cô tổ Toán – Tin bên bảng"),
    .optional(
      "focus", ["tiêu điểm"], .focus, \.focus,
      Text(
        vi: "Điểm phải giữ lại khi ảnh bị cắt, thường là gương mặt; để trống thì máy tự chọn.",
        en: "What must stay when the photo is cut, such as a face; else the program chooses."),
      example: "[0.5, 0.3]"),
    .optional(
      "photoCredit", ["nguồn ảnh"], .text(upTo: 120), \.photoCredit,
      Text(vi: "Ai chụp hoặc vẽ.", en: "Who took or drew it.")),
    .defaulted(
      "awards", ["thành tích"], .list(of: .record(Award.self)), \.awards,
      Text(vi: "Các danh hiệu, hình thức khen thưởng.", en: "Titles and commendations.")),
    .required(
      "recognition", ["công nhận"], .record(Recognition.self), \.recognition,
      Text(vi: "Kết quả xét công nhận.", en: "How far the recognition has come.")),
    .defaulted(
      "criteria", ["tiêu chí"], .list(of: .record(CriterionMet.self)), \.criteria,
      Text(vi: "Tiêu chí đã đạt, kèm minh chứng.", en: "The criteria met, with evidence.")),
    .optional(
      "heads", ["đứng đầu"], .text(upTo: 120), \.heads,
      Text(
        vi: "Tên tệp (không .md) của tập thể mà người này đứng đầu.",
        en: "The file (without .md) of the collective that this person heads."), example: "to-toan-tin"),
    .optional(
      "replicates", ["nhân rộng từ"], .text(upTo: 120), \.replicates,
      Text(
        vi: "Tên tệp (không .md) của điển hình được học theo.",
        en: "The file (without .md) of the profile whose model this one took on."),
      example: "to-toan-tin"),
    .optional(
      "quote", ["trích dẫn"], .record(Quote.self), \.quote,
      Text(vi: "Một lời nói đáng nhớ.", en: "Words worth remembering.")),
    .optional(
      "led", ["led", "màn hình"], .record(LEDText.self), \.led,
      Text(vi: "Chữ và thời gian trên màn hình LED.", en: "Text and dates for the LED screens.")),
    .optional(
      "publishFrom", ["hiện từ"], .date, \.publishFrom,
      Text(vi: "Đăng từ ngày.", en: "The first day on the site."), example: "2025-01-20"),
    .optional(
      "publishUntil", ["hiện đến"], .date, \.publishUntil,
      Text(vi: "Đăng đến hết ngày.", en: "The last day on the site."), example: "2030-12-31"),
    .optional(
      "ageGroup", ["lứa tuổi"], .choice, \.givenAgeGroup,
      Text(
        vi: "Chỉ ghi khi khác với loại đối tượng.", en: "Only when it differs from the subject type's."),
      example: "từ 7 tuổi"),
    .optional(
      "consent", ["đồng ý"], .record(Consent.self), \.consent,
      Text(
        vi: "Sự đồng ý của trẻ em và người giám hộ.", en: "The consent of a minor and their guardian.")),
    .defaulted(
      "sources", ["nguồn"], .list(of: .text(upTo: 400)), \.sources,
      Text(vi: "Tài liệu đã dùng để viết.", en: "What the story was written from.")),
    .optional(
      "slug", ["địa chỉ"], .id, \.givenSlug,
      Text(vi: "Chỉ ghi khi muốn địa chỉ khác tên tệp.", en: "Only for an address other than the file's name."),
      example: "to-toan-tin"),
    .defaulted(
      "featured", ["nổi bật"], .flag, \.isFeatured,
      Text(vi: "Có, nếu muốn đưa lên đầu trang chủ.", en: "Yes to lead the home page."), example: "có"),
  ]
}
