"""The site of Gương Sáng: the sample's settings and invented profiles."""

import re
import subprocess
from pathlib import Path

from stories import corpus
from stories.corpus import Story
from support import aside
from support.measuring import Cost, measured
from support.places import GUONGSANG, REPOSITORY

NAME = "Gương Sáng"
# What may be shown depends on the day.
TODAY = "2026-11-21"


class Site:
    """
    screens: whether feeds for LED screens are made, without their pictures. Only if the program can do that.
    """

    def __init__(self, count: int, seed: int, folder: Path, screens: bool = True):
        self.folder = folder
        self.public = folder / "public"
        aside.put(folder)
        self.profiles = folder / "content/guong"
        for year in corpus.YEARS:
            (self.profiles / year).mkdir(parents=True)
        self.has_screens = screens and self._accepts(settings(screens=True))
        self._settings.write_text(settings(self.has_screens), "utf-8")
        for story in corpus.stories(count, seed):
            (self.profiles / story.year / f"{story.slug}.md").write_text(profile(story), "utf-8")

    @property
    def _settings(self) -> Path:
        return self.folder / "content/site.yaml"

    def _accepts(self, text: str) -> bool:
        self._settings.write_text(text, "utf-8")
        return subprocess.run(self.command("check"), capture_output=True).returncode == 0

    def command(self, work: str = "build", *options: object) -> list[object]:
        """Without options it is quiet."""
        templates = REPOSITORY / "site-templates"
        shared = [GUONGSANG, work, "--site", self.folder, "--templates", templates, "--date", TODAY]
        return [*shared, *(options or ["--quiet"])]

    def clear(self) -> None:
        for made in ("public", ".guongsang"):
            aside.put(self.folder / made)

    def build(self) -> Cost:
        return measured(*self.command())


def settings(screens: bool) -> str:
    text = (REPOSITORY / "content/site.yaml").read_text("utf-8")
    # Whatever is drawn has no counterpart on the other side. Links are those of a site on a server, on both sides.
    text = re.sub(r"(?m)^  (ảnh chia sẻ|áp phích|liên kết):.*\n", "", text)
    text = text.replace("\ntrang:\n", "\ntrang:\n  ảnh chia sẻ: không\n  áp phích: không\n  liên kết: gốc\n")
    before, rest = text.split("\nmàn hình:\n")
    listed, after = re.split(r"(?m)^(?=[^ #\n])", rest, maxsplit=1)
    if not screens:
        return f"{before}\n\n{after}"
    return f"{before}\nmàn hình:\n" + re.sub(r"(?m)^(  - mã: .*\n)", r"\1    hình: không\n", listed) + after


def profile(story: Story) -> str:
    return f"---\n{_matter(story)}---\n{story.body}"


def _matter(story: Story) -> str:
    parts = [
        f"tên: {story.name}\nloại: {story.shape}\nđối tượng: {story.kind}\nđơn vị: {story.unit}\n"
        f"lĩnh vực: [{', '.join(story.fields)}]\ncấp: {story.level}\nnăm học: {story.year}\n"
        f"phong trào: [{', '.join(story.movements)}]\ntóm tắt: {story.summary}\n"
    ]
    if story.award:
        name, level, giver = story.award
        parts.append(
            f"thành tích:\n  - danh hiệu: {name}\n    cấp: {level}\n    quyết định: {story.decision}\n"
            f"    ngày: {story.decided}\n    cơ quan: {giver}\n"
        )
    parts.append(
        f"công nhận:\n  trạng thái: công nhận\n  ngày họp: {story.decided}\n  quyết định: {story.decision}\n"
        f"  ngày: {story.decided}\n  số giấy: {story.certificate}\n"
    )
    proofs = (f"  - mã: {code}\n    minh chứng: {story.proof(index)}\n" for index, code in enumerate(story.criteria))
    parts += ["tiêu chí:\n", *proofs]
    if story.quote:
        parts.append(f"trích dẫn:\n  lời: {story.quote}\n  người nói: {story.name}\n")
    if story.is_of_minors:
        parts.append(
            f"đồng ý:\n  học sinh: {story.name}\n  người giám hộ: Cha mẹ của {story.name}\n  ngày: {story.decided}\n"
            f"  đến: 2035-05-31\n  phạm vi: [web, led, in, nguồn tin]\n  nội dung: [tên, lớp, kết quả]\n"
            f"  minh chứng: Phiếu đồng ý số {story.number}, lưu tại Văn phòng\n"
        )
    parts.append(f"nguồn:\n  - {story.source}\n")
    return "".join(parts)
