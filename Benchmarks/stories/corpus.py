"""Invented stories of an invented school, the same for a seed: as long as real ones, in the sample's vocabulary."""

import random
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

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
]
HEADINGS = ["Cách làm", "Những tuần đầu", "Kết quả đo được", "Ai có thể làm theo", "Chỗ còn chưa được"]


@dataclass(frozen=True)
class Story:
    slug: str
    year: str
    name: str
    kind: str
    shape: str
    unit: str
    areas: list[str]
    level: str
    movement: str
    summary: str
    decided: str
    criteria: list[str]
    number: int
    body: str

    @property
    def place(self) -> str:
        return f"{self.year}/{self.slug}.md"

    @property
    def text(self) -> str:
        """As Gương Sáng reads it."""
        consent = ""
        if self.kind in ("học sinh", "lớp học", "câu lạc bộ"):
            consent = (
                f"đồng ý:\n  học sinh: {self.name}\n  người giám hộ: Cha mẹ của {self.name}\n  ngày: {self.decided}\n"
                f"  đến: 2035-05-31\n  phạm vi: [web, led, in, nguồn tin]\n  nội dung: [tên, lớp, kết quả]\n"
                f"  minh chứng: Phiếu đồng ý số {self.number}, lưu tại Văn phòng\n"
            )
        proofs = "".join(
            f"  - mã: {code}\n    minh chứng: Sổ theo dõi số {self.number + index}, trang {index + 3}, lưu tại văn phòng\n"
            for index, code in enumerate(self.criteria)
        )
        return (
            f"---\ntên: {self.name}\nloại: {self.shape}\nđối tượng: {self.kind}\nđơn vị: {self.unit}\n"
            f"lĩnh vực: [{', '.join(self.areas)}]\ncấp: {self.level}\nnăm học: {self.year}\nphong trào: {self.movement}\n"
            f"tóm tắt: {self.summary}\ncông nhận:\n  trạng thái: công nhận\n  ngày họp: {self.decided}\n"
            f"  quyết định: {self.number:02}/QĐ-SC\n  ngày: {self.decided}\n  số giấy: GCN-{self.number}\n"
            f"tiêu chí:\n{proofs}{consent}nguồn:\n  - Báo cáo năm học {self.year} của {self.unit}\n---\n{self.body}"
        )

    @property
    def hugo(self) -> str:
        """The same for Hugo."""
        areas = ", ".join(f'"{area}"' for area in self.areas)
        criteria = "".join(
            f"  - {{code: {code}, proof: \"Sổ theo dõi số {self.number + index}, trang {index + 3}, lưu tại văn phòng\"}}\n"
            for index, code in enumerate(self.criteria)
        )
        return (
            f'---\ntitle: "{self.name}"\ndate: {self.decided}\nslug: {self.slug}\nsummary: "{self.summary}"\n'
            f'shape: ["{self.shape}"]\nkind: ["{self.kind}"]\nunit: ["{self.unit}"]\nareas: [{areas}]\nlevel: ["{self.level}"]\n'
            f'years: ["{self.year}"]\nmovements: ["{self.movement}"]\ndecision: "{self.number:02}/QĐ-SC"\n'
            f'certificate: "GCN-{self.number}"\nsources: ["Báo cáo năm học {self.year} của {self.unit}"]\ncriteria:\n{criteria}---\n'
            f"{self.body}"
        )


def stories(count: int, seed: int) -> Iterator[Story]:
    chance = random.Random(seed)
    for number in range(1, count + 1):
        kind, shape, units, criteria = chance.choice(KINDS)
        name = title(kind, chance, number)
        # The newest years have more.
        year = chance.choice(YEARS + YEARS[-3:])
        day = f"{year[5:]}-{chance.randint(3, 5):02}-{chance.randint(1, 28):02}"
        unit = chance.choice(units)
        yield Story(
            slug=f"{ascii(name)}-{number}", year=year, name=name, kind=kind, shape=shape, unit=unit,
            areas=chance.sample(FIELDS, chance.randint(1, 2)), level=chance.choice(LEVELS),
            movement=chance.choice(MOVEMENTS), decided=day, criteria=["C2", *criteria], number=number,
            summary=f"Làm đều một việc nhỏ trong {chance.randint(9, 60)} tuần, giúp {chance.randint(20, 900)} bạn đọc nhiều hơn.",
            body=body(name, chance),
        )


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


def write(folder: Path, count: int, seed: int, form: str) -> None:
    """
    form: the name of the property that gives a story's text.
    """
    for year in YEARS:
        (folder / year).mkdir(parents=True, exist_ok=True)
    for story in stories(count, seed):
        (folder / story.place).write_text(getattr(story, form), "utf-8")
