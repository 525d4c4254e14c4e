"""The ways out of a loop keep to the rules of those who read them, and all show the same pictures."""

import hashlib
import io
import json
import re
import shutil
import subprocess
import zipfile
from email.utils import parsedate_to_datetime
from urllib.parse import unquote

import pytest
from lxml import etree
from PIL import Image

from support.feeds import wrong_in_media_rss, wrong_in_smil
from support.published import CONTENT, PROGRAM, TEMPLATES, TODAY, Site, publish, settings, with_links

SCREENS = {screen["mã"]: screen for screen in settings()["màn hình"]}
RFC3339 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+07:00")


@pytest.fixture(scope="module", params=SCREENS)
def folder(request) -> str:
    return f"led/{request.param}/"


def size(folder: str) -> tuple[int, int]:
    width, height = SCREENS[folder.split("/")[1]]["kích thước"].split("x")
    return int(width), int(height)


def parts(site, folder: str, name: str) -> list:
    """The items of a feed and of those that go on with it."""
    numbered = re.compile(re.escape(folder + name) + r"(-(\d+))?\.xml")
    files = sorted((int(match[2] or 1), path) for path in site.files if (match := numbered.fullmatch(path)))
    assert [number for number, _ in files] == list(range(1, len(files) + 1))
    items = [etree.fromstring(site.bytes(path)).findall("channel/item") for _, path in files]
    assert all(1 <= len(part) <= 15 for part in items)
    return [item for part in items for item in part]


def file_of(site, url: str) -> bytes:
    assert url.startswith(site.address)
    return site.bytes(unquote(url.removeprefix(site.address)))


def loop(site, folder: str) -> dict:
    return json.loads(site.bytes(folder + "slides.json"))


@pytest.mark.parametrize("name", ["mrss", "mrss-easysignage"])
def test_media_rss_follows_its_rules(relative, folder, name):
    strict = name == "mrss"
    items = parts(relative, folder, name)
    assert [wrong for item in items for wrong in wrong_in_media_rss(item, strict)] == []
    assert len({item.findtext("guid") for item in items}) == len(items)
    dates = [parsedate_to_datetime(item.findtext("pubDate")) for item in items]
    assert all(before > after for before, after in zip(dates, dates[1:]))
    channel = etree.fromstring(relative.bytes(folder + name + ".xml")).find("channel")
    assert int(channel.findtext("ttl")) > 0 and channel.findtext("title") and channel.findtext("link")


def test_the_rules_of_media_rss_refuse_what_players_cannot_use(relative):
    item = parts(relative, "led/san-truong/", "mrss")[0]
    content = item.find("{http://search.yahoo.com/mrss/}content")
    for name, value in {"fileSize": "", "duration": "1.5", "medium": "picture", "key_change": "x", "url": "a b"}.items():
        before = content.get(name)
        content.set(name, value)
        assert wrong_in_media_rss(item), name
        content.attrib.pop(name) if before is None else content.set(name, before)
    assert wrong_in_media_rss(item) == []


def test_sizes_and_digests_are_those_of_the_files(relative, folder):
    media = "{http://search.yahoo.com/mrss/}"
    for item in parts(relative, folder, "mrss"):
        content = item.find(media + "content")
        data = file_of(relative, content.get("url"))
        assert int(content.get("fileSize")) == int(item.find("enclosure").get("length")) == len(data)
        assert content.findtext(media + "hash") == hashlib.md5(data).hexdigest()
        picture = Image.open(io.BytesIO(data))
        assert picture.size == (int(content.get("width")), int(content.get("height"))) == size(folder)


def plain(picture: Image.Image) -> bool:
    """A baseline JPEG, or a PNG of 8 bits that hides nothing."""
    return picture.mode in ("RGB", "P") and not {"progressive", "transparency"} & set(picture.info)


def test_every_slide_is_fit_for_old_players(relative, folder):
    for slide in loop(relative, folder)["slides"]:
        picture = Image.open(io.BytesIO(relative.bytes(folder + slide["src"])))
        assert plain(picture) and "exif" not in picture.info


def test_easysignage_is_told_what_changed(relative, folder):
    for item in parts(relative, folder, "mrss-easysignage"):
        content = item.find("{http://search.yahoo.com/mrss/}content")
        assert content.get("key_change") == hashlib.md5(file_of(relative, content.get("url"))).hexdigest()
        assert content.get("url").startswith("https://")


def test_loop_json_is_a_json_feed(relative, folder):
    feed = json.loads(relative.bytes(folder + "loop.json"))
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["home_page_url"] == relative.address + folder and feed["feed_url"] == feed["home_page_url"] + "loop.json"
    assert len({item["id"] for item in feed["items"]}) == len(feed["items"])
    for item in feed["items"]:
        led, attachment = item["_led"], item["attachments"][0]
        data = relative.bytes(folder + led["file"])
        assert item["content_text"] and item["title"] and RFC3339.fullmatch(item["date_published"])
        assert attachment["url"] == item["image"] == relative.address + folder + led["file"]
        assert attachment["size_in_bytes"] == led["size"] == len(data)
        assert attachment["mime_type"] == led["type"]
        assert led["md5"] == hashlib.md5(data).hexdigest()
        assert all(RFC3339.fullmatch(led[key]) for key in ("valid_from", "valid_until") if key in led)
    assert relative.bytes(folder + feed["_led"]["fallback"]["file"])
    assert feed["_led"]["seconds"] == sum(item["_led"]["seconds"] for item in feed["items"])


def test_every_way_shows_the_same_slides_in_the_same_order(relative, folder):
    slides = loop(relative, folder)["slides"]
    names = [slide["src"] for slide in slides]
    feed = json.loads(relative.bytes(folder + "loop.json"))
    assert [item["_led"]["file"] for item in feed["items"]] == names
    today = [slide["src"] for slide in slides if slide.get("from", "") <= TODAY <= slide.get("until", "9999")]
    addresses = [relative.address + folder + name for name in today]
    for name in ("mrss", "mrss-easysignage"):
        assert [item.find("enclosure").get("url") for item in parts(relative, folder, name)] == addresses
    playlist = relative.text(folder + "playlist.m3u8").splitlines()
    assert playlist[0] == "#EXTM3U"
    assert [line for line in playlist if not line.startswith("#")] == today
    smil = etree.fromstring(relative.bytes(folder + "playlist.smil"))
    first = smil.find("body/par/excl/priorityClass/par/seq")
    assert [image.get("src") for image in first] == today


def test_dates_travel_in_every_feed_that_can_say_them(relative, folder):
    slides = loop(relative, folder)["slides"]
    assert any("until" in slide for slide in slides)
    feed = json.loads(relative.bytes(folder + "loop.json"))["items"]
    for slide, item in zip(slides, feed, strict=True):
        until = slide.get("until")
        assert item["_led"].get("valid_until") == (until and f"{until}T23:59:59+07:00")
    begun = [slide for slide in slides if slide.get("from", "") <= TODAY]
    for slide, entry in zip(begun, parts(relative, folder, "mrss"), strict=True):
        until, valid = slide.get("until"), entry.findtext("{http://purl.org/dc/terms/}valid") or ""
        assert (f"end={until}T23:59:59+07:00;" in valid) if until else "end=" not in valid
    smil = etree.fromstring(relative.bytes(folder + "playlist.smil"))
    for sequence in smil.iterfind("body/par/excl/priorityClass[1]/par/seq"):
        end = sequence.get("end", "wallclock(9999-01-01)")[len("wallclock("):][:10]
        begin = sequence.get("begin", f"wallclock({TODAY})")[len("wallclock("):][:10]
        shown = {image.get("src") for image in sequence}
        for slide in slides:
            lies = slide.get("from", "") <= begin and end <= slide.get("until", "9999-01-00") + "T"
            over = slide.get("until", "9999") < begin
            assert not (over and slide["src"] in shown - {s["src"] for s in slides if s is not slide})
            assert slide["src"] in shown or not lies


def test_smil_keeps_to_what_its_players_share(relative, folder):
    text = relative.text(folder + "playlist.smil")
    root = etree.fromstring(text.encode())
    assert wrong_in_smil(root) == []
    assert {image.get("src") for image in root.iter("img")} <= {path.removeprefix(folder) for path in relative.files}


@pytest.mark.parametrize("change", [
    ('dur="', 'dur="0.'), ('src="', 'src="./'), ("/P1D", "/P1W"), ('regionName="main"', 'id="main"'), ("<excl", "<switch"),
    ('http-equiv="Refresh"', 'name="refresh"'), ('fit="fill"', 'fit="meet"')])
def test_the_rules_of_smil_refuse_what_some_player_cannot_use(relative, change):
    text = relative.text("led/san-truong/playlist.smil").replace(*change).replace(
        *(("</excl", "</switch") if change[0] == "<excl" else ("", "")))
    assert wrong_in_smil(etree.fromstring(text.encode()))


def test_the_ticker_has_words_only(relative, folder):
    items = etree.fromstring(relative.bytes(folder + "rss.xml")).findall("channel/item")
    assert items
    for item in items:
        assert {child.tag for child in item} == {"title", "description", "link", "guid", "pubDate"}
        assert item.findtext("title").strip() and "<" not in (item.findtext("description") or "")


def test_the_package_is_the_page_with_all_that_it_needs(relative, folder):
    archives = {relative.bytes(folder + name) for name in ("loop.zip", "loop.htz", "loop.wgt")}
    assert len(archives) == 1
    with zipfile.ZipFile(io.BytesIO(archives.pop())) as archive:
        assert archive.testzip() is None
        names = archive.namelist()
        assert "index.html" in names and names == sorted(names)
        assert {(entry.date_time, entry.extra, entry.compress_type) for entry in archive.infolist()} == {
            ((1980, 1, 1, 0, 0, 0), b"", zipfile.ZIP_STORED)}
        assert all(archive.read(name) == relative.bytes(folder + name) for name in names)
        data = json.loads(archive.read("slides.json"))
        assert {slide["src"] for slide in data["slides"]} | {data["fallback"]} <= set(names)


def test_the_operators_page_is_not_for_search_engines(site):
    page = site.pages["led/index.html"]
    assert page.meta("robots") == ["noindex"]
    assert "/led/" not in site.text("sitemap.xml")
    for folder in site.loops:
        assert site.address + folder + "playlist.smil" in page.links
        assert site.documents[folder + "index.html"].meta("robots") == ["noindex"]


# What a build leaves, and what it makes again.


@pytest.fixture(scope="module")
def changed(tmp_path_factory):
    """A site before and after one story is told otherwise, with the times of all files before."""
    place = tmp_path_factory.mktemp("changed")
    content = with_links("tương đối", CONTENT, place)
    before = publish(content, place)
    kept = {path: (before.bytes(path), (before.folder / path).stat().st_mtime_ns) for path in before.files}
    story = next(content.glob("guong/*/mai-thi-lan-chi.md"))
    story.write_text(story.read_text("utf-8").replace("  dòng:\n", "  dòng:\n    - Lớp học mở cửa\n"), "utf-8")
    return kept, publish(content, place)


def test_unchanged_slides_keep_name_bytes_time_and_id(changed):
    kept, after = changed
    folder = "led/san-truong/"

    def ids(data: bytes) -> dict:
        return {item["_led"]["file"]: item["id"] for item in json.loads(data)["items"]}

    old, new = ids(kept[folder + "loop.json"][0]), ids(after.bytes(folder + "loop.json"))
    same, gone = set(old) & set(new), set(old) - set(new)
    assert len(same) >= 10 and len(gone) == 1 and len(set(new) - set(old)) == 1
    for name in same:
        assert old[name] == new[name]
        path = folder + name
        assert kept[path] == (after.bytes(path), (after.folder / path).stat().st_mtime_ns)
    assert not any((after.folder / folder / name).exists() for name in gone)
    assert kept[folder + "version.json"][0] != after.bytes(folder + "version.json")


def test_two_builds_give_the_same_bytes(relative, tmp_path):
    again = publish(with_links("tương đối", CONTENT, tmp_path), tmp_path)
    paths = [path for path in relative.files if path.startswith("led/")]
    assert len(paths) > 50
    assert [path for path in paths if relative.bytes(path) != again.bytes(path)] == []


# The USB stick.


def export(content, site, stick, path="/usr/bin:/bin", screen="cong-truong"):
    command = [PROGRAM, "screens", "export", screen, stick, "--site", site, "--content", content, "--templates", TEMPLATES]
    run = subprocess.run([*command, "--date", TODAY, "--language", "en"], capture_output=True, text=True, env={"PATH": path})
    return run.returncode, run.stdout, run.stderr


@pytest.fixture(scope="module")
def stick(tmp_path_factory):
    """A board of odd sides with few people, on a stick that has other files too."""
    place = tmp_path_factory.mktemp("stick")
    content = with_links("tương đối", CONTENT, place)
    file = content / "site.yaml"
    text = file.read_text("utf-8").replace("kích thước: 640 x 64", "kích thước: 641 x 65\n    tối đa: 2")
    file.write_text(text, "utf-8")
    folder = place / "usb"
    folder.mkdir()
    (folder / "nhac.mp3").write_bytes(b"of somebody else")
    code, output, complaints = export(content, place, folder)
    assert (code, complaints) == (0, ""), output
    return content, place, folder


def files(folder) -> dict:
    return {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in folder.iterdir() if path.is_file()}


def test_a_stick_has_plain_numbered_pictures(stick):
    names = sorted(name for name in files(stick[2]) if re.match(r"\d", name))
    assert len(names) >= 3
    for number, name in enumerate(names, 1):
        assert re.fullmatch(rf"{number:03}_[a-z0-9-]+\.(jpg|png)", name) and len(name) <= 32
        picture = Image.open(io.BytesIO((stick[2] / name).read_bytes()))
        assert picture.size == (641, 65) and plain(picture)


@pytest.mark.parametrize("sums, digest", [("SHA256SUMS", "sha256"), ("md5sums.txt", "md5")])
def test_digests_on_a_stick_are_true(stick, sums, digest):
    present = files(stick[2])
    lines = dict(reversed(line.split("  ")) for line in present[sums][0].decode().splitlines())
    assert set(lines) == set(present) - {"SHA256SUMS", "md5sums.txt", "nhac.mp3"}
    assert {name: hashlib.new(digest, present[name][0]).hexdigest() for name in lines} == lines


def test_a_second_export_writes_nothing_and_leaves_others_files(stick):
    content, place, folder = stick
    before = files(folder)
    code, output, complaints = export(content, place, folder)
    assert (code, complaints) == (0, "") and "Files written: 0" in output and "removed: 0" in output
    assert files(folder) == before and before["nhac.mp3"][0] == b"of somebody else"


def test_a_video_of_the_same_slides_is_not_made_again(stick):
    content, place, folder = stick
    before = files(folder)
    assert export(content, place, folder, path="/nowhere")[::2] == (0, "")
    assert files(folder) == before


def test_the_video_is_what_every_controller_plays(stick):
    command = ["ffprobe", "-v", "error", "-show_streams", "-show_format", "-of", "json", stick[2] / "loop.mp4"]
    probe = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    [stream] = probe["streams"]
    assert (stream["codec_name"], stream["profile"], stream["pix_fmt"]) == ("h264", "High", "yuv420p")
    assert (stream["width"], stream["height"]) == (642, 66)
    assert stream["r_frame_rate"] == stream["avg_frame_rate"] == "30/1"
    huidu = json.loads((stick[2] / "huidu-program.json").read_text())
    seconds = sum(item["effect"]["hold"] for program in huidu["data"] for item in program["area"][0]["item"]) / 1000
    assert float(probe["format"]["duration"]) == seconds == int(stream["nb_frames"]) / 30
    data = (stick[2] / "loop.mp4").read_bytes()
    assert data.index(b"moov") < data.index(b"mdat"), "the index comes first"


def picture_of(file) -> Image.Image:
    return Image.open(io.BytesIO(file.read_bytes())).convert("RGB")


def frame(video, seconds: float) -> Image.Image:
    command = ["ffmpeg", "-v", "error", "-ss", str(seconds), "-i", video, "-frames:v", "1", "-f", "image2pipe", "-c:v", "png", "-"]
    return Image.open(io.BytesIO(subprocess.run(command, capture_output=True, check=True).stdout)).convert("RGB")


def distance(one: Image.Image, other: Image.Image) -> float:
    pairs = list(zip(one.tobytes(), other.tobytes(), strict=True))
    return sum(abs(a - b) for a, b in pairs) / len(pairs)


def test_the_video_shows_each_picture_in_its_time_and_ends_as_it_begins(stick):
    folder = stick[2]
    huidu = json.loads((folder / "huidu-program.json").read_text())
    items = [item for program in huidu["data"] for item in program["area"][0]["item"]]
    start = 0
    for item in items:
        seconds = item["effect"]["hold"] / 1000
        shown = frame(folder / "loop.mp4", start + seconds / 2).crop((0, 0, 641, 65))
        assert distance(shown, picture_of(folder / item["file"])) < 6
        start += seconds
    first = picture_of(folder / items[0]["file"])
    assert distance(frame(folder / "loop.mp4", start - 1 / 30).crop((0, 0, 641, 65)), first) < 12


def test_huidu_is_given_names_sizes_and_digests(stick):
    present = files(stick[2])
    program = json.loads(present["huidu-program.json"][0])
    assert program["method"] == "replace"
    for entry in program["data"]:
        assert entry["type"] == "normal" and entry["uuid"]
        assert re.fullmatch(r"\d\d:\d\d:\d\d", entry["playControl"]["duration"])
        assert entry["playControl"]["time"] == [{"start": "06:00:00", "end": "18:30:00"}]
        [area] = entry["area"]
        assert (area["x"], area["y"], area["width"], area["height"]) == (0, 0, 641, 65)
        for item in area["item"]:
            data = present[item["file"]][0]
            assert (item["type"], item["fileMd5"], item["fileSize"]) == (
                "image", hashlib.md5(data).hexdigest(), len(data))
            assert 0 <= item["effect"]["type"] <= 30 and 0 <= item["effect"]["speed"] <= 8


def test_without_ffmpeg_all_but_the_video_is_there(stick, tmp_path):
    content, place, _ = stick
    code, output, complaints = export(content, place, tmp_path / "usb", path="/nowhere")
    assert code == 0 and "warning[GS708]" in complaints and "apt-get install ffmpeg" in complaints
    names = set(files(tmp_path / "usb"))
    assert "loop.mp4" not in names and {"HUONG-DAN.txt", "SHA256SUMS", "huidu-program.json"} <= names


def test_what_is_withdrawn_leaves_the_stick(stick, tmp_path):
    content, place, folder = stick
    copy = tmp_path / "content"
    shutil.copytree(content, copy)
    other = tmp_path / "usb"
    shutil.copytree(folder, other)
    names = sorted(name for name in files(other) if re.match(r"\d", name))
    person = next(name for name in names[1:])
    slug = re.sub(r"^\d+_|\.\w+$", "", person)
    story = next(copy.glob(f"guong/*/{slug}.md"))
    story.write_text(re.sub(r"trạng thái: công nhận", "trạng thái: thu hồi", story.read_text("utf-8")), "utf-8")
    code, output, complaints = export(copy, place, other, path="/nowhere")
    assert code in (0, 1), complaints
    assert not any(slug in name for name in files(other)) and "loop.mp4" not in files(other)
    assert files(other)["nhac.mp3"][0] == b"of somebody else"


def test_a_stick_may_not_be_in_the_published_folder(stick):
    content, place, _ = stick
    code, _, complaints = export(content, place, place / "public" / "usb")
    assert code == 2 and "public" in complaints


def test_an_unknown_screen_is_a_wrong_command_line(stick, tmp_path):
    content, place, _ = stick
    code, _, complaints = export(content, place, tmp_path / "usb", screen="san-truog")
    assert code == 64 and "san-truong" in complaints and not (tmp_path / "usb").exists()
