"""A screen's loop in a folder, as the build publishes it, with slides that are told apart by their colours."""

import base64
import hashlib
import io
import json
import random
import re
from pathlib import Path

from PIL import Image

from .published import TEMPLATES

SCREENS = TEMPLATES / "screens"
WIDTH, HEIGHT = 160, 96
# None is near another, black or white, nor near anything between two others: a fade cannot be taken for a slide.
COLOURS = {
    "school": (153, 71, 225),
    "red": (172, 30, 102),
    "green": (30, 180, 39),
    "blue": (30, 78, 204),
    "yellow": (152, 225, 30),
    "cyan": (68, 225, 225),
    "orange": (225, 145, 57),
}
# No test waits a minute for what the player does each minute.
TIMES = {"tick": 40, "poll": 150, "backoff": [100, 200, 400], "patience": 300, "answer": 1500}


def picture(colour: str, ending: str, width: int = WIDTH, height: int = HEIGHT) -> bytes:
    """Grain makes the file as large as a slide's: there is something to cut off."""
    grain = random.Random(colour)
    image = Image.new("RGB", (width, height))
    image.putdata([tuple(part + grain.randint(-9, 9) for part in COLOURS[colour]) for _ in range(width * height)])
    file = io.BytesIO()
    image.save(file, {"png": "PNG", "jpg": "JPEG"}[ending], **({"quality": 92} if ending == "jpg" else {}))
    return file.getvalue()


def slide(colour: str, ms: int = 400, ending: str = "png", **days: str) -> dict:
    return {"src": f"{colour}.{ending}", "ms": ms, "title": colour, **days}


THREE = [slide("red"), slide("green", ending="jpg"), slide("blue")]


def filled(template: str, values: dict[str, str]) -> str:
    """The few tags that these templates have, as Mustache fills them in."""
    text = re.sub(r"\{\{!.*?\}\}\n?", "", (SCREENS / template).read_text("utf-8"), flags=re.S)
    return re.sub(r"\{\{\{?(\w+)\}?\}\}", lambda tag: values[tag[1]], text)


class Loop:
    """The folder `led/cong/` of a published site."""

    def __init__(self, site: Path):
        self.site = site
        self.folder = site / "led/cong"
        self.folder.mkdir(parents=True)

    def publish(self, slides: list[dict], school: str = "school", page: bool = True, times=TIMES, **settings) -> str:
        """Writes the files and gives the version. With `page` false only the data change, as a stale cache would have it."""
        pictures = {entry["src"]: entry["src"].split(".") for entry in slides} | {f"{school}.png": [school, "png"]}
        for name, (colour, ending) in pictures.items():
            (self.folder / name).write_bytes(picture(colour, ending))
        loop = {
            "width": WIDTH, "height": HEIGHT, "newest": "2026-11-20", "fallback": f"{school}.png", "reload": None,
            "slides": slides, "times": times, **settings,
        }
        version = hashlib.sha256(json.dumps(loop).encode()).hexdigest()[:16]
        data = json.dumps({"version": version, **loop}).replace("<", "\\u003c")
        fallback = "data:image/png;base64," + base64.b64encode(picture(school, "png")).decode()
        values = {
            "title": "Bảng điện tử cổng trường", "width": str(WIDTH), "height": str(HEIGHT), "version": version,
            "loop": data, "fallback": fallback, "player": (SCREENS / "player.js").read_text("utf-8"),
            "files": json.dumps(sorted(pictures)),
        }
        if page:
            self.write("index.html", filled("loop.mustache", values))
            self.write("worker.js", filled("worker.js", values))
        self.write("slides.json", data)
        self.write("version.json", json.dumps({"version": version}))
        return version

    def write(self, name: str, text: str):
        (self.folder / name).write_text(text, "utf-8")

    def cut_short(self, name: str):
        """The file ends in the middle, as after a broken upload."""
        file = self.folder / name
        file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])
