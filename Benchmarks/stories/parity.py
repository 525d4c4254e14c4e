"""Whether both sides published the same: how many pages of each kind, and what stands on some of them."""

import html
import json
import random
import re
from collections import Counter
from pathlib import Path

# What a file is, by its address. The first that fits counts.
KINDS = {
    "story": r"guong/[^/]+/index\.html",
    "short address": r"G/[^/]+/index\.html",
    "honour roll": r"nam-hoc/[^/]+/index\.html",
    "search data": r"tim-kiem/[^/]+\.js|nam-hoc/[^/]+/search\.js",
    "listing": r"(tap-the|ca-nhan|(linh-vuc|cap|phong-trao|don-vi)/[^/]+)/((page/)?\d+/)?index\.html",
    "directory": r"(linh-vuc|cap|phong-trao|don-vi|nam-hoc)/index\.html",
    "LED screens": r"led/.*",
    "asset": r"assets/.*",
    "other": r".*",
}
# Kinds whose files may be differently many: Gương Sáng cuts a year's search data into parts, and makes more for screens
# (archives, a second form of Media RSS) than Hugo can or needs to.
UNEQUAL = {"search data", "LED screens"}
STORIES = 20
# A part of a page and how often it has to be there.
PARTS = {
    "cards": r'<li class="card',
    "lines of the roll": r'<p class="roll-name"',
    "paragraphs": r"<p[ >]",
    "items": r"<li[ >]",
    "headings": r"<h[1-6][ >]",
    "facts": r"<d[td][ >]",
    "links": r"<a ",
    "entries": r"<entry>",
    "addresses": r"<url>",
}


class Parity:
    """
    ours, theirs: the folders with what was published.
    """

    def __init__(self, ours: Path, theirs: Path):
        self.ours, self.theirs = _files(ours), _files(theirs)
        self.differences = _counts(self.ours, self.theirs)
        self.looked_into = 0

    def check(self) -> str:
        """Ends the program when pages are not alike; differences in files without counterpart are told."""
        stories = sorted(path for path in self.ours if re.fullmatch(KINDS["story"], path))
        chosen = random.Random(1).sample(stories, min(STORIES, len(stories)))
        chosen += [path for path in self.ours if _kind(path) in ("honour roll", "listing", "directory", "other")]
        faults = [fault for path in chosen for fault in self._faults(path)]
        entries, others = _found(self.ours), _found(self.theirs)
        if entries != others:
            faults.append(f"search data: {entries} entries, Hugo {others}")
        if faults:
            raise SystemExit("The sides are not alike:\n" + "\n".join(faults[:10]))
        return f"{self._counted()}; {self.looked_into} of the pages were looked into"

    def _counted(self) -> str:
        told = [
            f"{count} {kind}" if count == other else f"{count} {kind} (Hugo: {other})"
            for kind, count, other in self.differences
        ]
        return "files by kind: " + ", ".join(told)

    def _faults(self, path: str) -> list[str]:
        counterpart = re.sub(r"/(\d+)/index\.html$", r"/page/\1/index.html", path)
        if counterpart not in self.theirs:
            return [f"{path}: Hugo has none"]
        self.looked_into += 1
        ours, theirs = (_content(file) for file in (self.ours[path], self.theirs[counterpart]))
        if path == "index.html":
            # Which of the stories of one day come first, with a quote or without, is a matter of collation.
            del ours["paragraphs"]
        return [f"{path}: {name}: {ours[name]!r}, Hugo {theirs[name]!r}" for name in ours if ours[name] != theirs[name]]


def _files(folder: Path) -> dict[str, Path]:
    return {str(file.relative_to(folder)): file for file in folder.rglob("*") if file.is_file()}


def _counts(ours: dict[str, Path], theirs: dict[str, Path]) -> list[tuple[str, int, int]]:
    """By kind."""
    counts = [Counter(map(_kind, side)) for side in (ours, theirs)]
    rows = [(kind, counts[0][kind], counts[1][kind]) for kind in KINDS if counts[0][kind] or counts[1][kind]]
    unequal = [row for row in rows if row[1] != row[2] and row[0] not in UNEQUAL]
    if unequal:
        raise SystemExit(f"The sides are not alike: {unequal}")
    return rows


def _kind(path: str) -> str:
    return next(kind for kind, pattern in KINDS.items() if re.fullmatch(pattern, path))


def _found(files: dict[str, Path]) -> int:
    """How many stories can be found by searching."""
    texts = (file.read_text("utf-8") for path, file in files.items() if _kind(path) == "search data")
    return sum(len(json.loads(text[text.index("{") : text.rindex("}") + 1])["entries"]) for text in texts)


def _content(file: Path) -> dict[str, object]:
    text = file.read_text("utf-8")
    if file.suffix == ".json":
        return {"items": len(json.loads(text)["items"])}
    if file.suffix == ".txt":
        return {"text": text.strip()}
    if file.name == "sitemap.xml":
        text = re.sub(r"<url><loc>[^<]*/led/.*", "", text)
    counts = {name: len(re.findall(pattern, text)) for name, pattern in PARTS.items()}
    words = {"title": r"<title>(.*?)</title>", "prose": r'(?s)<div class="prose">(.*?)</div>'}
    return counts | {name: _text(pattern, text) for name, pattern in words.items()}


def _text(pattern: str, text: str) -> str:
    """What a reader sees of a part of the page."""
    found = re.search(pattern, text)
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", found[1])).split()) if found else ""
