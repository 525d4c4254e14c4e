"""A page under `guongsang serve` while its author writes."""

import re
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Error, expect

from support.preview import Preview, YEAR, small_site

STORY = f"{YEAR}/nguoi-0.md"
LONG = "\n\n".join(f"Đoạn văn thứ {number} của một câu chuyện dài." for number in range(120)) + "\n"


@pytest.fixture(scope="module")
def preview(tmp_path_factory):
    with Preview(small_site(tmp_path_factory.mktemp("serve"))) as preview:
        preview.change(STORY, r"Một việc tử tế\.\n", LONG)
        yield preview


@pytest.fixture
def page(preview, browser):
    context = browser.new_context(viewport={"width": 1024, "height": 768})
    try:
        page = context.new_page()
        # What tells whether the page was loaded again.
        page.add_init_script("window.born = Math.random()")
        faults, hosts = [], set()
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on("request", lambda request: hosts.add(urlsplit(request.url).netloc))
        yield page
        # Chromium may wait for ever when it is closed while a page is being loaded again.
        leave(page)
        assert (faults, hosts) == ([], {urlsplit(preview.address).netloc})
    finally:
        context.close()


def leave(page):
    for _ in range(20):
        try:
            page.goto("about:blank")
            return
        except Error:
            pass  # the page's own reload came between


def open_page(preview, page, path: str = "guong/nguoi-0/"):
    with page.expect_request("**/_guongsang/events"):
        page.goto(preview.address + path)
    return page.evaluate("born")


def test_an_edit_shows_and_the_place_stays(preview, page):
    born = open_page(preview, page)
    page.evaluate("scrollTo({ top: 1500, behavior: 'instant' })")
    page.wait_for_function("scrollY === 1500")
    state = preview.change(STORY, r"Đoạn văn thứ 60 ", "Đoạn văn vừa sửa ")
    assert state["change"] == "content" and state["written"] > 0
    expect(page.get_by_text("Đoạn văn vừa sửa của một")).to_be_attached()
    page.wait_for_function("document.readyState === 'complete' && scrollY === 1500")
    assert page.evaluate("born") != born


def test_a_story_is_loaded_once_for_its_proof_and_the_build_behind_it(preview, page):
    open_page(preview, page)
    loads = []
    page.on("domcontentloaded", lambda: loads.append(page.url))
    state = preview.change(STORY, r"Đoạn văn thứ 70 ", "Đoạn văn hiện ngay ")
    assert state["proven"] == [urlsplit(preview.address).path + "guong/nguoi-0/"]
    expect(page.get_by_text("Đoạn văn hiện ngay của một")).to_be_attached()
    # What is told next is told after all of that.
    preview.write("content/guong/la.zip", "gì đó")
    expect(page.locator("guongsang-overlay .pill")).to_have_text("1 cảnh báo")
    (preview.place / "content/guong/la.zip").unlink()
    preview.listener.next()
    expect(page.locator("guongsang-overlay *")).to_have_count(0)
    assert len(loads) == 1


def test_a_page_that_was_left_keeps_no_place_for_the_next_visit(preview, page):
    open_page(preview, page)
    assert page.evaluate("scrollY") == 0


def test_a_change_of_style_shows_without_a_reload(preview, page):
    born = open_page(preview, page)
    page.evaluate("scrollTo({ top: 700, behavior: 'instant' })")
    file = preview.place / "site-templates/assets/style.css.mustache"
    state = preview.write("site-templates/assets/style.css.mustache", file.read_text("utf-8") + "h1 { color: rgb(1, 2, 3) }\n")
    assert state["change"] == "style"
    expect(page.locator("h1")).to_have_css("color", "rgb(1, 2, 3)")
    # And once more: the page knows by now what it shows.
    preview.write("site-templates/assets/style.css.mustache", file.read_text("utf-8") + "h1 { color: rgb(3, 2, 1) }\n")
    expect(page.locator("h1")).to_have_css("color", "rgb(3, 2, 1)")
    assert page.locator("link[rel=stylesheet]").count() == 1
    assert page.evaluate("[born, scrollY]") == [born, 700]
    # What is written next is seen by a page whose style was changed under it.
    preview.change(STORY, r"Đoạn văn thứ 61 ", "Đoạn văn sau đó ")
    expect(page.get_by_text("Đoạn văn sau đó của một")).to_be_attached()


def test_a_mistake_lies_over_the_page_until_it_is_mended(preview, page):
    open_page(preview, page)
    overlay = page.locator("guongsang-overlay .overlay")
    expect(overlay).to_have_count(0)
    state = preview.change(f"{YEAR}/nguoi-1.md", r"(?m)^cấp: .*$", "cấp: trườg")
    assert state["errorCount"] == 1
    expect(overlay.locator("h2")).to_have_text("1 lỗi")
    line = state["errors"][0]["line"]
    expect(overlay.locator(".place")).to_contain_text(f"content/guong/2023-2024/nguoi-1.md:{line}:6")
    expect(overlay.locator("pre")).to_have_text("cấp: trườg")
    expect(overlay.locator("mark")).to_have_text("trườg")
    messages = overlay.locator(".message")
    expect(messages.nth(0)).to_have_text(re.compile("“trườg”.*không"))
    expect(messages.nth(0)).to_have_attribute("lang", "vi")
    expect(messages.nth(1)).to_have_attribute("lang", "en")
    expect(overlay.locator(".suggestion").nth(0)).to_have_text(re.compile("^Gợi ý: .*“trường”"))
    # It is seen on the page where it is opened next, too.
    page.goto(preview.address)
    expect(overlay).to_be_visible()
    preview.change(f"{YEAR}/nguoi-1.md", r"trườg", "trường")
    expect(overlay).to_have_count(0)


def test_settings_that_cannot_be_read_leave_the_old_page_and_say_so(preview, page):
    born = open_page(preview, page)
    state = preview.change("content/site.yaml", r"(?m)^trường:\n  tên:", 'trường:\n  tên: "')
    overlay = page.locator("guongsang-overlay .overlay")
    expect(overlay.locator(".place").first).to_contain_text("content/site.yaml:")
    assert state["written"] == 0
    preview.change("content/site.yaml", r'tên: "', "tên:")
    expect(overlay).to_have_count(0)
    assert page.evaluate("born") == born


def test_what_is_put_aside_stays_aside_until_something_else_is_wrong(preview, page):
    open_page(preview, page)
    overlay, pill = page.locator("guongsang-overlay .overlay"), page.locator("guongsang-overlay .pill")
    preview.change(f"{YEAR}/nguoi-1.md", r"(?m)^cấp: .*$", "cấp: một")
    overlay.get_by_role("button", name="Ẩn").click()
    expect(pill).to_have_text("1 lỗi")
    pill.click()
    expect(overlay).to_be_visible()
    page.keyboard.press("Escape")
    expect(overlay).to_have_count(0)
    preview.change(f"{YEAR}/nguoi-1.md", r"(?m)^cấp: .*$", "cấp: hai")
    expect(overlay).to_be_visible()
    preview.change(f"{YEAR}/nguoi-1.md", r"(?m)^cấp: .*$", "cấp: trường")
    expect(overlay).to_have_count(0)
    expect(pill).to_have_count(0)


def test_a_warning_waits_to_be_asked_for(preview, page):
    open_page(preview, page)
    pill = page.locator("guongsang-overlay .pill")
    state = preview.write("content/guong/la.zip", "gì đó")
    assert (state["errorCount"], state["warningCount"]) == (0, 1)
    expect(pill).to_have_text("1 cảnh báo")
    pill.click()
    expect(page.locator("guongsang-overlay .place")).to_contain_text("content/guong/la.zip")
    (preview.place / "content/guong/la.zip").unlink()
    expect(page.locator("guongsang-overlay *")).to_have_count(0)


def test_a_page_that_does_not_exist_yet_appears_when_it_is_written(preview, page):
    open_page(preview, page, "trang/sap-co/")
    expect(page.locator("h1")).to_have_text(re.compile("Không tìm thấy"))
    preview.write("content/trang/sap-co.md", "---\ntiêu đề: Sắp có\n---\nĐã có.\n")
    expect(page.locator("h1")).to_have_text("Sắp có")


def test_a_story_that_is_held_back_comes_back_where_it_was(preview, page):
    open_page(preview, page)
    page.evaluate("scrollTo({ top: 1500, behavior: 'instant' })")
    page.wait_for_function("scrollY === 1500")
    preview.change(STORY, r"(?m)^cấp: .*$", "cấp: một")
    expect(page.locator("h1")).to_have_text(re.compile("Không tìm thấy"))
    preview.change(STORY, r"(?m)^cấp: .*$", "cấp: trường")
    expect(page.locator("h1")).not_to_have_text(re.compile("Không tìm thấy"))
    page.wait_for_function("document.readyState === 'complete' && scrollY === 1500")


def test_the_overlay_can_be_read_by_everybody(preview, page):
    born = open_page(preview, page)
    preview.change(f"{YEAR}/nguoi-1.md", r"(?m)^cấp: .*$", "cấp: một")
    # It shows already while the page is about to be loaded again.
    page.wait_for_function(f"born !== {born} && document.readyState === 'complete'")
    expect(page.locator("guongsang-overlay .overlay")).to_be_visible()
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()
    preview.change(f"{YEAR}/nguoi-1.md", r"(?m)^cấp: .*$", "cấp: trường")
