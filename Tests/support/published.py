"""A published site in a folder, as the checks read it."""

import os
import posixpath
import re
import shutil
import subprocess
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from urllib.parse import unquote, urlsplit

import yaml
from lxml import html

REPOSITORY = Path(__file__).resolve().parents[2]
PROGRAM = Path(os.environ.get("GUONGSANG_PROGRAM", REPOSITORY / ".build/release/guongsang"))
CONTENT = REPOSITORY / "content"
TEMPLATES = REPOSITORY / "site-templates"
# The day on which the sample school is published: what may be shown depends on it.
TODAY = "2026-11-21"


@dataclass(frozen=True)
class Page:
    """One HTML file, parsed."""

    path: str
    tree: html.HtmlElement

    @cached_property
    def anchors(self) -> set[str]:
        return set(self.tree.xpath("//@id"))

    @cached_property
    def links(self) -> list[str]:
        """Everything that a browser may follow or load from this page."""
        single = self.tree.xpath("//@href | //@src | //@action | //@poster")
        several = [entry.split()[0] for value in self.tree.xpath("//@srcset") for entry in value.split(",")]
        refresh = [content.partition("url=")[2] for content in self.tree.xpath("//meta[@http-equiv='refresh']/@content")]
        return [*map(str, single), *several, *refresh]

    def meta(self, name: str) -> list[str]:
        return [str(value) for value in self.tree.xpath("//meta[@name=$n or @property=$n]/@content", n=name)]

    def text(self, xpath: str) -> str:
        return " ".join(" ".join(node.text_content() for node in self.tree.xpath(xpath)).split())


@dataclass(frozen=True)
class Site:
    """The folder that `guongsang build` published, and the address that its settings give it."""

    folder: Path
    address: str

    @property
    def base(self) -> str:
        """The path of the home page on its server: `/guong-sang/`."""
        return urlsplit(self.address).path

    @cached_property
    def files(self) -> set[str]:
        return {str(file.relative_to(self.folder)) for file in self.folder.rglob("*") if file.is_file()}

    @cached_property
    def documents(self) -> dict[str, Page]:
        """Every HTML file by its path, in order."""
        paths = sorted(path for path in self.files if path.endswith(".html"))
        return {path: Page(path, html.document_fromstring(self.bytes(path))) for path in paths}

    @cached_property
    def pages(self) -> dict[str, Page]:
        """The documents that are read."""
        return {path: page for path, page in self.documents.items() if not path.startswith(("G/", *self.loops))}

    @property
    def loops(self) -> list[str]:
        """The folders of what LED boards show."""
        return [f"led/{screen['mã']}/" for screen in settings().get("màn hình", [])]

    @cached_property
    def redirects(self) -> dict[str, Page]:
        """The documents at short addresses, which only send readers on."""
        return {path: page for path, page in self.documents.items() if path.startswith("G/")}

    def bytes(self, path: str) -> bytes:
        return (self.folder / path).read_bytes()

    def text(self, path: str) -> str:
        return self.bytes(path).decode("utf-8")

    def target(self, link: str, seen_from: str) -> tuple[str, str] | None:
        """The file and the anchor that a link leads to; None where it leaves the site.

        A folder's address is its index.html, as on a server. The file need not exist.
        """
        parts = urlsplit(link)
        path, anchor = unquote(parts.path), unquote(parts.fragment)
        if parts.scheme or parts.netloc:
            if not link.startswith(self.address):
                return None
            path = path.removeprefix(self.base) or "./"
        elif path.startswith("/"):
            assert path.startswith(self.base), f"{seen_from}: {link} leaves {self.base}"
            path = path.removeprefix(self.base) or "./"
        elif path:
            path = posixpath.join(posixpath.dirname(seen_from), path)
        else:
            return seen_from, anchor
        file = posixpath.normpath(path)
        if path.endswith("/") or path.endswith("/.") or file == ".":
            file = "index.html" if file == "." else file + "/index.html"
        return file, anchor


def settings(content: Path = CONTENT) -> dict:
    return yaml.safe_load((content / "site.yaml").read_text("utf-8"))


def publish(content: Path, place: Path) -> Site:
    """Builds the content into `place`/public. The build has to be content with every file."""
    output = place / "public"
    command = [PROGRAM, "build", "--site", place, "--content", content, "--templates", TEMPLATES, "--output", output]
    run = subprocess.run([*command, "--date", TODAY, "--language", "en"], capture_output=True, text=True)
    assert (run.returncode, run.stderr) == (0, ""), f"guongsang build: {run.returncode}\n{run.stdout}{run.stderr}"
    return Site(output, settings(content)["trang"]["địa chỉ"])


def with_links(style: str, content: Path, place: Path) -> Path:
    """A copy of the content whose pages link to each other in the given style."""
    copy = place / "content"
    subprocess.run(["cp", "-R", content, copy], check=True)
    file = copy / "site.yaml"
    text, count = re.subn(r"(?m)^  liên kết: .*$", f"  liên kết: {style}", file.read_text("utf-8"))
    assert count == 1
    file.write_text(text, "utf-8")
    return copy


def with_people(names: list[str], place: Path) -> Path:
    """Content of only these persons, all alike but for their names; most listings are empty."""
    content = with_links("tương đối", CONTENT, place)
    pattern = (content / "guong/2023-2024/do-van-khai.md").read_text("utf-8")
    shutil.rmtree(content / "guong")
    # Screens warn when they have nobody to show.
    shutil.rmtree(content / "man-hinh")
    file = content / "site.yaml"
    file.write_text(re.sub(r"(?ms)^màn hình:\n(?:[ ].*?\n)+", "", file.read_text("utf-8")), "utf-8")
    # No photo, and nothing that refers to others.
    pattern = re.sub(r"(?m)^(ảnh|mô tả ảnh|nguồn ảnh|nhân rộng từ|nổi bật):.*\n", "", pattern)
    front = pattern.split("---\n", 2)[1]
    year = content / "guong/2023-2024"
    year.mkdir(parents=True)
    for number, name in enumerate(names):
        text = re.sub(r"(?m)^tên: .*$", f"tên: {name}", front)
        text = re.sub(r"(?m)^tóm tắt: .*$", f"tóm tắt: Việc làm thứ {number} của một người tử tế.", text)
        (year / f"nguoi-{number}.md").write_text(f"---\n{text}---\nMột việc tử tế.\n", "utf-8")
    return content
