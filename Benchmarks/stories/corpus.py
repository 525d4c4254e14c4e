"""Invented stories of an invented school, the same for a seed: as long as real ones, in the sample's vocabularies."""

import random
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from xxhash import xxh3_128_intdigest

YEARS = [f"{year}-{year + 1}" for year in range(2016, 2026)]

FAMILY = "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Mai Trịnh Đoàn".split()
MIDDLE = "Văn Thị Hữu Đức Minh Ngọc Thanh Quang Thu Gia Bảo Khánh Phương Xuân Hải Thùy Tuấn Kim Hoài Diệu".split()
GIVEN = (
    "An Anh Bình Chi Cường Dũng Duyên Giang Hà Hằng Hiếu Hoa Hùng Hương Khải Khôi Lan Linh Long Mai Minh Nam Nga Ngân "
    "Nhung Oanh Phúc Phượng Quân Quỳnh Sơn Tâm Thảo Thắng Thủy Trang Trung Tú Uyên Vân Việt Vinh Vy Xuân Yến"
).split()

# Kind, whether it is a person, unit, criteria.
KINDS = [
    ("giáo viên", "cá nhân", ["Tổ Toán – Tin", "Tổ Ngữ văn", "Tổ Ngoại ngữ", "Tổ Khoa học tự nhiên"], ["GV1", "GV2"]),
    ("nhân viên", "cá nhân", ["Tổ Văn phòng"], ["NV1", "NV2"]),
    ("học sinh", "cá nhân", ["Khối THCS", "Khối THPT"], ["HS1", "HS2"]),
    ("lớp học", "tập thể", ["Khối THCS", "Khối THPT"], ["LH1", "LH2"]),
    ("câu lạc bộ", "tập thể", ["Đoàn trường", "Liên đội"], ["CLB1", "CLB2"]),
]
FIELDS = (
    "Dạy học|Học tập|Sáng kiến|Chuyển đổi số|Văn hóa đọc|Thể thao và nghệ thuật|Môi trường và cộng đồng|An toàn và phục vụ"
).split("|")
MOVEMENTS = (
    "Dạy tốt – Học tốt|Đổi mới sáng tạo trong dạy và học|Học tập và làm theo Bác|"
    "Trường học thân thiện – Học sinh tích cực|Mỗi tuần một việc tử tế"
).split("|")
LEVELS = ["trường"] * 6 + ["tổ", "xã", "ngành", "tỉnh"]

OPENINGS = [
    "Buổi sáng đầu tuần, {who} đến trường sớm hơn giờ quy định {number} phút và mở cửa phòng cho các bạn vào ngồi đọc.",
    "Mọi việc bắt đầu từ một con số rất nhỏ: {number} lượt mượn sách trong cả tháng 9, ít hơn số học sinh của một lớp.",
    "Trong cuốn sổ bìa xanh của {who} có {number} trang ghi lại từng việc đã làm, việc nào chưa xong thì để trống ô cuối.",
    "Hỏi {who} đã bắt đầu thế nào, câu trả lời chỉ có một dòng: thấy việc cần thì làm, làm được {number} buổi thì thành nếp.",
    "Năm học ấy mưa nhiều, đường vào trường ngập {number} mét, và {who} là người nghĩ ra cách để không ai phải nghỉ học.",
]
SENTENCES = [
    "Việc ấy không khó, cái khó là làm đều trong suốt {number} tuần mà không ai phải nhắc ai.",
    "Nhà trường giao thêm một phòng nhỏ, bàn ghế cũ được đóng lại, chi phí hết {number}.000 đồng tiền đinh và sơn.",
    "Mỗi chiều thứ Sáu, nhóm ngồi lại mười lăm phút để đọc số liệu, nói rõ chỗ nào chưa được và ai sẽ sửa.",
    "Có hôm mưa to, chỉ còn {number} người ở lại, nhưng buổi sinh hoạt vẫn diễn ra và vẫn có biên bản.",
    "Các thầy cô trong tổ dự giờ, góp ý bằng ba câu hỏi viết sẵn thay cho lời khen chung chung.",
    "Sau một học kỳ, tỉ lệ hoàn thành bài tập tăng từ {small}% lên {large}%, được ghi trong sổ theo dõi của lớp.",
    "Phụ huynh góp {number} cây giống, mỗi gia đình nhận chăm một luống trước cổng trường.",
    "Cách làm được chép lại thành hai trang giấy, để ở thư viện cho ai cần thì lấy.",
    "Bạn nào vắng sẽ có người gọi điện hỏi thăm ngay trong ngày, không đợi đến cuối tuần.",
    "Điều đáng quý là **không có phần thưởng nào** được hứa trước; ai làm cũng vì thấy việc ấy có ích.",
    "Con số {number} nghe ít, nhưng với một trường ở xã xa thì đó là tất cả những gì có thể gom được.",
    "Người đi trước để lại lịch làm việc, người đến sau chỉ cần theo, và năm nào cũng sửa cho gọn hơn.",
    "Ba tháng đầu không có gì để khoe, bảng theo dõi chỉ toàn những ô trống và {number} dấu hỏi.",
    "Đến kỳ thi, {number} lượt bạn đã đổi chỗ để ngồi cạnh người cần mình giảng lại bài.",
    "Có người hỏi *làm vậy để được gì*, cả nhóm chỉ tay lên tờ lịch đã gạch kín {number} ngày.",
    "Tài liệu được in {number} bản, phần còn thiếu thì chép tay, ghi rõ nguồn và ngày chép.",
    "Khó nhất là tuần thứ tư: người nản, máy hỏng, kho khóa; buổi họp hôm ấy kéo dài hơn {number} phút.",
    "Khi trường bạn sang học hỏi, điều được xem lâu nhất lại là {number} dòng ghi những lần làm hỏng.",
    "Tỉ lệ đi học đều ở nhóm được giúp đạt {large}%, cao hơn mức {small}% của năm trước.",
    "Nhờ vậy, đến cuối năm không còn bạn nào phải học lại vì thiếu sách vở hay thiếu người kèm.",
]
SUMMARIES = [
    "Làm đều một việc nhỏ trong {weeks} tuần, giúp {number} bạn đọc nhiều hơn.",
    "Soạn lại {number} phiếu học tập ngắn để ai học chậm cũng theo kịp sau {weeks} tuần.",
    "Giữ nếp {weeks} buổi chiều thứ Năm cùng nhau sửa bàn ghế, tiết kiệm {number} nghìn đồng mỗi tháng.",
    "Gom {number} cuốn sách cũ thành tủ sách đi vòng quanh {weeks} thôn của xã Suối Mơ.",
    "Ghi nhật ký đo nước suối {weeks} tuần liền, {number} số đo được trường bạn dùng lại.",
    "Kèm {number} lượt bạn học yếu bằng ba câu hỏi mỗi ngày, không bỏ buổi nào trong {weeks} tuần.",
]
QUOTES = [
    "Làm ít thôi, nhưng tuần nào cũng làm.",
    "Chỗ nào chưa được thì ghi to hơn chỗ đã được, để người sau khỏi vấp.",
    "Không ai học thay ai được, nhưng ngồi cạnh nhau thì đỡ ngại hỏi.",
    "Việc tử tế không cần ai nhớ, chỉ cần có người làm tiếp.",
]
# What it is, of which level, who gave it.
AWARDS = [
    ("Giấy khen", "trường", "Hiệu trưởng"),
    ("Chiến sĩ thi đua cơ sở", "ngành", "Giám đốc Sở Giáo dục và Đào tạo"),
    ("Giấy khen của Chủ tịch Ủy ban nhân dân xã", "xã", "Chủ tịch Ủy ban nhân dân xã Suối Mơ"),
    ("Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh", "tỉnh", "Chủ tịch Ủy ban nhân dân tỉnh Bình Nguyên"),
]
HEADINGS = ["Cách làm", "Những tuần đầu", "Kết quả đo được", "Ai có thể làm theo", "Chỗ còn chưa được"]


@dataclass(frozen=True)
class Story:
    """
    shape: collective or individual.
    award: one of AWARDS, or none.
    code: of the short address.
    """

    slug: str
    code: str
    number: int
    name: str
    kind: str
    shape: str
    unit: str
    fields: list[str]
    level: str
    year: str
    movements: list[str]
    summary: str
    award: tuple[str, str, str] | None
    quote: str | None
    decided: str
    criteria: list[str]
    body: str

    @property
    def is_of_minors(self) -> bool:
        return self.kind in ("học sinh", "lớp học", "câu lạc bộ")

    @property
    def decision(self) -> str:
        return f"{self.number:02}/QĐ-SC"

    @property
    def certificate(self) -> str:
        return f"GCN-{self.number}"

    @property
    def source(self) -> str:
        return f"Báo cáo năm học {self.year} của {self.unit}"

    def proof(self, index: int) -> str:
        """Of a criterion."""
        return f"Sổ theo dõi số {self.number + index}, trang {index + 3}, lưu tại văn phòng"


def stories(count: int, seed: int) -> Iterator[Story]:
    chance = random.Random(seed)
    codes: set[str] = set()
    for number in range(1, count + 1):
        kind, shape, units, criteria = chance.choice(KINDS)
        name = title(kind, chance, number)
        slug = f"{ascii(name)}-{number}"
        # Of two stories with one short address only the older is published.
        while short_code(slug) in codes:
            slug += "-2"
        codes.add(short_code(slug))
        # The newest years have more.
        year = chance.choice(YEARS + YEARS[-3:])
        summary = chance.choice(SUMMARIES).format(weeks=chance.randint(9, 60), number=chance.randint(20, 900))
        yield Story(
            slug=slug, code=short_code(slug), number=number, name=name, kind=kind, shape=shape,
            unit=chance.choice(units), fields=chance.sample(FIELDS, chance.randint(1, 2)), level=chance.choice(LEVELS), year=year,
            movements=chance.sample(MOVEMENTS, chance.choice([1, 1, 2])), summary=summary,
            award=chance.choice(AWARDS) if chance.random() < 0.4 else None,
            quote=chance.choice(QUOTES) if chance.random() < 0.3 else None,
            decided=f"{year[5:]}-{chance.randint(3, 5):02}-{chance.randint(1, 28):02}", criteria=["C2", *criteria],
            body=body(name, chance),
        )


def short_code(slug: str) -> str:
    """As Gương Sáng has it (Sources/Catalogue/ShortCode.swift)."""
    alphabet = "23456789BGHJKMNPQRTVWXZ"
    rest = xxh3_128_intdigest(slug.encode()) & 0xFFFF_FFFF_FFFF_FFFF
    code = ""
    for _ in range(6):
        rest, digit = divmod(rest, len(alphabet))
        code += alphabet[digit]
    return code


def title(kind: str, chance: random.Random, number: int) -> str:
    """No two are the same: a class or a club has its number, a person four words."""
    if kind == "lớp học":
        return f"Tập thể lớp {chance.randint(6, 12)}A{number}"
    if kind == "câu lạc bộ":
        return f"Câu lạc bộ {chance.choice(['Sách', 'Toán', 'Khoa học', 'Âm nhạc'])} số {number}"
    return " ".join([chance.choice(FAMILY), *chance.sample(MIDDLE, 2), chance.choice(GIVEN)])


def body(name: str, chance: random.Random) -> str:
    """About two kilobytes, between one and four."""
    def sentence(patterns: list[str]) -> str:
        return chance.choice(patterns).format(
            who=name, number=chance.randint(7, 900), small=chance.randint(30, 60), large=chance.randint(70, 99))

    def paragraph() -> str:
        return " ".join(sentence(SENTENCES) for _ in range(chance.randint(2, 4)))

    parts = [sentence(OPENINGS), paragraph()]
    for heading in chance.sample(HEADINGS, chance.randint(1, 3)):
        parts += [f"## {heading}", paragraph()]
        if chance.random() < 0.5:
            parts.append("\n".join(f"- {sentence(SENTENCES)}" for _ in range(chance.randint(2, 3))))
    return "\n\n".join(parts) + "\n"


@cache
def ascii(text: str) -> str:
    letters = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    return re.sub(r"[^a-z0-9]+", "-", "".join(c for c in letters if not unicodedata.combining(c))).strip("-")

