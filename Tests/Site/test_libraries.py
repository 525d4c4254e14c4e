"""Libraries that are loaded when they are first needed: that they are, and what is said where one is missing."""

import os
import re
import subprocess
from pathlib import Path

import pytest

from support.preview import small_site
from support.published import PROGRAM, REPOSITORY, TODAY

# Each with its version, by its name without: `libzip.so`.
LATE = dict(
    match.groups()
    for header in sorted(REPOSITORY.glob("Sources/C*/shim.h"))
    if (match := re.search(r'#define LATE_LIBRARY "(.+)"\n#define LATE_VERSION "(.+)"', header.read_text("utf-8")))
)
SCREENS = """
màn hình:
  - { mã: san, tên: Sân, kích thước: 640 x 384, bước điểm: 5, khoảng cách: 12 }
  - { mã: sanh, tên: Sảnh, kích thước: 320 x 192, bước điểm: 5, khoảng cách: 8 }
"""
PACKAGES = {f"led/{screen}/loop.{ending}" for screen in ("san", "sanh") for ending in ("zip", "htz", "wgt")}


def folder(path: Path) -> Path:
    path.mkdir()
    return path


@pytest.fixture
def place(tmp_path):
    """A site without photos, nothing of which is drawn but what screens show."""
    site = small_site(folder(tmp_path / "site"))
    with open(site / "content/site.yaml", "a", encoding="utf-8") as settings:
        settings.write(SCREENS)
    return site


@pytest.fixture
def without(tmp_path):
    """Environments in which files of these names are no libraries: the loader meets empty ones first."""

    def environment(*names: str) -> dict[str, str]:
        empty = folder(tmp_path / "-".join(names))
        for name in names:
            (empty / name).touch()
        others = os.environ.get("LD_LIBRARY_PATH")
        return os.environ | {"LD_LIBRARY_PATH": f"{empty}:{others}" if others else str(empty)}

    return environment


def files(*libraries: str) -> list[str]:
    """The names under which libraries are looked for."""
    return [name for library in libraries for name in (f"{library}.{LATE[library]}", library)]


def run(place, verb: str, *options: str, environment=None):
    command = [PROGRAM, verb, "--site", place, "--date", TODAY, "--language", "vi", *options]
    return subprocess.run(command, capture_output=True, text=True, env=environment, timeout=120)


def published(place) -> set[str]:
    output = place / "public"
    return {str(file.relative_to(output)) for file in output.rglob("*") if file.is_file()}


def test_the_program_itself_needs_none_of_them():
    dynamic = subprocess.run(["readelf", "--dynamic", "--wide", PROGRAM], capture_output=True, text=True, check=True)
    needed = re.findall(r"\(NEEDED\).*\[(.+?)\.so", dynamic.stdout)
    assert "libcairo" in needed and LATE.keys() == {"libmicrohttpd.so", "libvips.so", "libzip.so"}
    assert [name for name in needed if name + ".so" in LATE] == []


@pytest.mark.parametrize("verb", ["build", "check"])
def test_without_libzip_screens_have_all_but_their_packages(place, without, verb):
    made = run(place, verb, environment=without(*files("libzip.so")))
    said = made.stdout + made.stderr
    assert made.returncode == 0 and said.count("GS649") == 1 and "vì máy thiếu thư viện libzip" in said
    if verb == "build":
        there = published(place)
        assert {"led/index.html", "led/san/index.html", "led/sanh/mrss.xml"} <= there and not there & PACKAGES
        assert "loop.zip" not in (place / "public/led/index.html").read_text("utf-8")
    # What is in order is not complained of, and what was missing is there.
    assert "GS649" not in (after := run(place, "build")).stdout + after.stderr
    assert PACKAGES <= published(place) and "loop.zip" in (place / "public/led/index.html").read_text("utf-8")


def test_without_libvips_nothing_empty_is_published(place, without):
    environment = without(*files("libvips.so"))
    made = run(place, "build", environment=environment)
    said = made.stdout + made.stderr
    assert made.returncode == 2 and published(place) == set()
    assert said.count("GS816") == 1 and "Không khởi động được thư viện ảnh libvips." in said
    assert (again := run(place, "build", environment=environment)).returncode == 2 and "GS816" in again.stdout + again.stderr
    assert run(place, "build").returncode == 0
    assert all((place / "public" / path).stat().st_size for path in published(place))


def test_without_libvips_share_cards_say_what_is_missing(tmp_path, without):
    site = small_site(folder(tmp_path / "site"))
    settings = site / "content/site.yaml"
    settings.write_text(settings.read_text("utf-8").replace("ảnh chia sẻ: không", "ảnh chia sẻ: tất cả"), "utf-8")
    made = run(site, "build", environment=without(*files("libvips.so")))
    said = made.stdout + made.stderr
    assert made.returncode == 2 and said.count("GS816") == 1 and "GS554" not in said


def test_without_libmicrohttpd_serve_says_what_is_missing(place, without):
    made = run(place, "serve", "--port", "0", environment=without(*files("libmicrohttpd.so")))
    assert made.returncode == 2
    assert "vì máy thiếu thư viện libmicrohttpd. Thầy/cô cài lại gói có thư viện ấy." in made.stderr


def test_libraries_of_another_version_are_found_by_the_name_that_their_headers_come_with(place, without):
    usual = [f"{library}.{version}" for library, version in LATE.items()]
    made = run(place, "build", environment=without(*usual))
    assert (made.returncode, made.stderr) == (0, "")
    assert PACKAGES <= published(place)
