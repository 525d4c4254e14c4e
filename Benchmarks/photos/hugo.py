"""A site of Hugo: one page bundle a photo, and the plainest page that shows its pictures."""

import os
import shutil
from pathlib import Path

from photos import pictures
from support.measuring import Cost, measured
from support.places import HUGO

SETTINGS = """\
baseURL: https://example.org/
title: Photos
disableKinds: ["404", home, robotsTXT, rss, section, sitemap, taxonomy, term]
imaging:
  anchor: center
  webp: {method: EFFORT}
"""

# The cheapest way to each picture: photos that are upright already are not sent through the filter that turns them.
PAGE = """\
{{ $photo := .Resources.Get "photo.jpg" }}
{{ $turned := gt $photo.Meta.Orientation 1 }}
{{ range slice SPECIFICATIONS }}
  {{ $picture := "" }}
  {{ if $turned }}
    {{ $picture = $photo.Filter images.AutoOrient (images.Process (printf "fill %s" .)) }}
  {{ else }}
    {{ $picture = $photo.Fill . }}
  {{ end }}
  <img src="{{ $picture.RelPermalink }}" width="{{ $picture.Width }}" height="{{ $picture.Height }}" alt="">
{{ end }}
"""


class Site:
    """
    effort: of the WebP encoder. Hugo's own is 2.
    """

    def __init__(self, name: str, effort: int, photos: list[Path], folder: Path):
        self.name, self.folder, self.count = name, folder, len(photos)
        shutil.rmtree(folder, ignore_errors=True)
        (folder / "layouts").mkdir(parents=True)
        (folder / "hugo.yaml").write_text(SETTINGS.replace("EFFORT", str(effort)))
        specifications = [
            f'"{width}x{height} {form} q{pictures.QUALITY[form]}"'
            for form, sizes in (("webp", pictures.WEBP), ("jpeg", pictures.JPEG))
            for width, height in sizes.items()
        ]
        (folder / "layouts/page.html").write_text(PAGE.replace("SPECIFICATIONS", " ".join(specifications)))
        for number, photo in enumerate(photos):
            bundle = folder / f"content/person-{number}"
            bundle.mkdir(parents=True)
            os.link(photo, bundle / "photo.jpg")
            page = f"---\ntitle: Person {number}\nbuild: {{publishResources: false}}\n---\nA good deed.\n"
            (bundle / "index.md").write_text(page)

    def run(self) -> dict[str, Cost]:
        # `resources` is where Hugo keeps what it has made of photos.
        for made in ("public", "resources", "cache"):
            shutil.rmtree(self.folder / made, ignore_errors=True)
        return {self.name: self._build(), f"{self.name}, again": self._build()}

    def _build(self) -> Cost:
        return measured(HUGO, "--source", self.folder, "--cacheDir", self.folder / "cache", "--noBuildLock", "--quiet")

    def pictures(self) -> int:
        return pictures.check(self.folder / "public", self.count)
