"""Share cards and posters, as programs that others wrote see them."""

import json
import re
import subprocess

import pytest

from support.published import CONTENT, Site, publish, with_links

CARD = re.compile(r"chia-se\.[0-9a-f]{10}\.jpg$")


def run(*command) -> str:
    return subprocess.run([str(word) for word in command], capture_output=True, text=True, check=True).stdout


def words(text: str) -> str:
    return " ".join(text.split())


def cards(site: Site) -> list[str]:
    return sorted(path for path in site.files if CARD.search(path))


def posters(site: Site) -> list[str]:
    return sorted(path for path in site.files if path.endswith(".pdf"))


def stories(site: Site) -> list[str]:
    return [path.removesuffix("index.html") for path in site.pages if path.startswith("guong/")]


def test_every_story_year_and_the_home_page_has_one_card(relative):
    years = [path.removesuffix("index.html") for path in relative.pages if re.match(r"nam-hoc/\d", path)]
    folders = [CARD.sub("", path) for path in cards(relative)]
    assert years and sorted(folders) == sorted(["", *stories(relative), *years])


def test_cards_are_light_jpegs_of_the_size_that_pages_announce_and_hold_nothing_else(relative):
    facts = json.loads(run("exiftool", "-json", "-G1", *(relative.folder / path for path in cards(relative))))
    assert len(facts) == len(cards(relative))
    for fact in facts:
        assert fact["File:MIMEType"] == "image/jpeg"
        assert (fact["File:ImageWidth"], fact["File:ImageHeight"]) == (1200, 630)
        assert {name.split(":")[0] for name in fact} <= {"SourceFile", "ExifTool", "System", "File", "JFIF", "Composite"}
    assert max((relative.folder / path).stat().st_size for path in cards(relative)) <= 200_000


def test_pages_name_their_card_with_its_size_and_words(site):
    for path in cards(site):
        page = site.pages[CARD.sub("index.html", path)]
        (image,) = page.meta("og:image")
        assert site.target(image, "")[0] == path
        assert page.meta("og:image:width") == ["1200"] and page.meta("og:image:height") == ["630"]
        assert page.meta("og:image:type") == ["image/jpeg"]
        assert page.meta("twitter:card") == ["summary_large_image"]
        (alt,) = page.meta("og:image:alt")
        assert 20 < len(alt) < 400 and not alt.endswith(".."), alt


def test_every_story_has_a_poster_for_both_papers_and_every_year_one(relative):
    for folder in stories(relative):
        assert {f"{folder}ap-phich-a3.pdf", f"{folder}ap-phich-a4.pdf"} <= relative.files
    assert len(posters(relative)) == 2 * len(stories(relative)) + 3
    for path in posters(relative):
        page = relative.pages[path.rsplit("/", 1)[0] + "/index.html"]
        linked = [relative.target(link, page.path) for link in page.links if link.endswith(".pdf")]
        assert (path, "") in linked


def test_posters_are_of_their_paper_and_without_a_date(relative):
    sizes = {"a3": "841.89 x 1190.55 pts", "a4": "595.276 x 841.89 pts"}
    for path in posters(relative):
        facts = run("pdfinfo", relative.folder / path)
        assert sizes[path[-6:-4]] in facts, path
        assert "Date" not in facts and "Author" not in facts, path


def test_posters_embed_their_fonts(relative):
    for path in posters(relative):
        fonts = run("pdffonts", relative.folder / path).splitlines()[2:]
        assert len(fonts) >= 3, path
        # Embedded, subset, with a table of what the glyphs mean.
        assert all(font.split()[-5:-2] == ["yes", "yes", "yes"] for font in fonts), path


def test_words_of_posters_can_be_selected(relative):
    for folder in stories(relative):
        page = relative.pages[folder + "index.html"]
        text = words(run("pdftotext", relative.folder / folder / "ap-phich-a4.pdf", "-"))
        assert page.text("//h1") in text
        assert page.text("//*[@class='deed']") in text
    roll = relative.pages["nam-hoc/2025-2026/index.html"]
    text = words(run("pdftotext", relative.folder / "nam-hoc/2025-2026/bang-vang-a3.pdf", "-"))
    names = [words(name.text_content()) for name in roll.tree.xpath("//*[@class='roll-name']")]
    assert len(names) >= 8 and [name for name in names if name not in text] == []
    assert "2025–2026" in text


def test_photos_of_posters_are_not_enlarged_and_hold_nothing_but_pixels(relative, tmp_path):
    shown = 0
    for folder in stories(relative):
        run("pdfimages", "-j", relative.folder / folder / "ap-phich-a3.pdf", tmp_path / "photo")
        found = sorted(tmp_path.glob("photo*"))
        for file in found:
            (fact,) = json.loads(run("exiftool", "-json", "-G1", file))
            assert fact["File:ImageWidth"] <= 960, folder
            assert {name.split(":")[0] for name in fact} <= {
                "SourceFile", "ExifTool", "System", "File", "JFIF", "Composite"}
            file.unlink()
        assert len(found) <= 1
        shown += len(found)
    assert shown >= 15


@pytest.mark.parametrize("paper, dots", [("a3", 100), ("a4", 140)])
def test_codes_of_posters_lead_to_a_page_of_the_site(relative, tmp_path, paper, dots):
    for folder in stories(relative):
        picture = tmp_path / "poster"
        run("pdftoppm", "-r", dots, "-png", "-singlefile", relative.folder / folder / f"ap-phich-{paper}.pdf", picture)
        # An address's scheme and host mean the same in capitals, which take less space in a code.
        scheme, host, path = re.fullmatch(
            r"(\w+)://([^/]+)(/.*)\n?", run("zbarimg", "--raw", "--quiet", f"{picture}.png")).groups()
        address = f"{scheme.lower()}://{host.lower()}{path}"
        assert relative.target(address, "")[0] in relative.files, address


@pytest.fixture(scope="module")
def few_printed(tmp_path_factory) -> Site:
    """The sample, with pupils who agreed to the web alone."""
    place = tmp_path_factory.mktemp("few printed")
    content = with_links("tương đối", CONTENT, place)
    for file in content.glob("guong/*/*.md"):
        text = file.read_text("utf-8")
        file.write_text(text.replace("phạm vi: [web, led, in, nguồn tin]", "phạm vi: [web]"), "utf-8")
    return publish(content, place)


def test_minors_are_printed_only_with_their_consent(relative, few_printed):
    unprinted = [folder for folder in stories(few_printed) if f"{folder}ap-phich-a3.pdf" not in few_printed.files]
    assert len(unprinted) >= 4
    rolls = [path for path in posters(few_printed) if path.startswith("nam-hoc/")]
    texts = " ".join(words(run("pdftotext", few_printed.folder / path, "-")) for path in rolls)
    for folder in unprinted:
        page = few_printed.pages[folder + "index.html"]
        assert page.text("//h1") not in texts
        assert not [link for link in page.links if link.endswith(".pdf")]
        # Its card is for the web.
        assert page.meta("og:image")
    assert len(rolls) == 3
    printed = few_printed.pages["guong/hoang-van-su/index.html"]
    assert printed.text("//h1") in texts
