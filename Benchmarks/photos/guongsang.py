"""A site of Gương Sáng: one profile a photo, all alike but for name and address."""

import os
import re
import shutil
from pathlib import Path

from photos import pictures
from support.measuring import Cost, measured
from support.places import GUONGSANG, REPOSITORY

NAME = "Gương Sáng"
# What may be shown depends on the day.
TODAY = "2026-11-21"
PATTERN = REPOSITORY / "content/guong/2023-2024/do-van-khai.md"


class Site:
    def __init__(self, photos: list[Path], folder: Path):
        self.folder = folder
        shutil.rmtree(folder, ignore_errors=True)
        year = folder / "content/guong/2023-2024"
        year.mkdir(parents=True)
        # Cards, posters and LED screens have no counterpart on the other sides.
        settings = (REPOSITORY / "content/site.yaml").read_text("utf-8")
        settings = re.sub(r"(?m)^  (ảnh chia sẻ|áp phích):.*\n", "", settings)
        settings = settings.replace("\ntrang:\n", "\ntrang:\n  ảnh chia sẻ: không\n  áp phích: không\n")
        settings = re.sub(r"(?m)^màn hình:\n(?:[ #].*\n|\n)*", "", settings)
        (folder / "content/site.yaml").write_text(settings, "utf-8")
        profile = PATTERN.read_text("utf-8").split("---\n", 2)[1]
        # Nothing that refers to others.
        profile = re.sub(r"(?m)^(nhân rộng từ|nổi bật|tiêu điểm):.*\n", "", profile)
        for number, photo in enumerate(photos):
            os.link(photo, year / f"nguoi-{number}.jpg")
            text = re.sub(r"(?m)^tên: .*$", f"tên: Người thứ {number}", profile)
            text = re.sub(r"(?m)^ảnh: .*$", f"ảnh: nguoi-{number}.jpg", text)
            text = re.sub(r"(?m)^(  số giấy:) .*$", rf"\1 GCN-{number}", text)
            (year / f"nguoi-{number}.md").write_text(f"---\n{text}---\nMột việc tử tế.\n", "utf-8")
        self.count = len(photos)

    def run(self) -> dict[str, Cost]:
        for made in ("public", ".guongsang"):
            shutil.rmtree(self.folder / made, ignore_errors=True)
        return {NAME: self._build(), f"{NAME}, again": self._build()}

    def _build(self) -> Cost:
        templates = REPOSITORY / "site-templates"
        return measured(GUONGSANG, "build", "--site", self.folder, "--templates", templates, "--date", TODAY, "--quiet")

    def pictures(self) -> int:
        return pictures.check(self.folder / "public/guong", self.count)
