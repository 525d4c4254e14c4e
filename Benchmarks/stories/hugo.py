"""The same site for Hugo: templates of the same pages (hugo-site/), the same stories."""

import json
import re
import shutil
from functools import cache
from pathlib import Path

import yaml

from stories import corpus
from stories.corpus import Story
from support import aside
from support.measuring import Cost, measured
from support.places import HUGO, REPOSITORY

NAME = "Hugo"
SITE = Path(__file__).parent / "hugo-site"
# The settings' vocabularies by the addresses of their listings.
VOCABULARIES = {"linh-vuc": "lĩnh vực", "cap": "cấp", "phong-trao": "phong trào", "don-vi": "đơn vị"}
DIRECTORIES = {
    "linh-vuc": "Lĩnh vực",
    "cap": "Các cấp công nhận",
    "phong-trao": "Phong trào thi đua",
    "don-vi": "Đơn vị",
}
SHAPES = {"tập thể": "tap-the", "cá nhân": "ca-nhan"}
# Of a screen whose settings say nothing.
MOST_SLIDES = 20
MENU = {"tap-the": "Tập thể", "ca-nhan": "Cá nhân", "nam-hoc": "Bảng vàng", "linh-vuc": "Lĩnh vực"}


class Site:
    """
    assets: the style sheet, scripts and fonts to publish beside the pages.
    screens: whether feeds for LED screens are made.
    """

    def __init__(self, count: int, seed: int, folder: Path, assets: Path, screens: bool):
        self.folder = folder
        self.public = folder / "public"
        self.profiles = folder / "content/guong"
        aside.put(folder)
        self.profiles.mkdir(parents=True)
        shutil.copytree(SITE / "layouts", folder / "layouts")
        shutil.copytree(assets, folder / "static/assets")
        _write(folder / "hugo.json", configuration([file.name for file in assets.iterdir()]))
        years = set()
        for story in corpus.stories(count, seed):
            years.add(story.year)
            (self.profiles / f"{story.slug}.md").write_text(page(story), "utf-8")
        for path, matter in (sections(years) | (screen_pages() if screens else {})).items():
            _write(folder / "content" / path, matter)

    def clear(self) -> None:
        for made in ("public", "resources", "cache"):
            aside.put(self.folder / made)

    def command(self) -> list[object]:
        return [HUGO, "--source", self.folder, "--cacheDir", self.folder / "cache", "--noBuildLock", "--quiet"]

    def build(self) -> Cost:
        return measured(*self.command())


@cache
def settings() -> dict:
    return yaml.safe_load((REPOSITORY / "content/site.yaml").read_text("utf-8"))


def configuration(assets: list[str]) -> dict:
    site, school = settings()["trang"], settings()["trường"]
    base = site["địa chỉ"]
    path = base[base.index("/", len("https://")) :]
    own = settings()["loại đối tượng"]
    return {
        "baseURL": base,
        "title": site["tiêu đề"],
        "locale": "vi",
        "timeZone": "Asia/Ho_Chi_Minh",
        "enableRobotsTXT": True,
        "disableHugoGeneratorInject": True,
        "disableKinds": ["rss"],
        "taxonomies": {name: name for name in ("loai", "nam-hoc", *VOCABULARIES)},
        # The two listings by kind have no directory.
        "permalinks": {"term": {"loai": "/:slug/"}},
        "pagination": {"pagerSize": site["số thẻ"], "disableAliases": True},
        "outputs": {"home": ["html", "atom", "jsonfeed"]},
        "mediaTypes": {
            "application/atom+xml": {"suffixes": ["xml"]},
            "application/feed+json": {"suffixes": ["json"]},
            "application/smil": {"suffixes": ["smil"]},
            "audio/mpegurl": {"suffixes": ["m3u8"]},
        },
        "outputFormats": {
            "atom": {"mediaType": "application/atom+xml", "baseName": "feed"},
            "jsonfeed": {"mediaType": "application/feed+json", "baseName": "feed", "isPlainText": True},
            "search": {"mediaType": "text/javascript", "baseName": "search", "isPlainText": True},
            "ledrss": {"mediaType": "application/rss+xml", "baseName": "rss"},
            "ledmrss": {"mediaType": "application/rss+xml", "baseName": "mrss"},
            "smil": {"mediaType": "application/smil", "baseName": "playlist", "isPlainText": True},
            "playlist": {"mediaType": "audio/mpegurl", "baseName": "playlist", "isPlainText": True},
            "loop": {"mediaType": "application/feed+json", "baseName": "loop", "isPlainText": True},
            "slides": {"mediaType": "application/json", "baseName": "slides", "isPlainText": True},
        },
        # Nothing that Gương Sáng does not do either.
        "markup": {
            "goldmark": {
                "extensions": {
                    name: False if name != "typographer" else {"disable": True}
                    for name in ("definitionList", "footnote", "linkify", "strikethrough", "taskList", "typographer")
                }
            }
        },
        "params": {
            "notice": site["lời báo mẫu"],
            "tagline": site["khẩu hiệu"],
            "introduction": site["giới thiệu"],
            "movement": identity("phong trào", site["phong trào của năm"]),
            "menu": [{"id": name, "label": label} for name, label in MENU.items()],
            "assets": {name.rsplit(".", 2)[0]: f"{path}assets/{name}" for name in assets},
            "publisher": {"@type": "EducationalOrganization", "name": school["tên"]},
            "school": {
                "name": school["tên"], "governingBody": school["cơ quan chủ quản"], "address": school["địa chỉ"],
                "phone": school["điện thoại"], "email": school["thư điện tử"],
                "responsible": school["người chịu trách nhiệm"],
            },
            "criteria": {
                criterion["mã"]: criterion["nội dung"]
                for criterion in settings()["tiêu chí chung"] + [one for kind in own for one in kind["tiêu chí"]]
            },
        },
    }  # fmt: skip


def sections(years: set[str]) -> dict[str, dict]:
    """The front matter of all pages but the stories, by path."""
    hidden = {"build": {"render": "never"}}
    pages = {
        "guong/_index.md": hidden,
        "loai/_index.md": hidden,
        "nam-hoc/_index.md": {"title": "Bảng vàng", "params": {"nav": "nam-hoc"}},
        "tim-kiem.md": {"title": "Tìm kiếm", "layout": "search", "params": {"nav": "tim-kiem"}},
    }
    short = settings()["trường"]["tên ngắn"]
    for place, (shape, name) in enumerate(SHAPES.items()):
        label = shape.capitalize()
        pages[f"loai/{name}/_index.md"] = {
            "title": f"{label} tiêu biểu", "linkTitle": label, "slug": name, "weight": place + 1,
            "params": {"nav": name, "kicker": short},
        }  # fmt: skip
    for year in years:
        pages[f"nam-hoc/{year}/_index.md"] = {
            "title": label_of(year), "outputs": ["html", "search"],
            "params": {"nav": "nam-hoc", "directory": "/nam-hoc"},
        }  # fmt: skip
    for directory, vocabulary in VOCABULARIES.items():
        title = DIRECTORIES[directory]
        pages[f"{directory}/_index.md"] = {"title": title, "params": {"nav": directory}}
        for place, word in enumerate(settings()[vocabulary]):
            name = f"Cấp {word['tên']}" if directory == "cap" else word["tên"]
            pages[f"{directory}/{word['mã']}/_index.md"] = {
                "title": name, "description": word.get("mô tả", ""), "weight": place + 1,
                "params": {"nav": directory, "directory": f"/{directory}", "kicker": title},
            }  # fmt: skip
    return pages


def screen_pages() -> dict[str, dict]:
    """Each screen with all that Hugo can make of it: not the packages, which are archives."""
    pages = {"led/_index.md": {"title": "Màn hình LED"}}
    for screen in settings()["màn hình"]:
        chosen = screen["chọn"]
        listing = "/guong"
        if "năm học" in chosen:
            listing = f"/nam-hoc/{chosen['năm học']}"
        elif "loại" in chosen:
            listing = f"/loai/{SHAPES[chosen['loại']]}"
        width, height = (int(side) for side in screen["kích thước"].split("x"))
        pages[f"led/{screen['mã']}.md"] = {
            "title": screen["tên"], "outputs": ["html", "ledrss", "ledmrss", "smil", "playlist", "loop", "slides"],
            "params": {
                "listing": listing, "most": chosen.get("mới nhất", screen.get("tối đa", MOST_SLIDES)),
                "width": width, "height": height,
            },
        }  # fmt: skip
    return pages


def label_of(year: str) -> str:
    return year.replace("-", "–")


@cache
def ranks(vocabulary: str) -> dict[str, int]:
    return {word["tên"]: place for place, word in enumerate(settings()[vocabulary])}


def identity(vocabulary: str, name: str) -> str:
    return settings()[vocabulary][ranks(vocabulary)[name]]["mã"]


def page(story: Story) -> str:
    """JSON is the front matter that Hugo reads fastest. What its templates cannot find out stands in it."""
    matter = {
        "title": story.name,
        "linkTitle": by_size(story.name),
        "date": story.decided,
        "description": story.summary,
        "aliases": [f"/G/{story.code}/"],
        "loai": [SHAPES[story.shape]],
        "nam-hoc": [story.year],
        "linh-vuc": [identity("lĩnh vực", field) for field in story.fields],
        "cap": [identity("cấp", story.level)],
        "phong-trao": [identity("phong trào", movement) for movement in story.movements],
        "don-vi": [identity("đơn vị", story.unit)],
        "params": {
            "nav": SHAPES[story.shape],
            "directory": f"/loai/{SHAPES[story.shape]}",
            "shape": story.shape,
            "subject": story.kind,
            "unit": story.unit,
            "year": label_of(story.year),
            "day": story.decided,
            "levelrank": f"{ranks('cấp')[story.level]:02}",
            "subjectrank": f"{ranks('loại đối tượng')[story.kind]:02}",
            "sortname": sort_name(story),
            "monogram": monogram(story),
            "decision": story.decision,
            "certificate": story.certificate,
            "criteria": [{"code": code, "proof": story.proof(index)} for index, code in enumerate(story.criteria)],
            "sources": [story.source],
            "minor": story.is_of_minors,
        },
    }
    if story.award:
        name, level, issuer = story.award
        matter["params"]["award"] = {"title": name, "level": identity("cấp", level), "issuer": issuer}
    if story.quote:
        matter["params"]["quote"] = {"text": story.quote, "by": story.name}
    return f"{json.dumps(matter, ensure_ascii=False)}\n{story.body}"


def sort_name(story: Story) -> str:
    """A person's given name first."""
    if story.shape == "cá nhân":
        family, _, given = story.name.rpartition(" ")
        return f"{given} {family}"
    return by_size(story.name)


def by_size(name: str) -> str:
    """With numbers so long that their size decides the order. Hugo sorts the stories of one day by `linkTitle`."""
    return re.sub(r"\d+", lambda number: number[0].zfill(8), name)


def monogram(story: Story) -> str:
    words = story.name.split()
    if story.kind == "câu lạc bộ":
        return "".join(word[0] for word in words[3:5]).upper()
    return words[-1] if story.kind == "lớp học" and len(words[-1]) <= 4 else words[-1][0]


def _write(path: Path, matter: dict) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(matter, ensure_ascii=False) + "\n", "utf-8")
