"""The pictures that every side has to make of each photo, and whether it has."""

from collections import Counter
from pathlib import Path

from PIL import Image

# Cut to 4:5.
WEBP = {320: 400, 640: 800, 960: 1200}
JPEG = {960: 1200}
QUALITY = {"webp": 80, "jpeg": 82}
# Of libwebp's 0 to 6.
EFFORT = 4


def check(folder: Path, count: int) -> int:
    """The bytes of the pictures in the folder, which have to be exactly those of `count` photos."""
    files = [file for file in folder.rglob("*") if file.suffix in (".webp", ".jpg", ".jpeg")]
    sizes = [("WEBP", size) for size in WEBP.items()] + [("JPEG", size) for size in JPEG.items()]
    wanted = Counter(dict.fromkeys(sizes, count))
    found = Counter(map(_look, files))
    if found != wanted:
        raise SystemExit(f"{folder.name}: {dict(found)} instead of {dict(wanted)}")
    return sum(file.stat().st_size for file in files)


def _look(file: Path) -> tuple[str, tuple[int, int]]:
    with Image.open(file) as picture:
        picture.load()
        return picture.format, picture.size
