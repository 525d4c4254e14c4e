"""Every kind of page, on a phone, a tablet and a desk, by day and by night."""

import pytest

from support.pages import KINDS
from support.server import serving

WIDTHS = [360, 768, 1440]

LAYOUT = """() => {
  const wide = document.documentElement.clientWidth;
  const scrolls = (element) => element.closest(".table-scroll, .hidden, .skip, pre");
  return [...document.body.querySelectorAll("*")]
    .filter((element) => !scrolls(element) && element.getClientRects().length)
    .filter((element) => element.getBoundingClientRect().right > wide + 1 || element.getBoundingClientRect().left < -1)
    .map((element) => element.tagName + "." + element.className + ": " + element.textContent.slice(0, 40));
}"""

BLANK_PICTURES = """async () => {
  for (const picture of document.images) picture.loading = "eager";
  await Promise.all([...document.images].map((picture) => picture.decode().catch(() => {})));
  return [...document.images].filter((picture) => picture.naturalWidth === 0).map((picture) => picture.src);
}"""

FONTS = """async () => {
  await document.fonts.ready;
  return [...document.fonts].map((face) => `${face.family} ${face.weight}: ${face.status}`);
}"""


@pytest.fixture(scope="module", params=["light", "dark"])
def scheme(request):
    return request.param


@pytest.fixture(scope="module", params=WIDTHS)
def window(request, scheme, visiting):
    with visiting(width=request.param, color_scheme=scheme) as visit:
        yield visit


@pytest.mark.parametrize("kind", KINDS)
def test_page_fits_its_window(window, kind):
    page = window.open(KINDS[kind])
    page.evaluate(FONTS)
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    assert page.evaluate(LAYOUT) == []
    assert page.locator("h1").count() == 1
    assert page.locator("h1").bounding_box()["height"] > 20
    assert window.faults == []


def test_listing_of_nobody_says_what_comes(beginning, visiting):
    with serving(beginning) as home, visiting(home=home, width=360) as visit:
        for path in ("linh-vuc/the-thao-va-nghe-thuat/", "tap-the/", "linh-vuc/", "nam-hoc/", ""):
            page = visit.open(path)
            assert page.evaluate(LAYOUT) == []
            assert len(page.locator("main").inner_text().split()) >= 20, path
        assert visit.open("tap-the/").locator(".empty h2").is_visible()
        assert visit.faults == []


def test_every_page_loads_its_pictures_and_asks_no_one_else(relative, visiting):
    with visiting(width=768) as visit:
        for path in relative.pages:
            page = visit.open(path)
            assert page.evaluate(BLANK_PICTURES) == [], path
        assert visit.faults == []
        assert visit.to_others() == []


def test_links_from_the_root_load_as_well(rooted, visiting):
    with serving(rooted) as home, visiting(home=home) as visit:
        for path in KINDS.values():
            page = visit.open(path)
            assert page.evaluate(BLANK_PICTURES) == [], path
        assert visit.faults == []
        assert visit.to_others() == []


def test_fonts_are_the_sites_own(visiting):
    with visiting() as visit:
        for kind in ("home", "story of a person", "honour roll"):
            faces = visit.open(KINDS[kind]).evaluate(FONTS)
            assert len(faces) == 4
            assert [face for face in faces if face.endswith(": error")] == []
            assert sum(face.endswith(": loaded") for face in faces) >= 3, faces


def test_each_vietnamese_letter_is_drawn_with_the_sites_fonts(visiting):
    """A letter that a font lacks would be drawn with another one: in the middle of a name, that is seen at once."""
    letters = "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ"
    text = letters + letters.upper() + "0123456789“”–…/·"
    with visiting() as visit:
        page = visit.open("")
        session = page.context.new_cdp_session(page)
        session.send("DOM.enable")
        session.send("CSS.enable")
        for family in ("Gương Display", "Gương Serif", "Gương Sans"):
            page.evaluate("""async ([family, text]) => {
              document.body.innerHTML = `<p id="letters" style='font-family: "${family}"'></p>`;
              document.getElementById("letters").textContent = text;
              document.getElementById("letters").style.fontWeight = family.endsWith("Display") ? 700 : 400;
              await document.fonts.ready;
            }""", [family, text])
            root = session.send("DOM.getDocument")["root"]["nodeId"]
            node = session.send("DOM.querySelector", {"nodeId": root, "selector": "#letters"})["nodeId"]
            used = session.send("CSS.getPlatformFontsForNode", {"nodeId": node})["fonts"]
            assert [font["familyName"] for font in used if not font["isCustomFont"]] == [], family


def test_page_opens_from_a_folder(relative, visiting):
    with visiting(home=f"file://{relative.folder}/") as visit:
        page = visit.open("index.html")
        page.get_by_role("link", name="Bảng vàng", exact=True).click()
        page.locator(".year-list a").first.click()
        page.locator(".roll-name a").first.click()
        assert page.locator("article h1").is_visible()
        assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(251, 247, 239)"
        faces = page.evaluate(FONTS)
        assert sum(face.endswith(": loaded") for face in faces) >= 3, faces
        assert page.evaluate(BLANK_PICTURES) == []


def test_short_address_opens_the_story(relative, visiting):
    short = next(path for path, page in relative.redirects.items() if page.text("//h1") == "Phan Đình Trung")
    with visiting() as visit, visiting(home=f"file://{relative.folder}/") as folder:
        for page in (visit.open(short), folder.open(short)):
            page.wait_for_url("**/guong/phan-dinh-trung/**")
            assert page.locator("article h1").inner_text() == "Phan Đình Trung"
        assert visit.faults == []


def test_short_address_shows_the_way_where_nothing_is_followed(relative, browser):
    path, short = next(iter(relative.redirects.items()))
    held = (relative.folder / path).with_name("held.html")
    held.write_text(relative.text(path).replace('http-equiv="refresh"', 'name="held"'), "utf-8")
    page = browser.new_page(viewport={"width": 360, "height": 700})
    try:
        page.goto(f"file://{held}")
        assert page.evaluate(LAYOUT) == []
        page.locator("main a").click()
        assert page.locator("article h1").inner_text() == short.text("//h1")
    finally:
        held.unlink()
        page.close()
