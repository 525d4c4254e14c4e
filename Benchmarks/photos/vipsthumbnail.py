"""What a script would do: four calls of `vipsthumbnail` a photo, one after another."""

import shutil
from pathlib import Path

from photos import pictures
from support.measuring import Cost, all_measured

NAME = "`vipsthumbnail`, four calls a photo"


class Script:
    def __init__(self, photos: list[Path], folder: Path):
        self.photos, self.folder = photos, folder

    def run(self) -> dict[str, Cost]:
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        return {NAME: all_measured(call for photo in self.photos for call in self._calls(photo))}

    def _calls(self, photo: Path) -> list[list[object]]:
        calls = []
        for form, sizes in (("webp", pictures.WEBP), ("jpeg", pictures.JPEG)):
            saving = f"Q={pictures.QUALITY[form]},strip" + (f",effort={pictures.EFFORT}" if form == "webp" else "")
            for width, height in sizes.items():
                cut = ["--size", f"{width}x{height}", "--smartcrop", "centre"]
                file = self.folder / f"{photo.stem}-{width}.{form}[{saving}]"
                calls.append(["vipsthumbnail", photo, *cut, "-o", file])
        return calls

    def pictures(self) -> int:
        return pictures.check(self.folder, len(self.photos))
