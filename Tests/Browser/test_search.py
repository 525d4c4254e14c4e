"""Search finds names with or without marks, on a server and from a folder."""

import re
import unicodedata

import pytest
from playwright.sync_api import expect

from support.published import publish, with_people

# Persons who are only there to be found; what a name has in marks decides what comes first.
NAMES = ["Nguyễn Thị Ánh", "Nguyễn Thị Anh", "Nguyễn Thị Ảnh", "Đinh Văn Hòa", "Dinh Van Hoa", "Lê Đoàn Đội",
         "Trần Thuý Đào", "Trần Thúy Dao"]


@pytest.fixture(scope="session")
def school(tmp_path_factory):
    """A school of the persons above."""
    place = tmp_path_factory.mktemp("search")
    return publish(with_people(NAMES, place), place)


def shown(page, query: str) -> list[str]:
    """The names that a query finds, in order."""
    page.locator("#q").fill(query)
    page.locator(".search-form button").click()
    expect(page.locator(".search-message")).to_have_text(re.compile(r"được tìm thấy$|^Không tìm thấy"))
    return page.locator(".hits h2").all_inner_texts()


@pytest.fixture(scope="module", params=["server", "folder"])
def search(request, relative, visiting):
    """The sample's search page, from a server and from a folder."""
    where = {} if request.param == "server" else {"home": f"file://{relative.folder}/"}
    with visiting(**where) as visit:
        page = visit.open("tim-kiem/index.html")
        yield lambda query: shown(page, query)
        assert visit.to_others() == []


@pytest.fixture(scope="module")
def find(school, visiting):
    """The search page of the persons above."""
    with visiting(home=f"file://{school.folder}/") as visit:
        page = visit.open("tim-kiem/index.html")
        yield lambda query: shown(page, query)


@pytest.mark.parametrize("query, first", [
    ("nguyen huu phuoc", "Nguyễn Hữu Phước"), ("NGUYEN", "Nguyễn Hữu Phước"), ("Phước", "Nguyễn Hữu Phước"),
    ("dang bao long", "Đặng Bảo Long"), ("Đặng Bảo", "Đặng Bảo Long"), ("to toan tin", "Tổ Toán – Tin"),
    ("tổ toán-tin", "Tổ Toán – Tin"), ("thuy", "Cao Thị Thúy"), ("Thuý", "Cao Thị Thúy"), ("11b2", "Chi đoàn 11B2"),
])
def test_names_are_found_with_and_without_marks(search, query, first):
    assert search(query)[0] == first


def test_decomposed_letters_find_the_same(search):
    query = "Trịnh Mai Phương"
    assert search(unicodedata.normalize("NFD", query)) == search(query)
    assert search(query)[0] == query


@pytest.mark.parametrize("query", ["day hoc", "to the chat", "chien si thi dua"])
def test_fields_units_and_titles_are_found(search, query):
    assert len(search(query)) >= 1


def test_what_is_not_there_is_not_found(search):
    assert search("xyzzy") == []


@pytest.mark.parametrize("name", ["Câu lạc bộ Giấy Xoay Vòng", "Tổ Lịch sử – Địa lí", "Truyền thông Sơn Ca"])
def test_who_may_not_be_shown_is_not_found(search, name):
    assert not any(name in hit for hit in search(name))


@pytest.mark.parametrize("query, expected", [
    ("Ánh", "Nguyễn Thị Ánh"), ("Ảnh", "Nguyễn Thị Ảnh"), ("Hòa", "Đinh Văn Hòa"),
    ("Hoà", "Đinh Văn Hòa"), ("Đinh", "Đinh Văn Hòa"), ("đoàn đội", "Lê Đoàn Đội"), ("doan doi", "Lê Đoàn Đội"),
    ("Đào", "Trần Thuý Đào"), ("Thúy Đào", "Trần Thuý Đào"),
])
def test_marks_that_are_typed_come_first(find, query, expected):
    assert find(query)[0] == expected


@pytest.mark.parametrize("query, expected", [
    ("anh", {"Nguyễn Thị Ánh", "Nguyễn Thị Anh", "Nguyễn Thị Ảnh"}), ("dinh", {"Đinh Văn Hòa", "Dinh Van Hoa"}),
    ("tran thuy dao", {"Trần Thuý Đào", "Trần Thúy Dao"}), ("nguyen thi", set(NAMES[:3])), ("nguyễn thị", set(NAMES[:3])),
])
def test_no_marks_find_all_marks(find, query, expected):
    assert set(find(query)) == expected


def test_result_leads_to_the_story(visiting):
    with visiting() as visit:
        page = visit.open("tim-kiem/")
        shown(page, "phan dinh trung")
        page.locator(".hits a").first.click()
        expect(page.locator("h1")).to_have_text("Phan Đình Trung")


def test_search_can_be_sent_as_an_address(visiting):
    with visiting() as visit:
        page = visit.open("tim-kiem/?q=phan+dinh+trung")
        expect(page.locator(".hits h2").first).to_have_text("Phan Đình Trung")
        assert page.locator("#q").input_value() == "phan dinh trung"


def test_search_form_of_the_not_found_page_leads_to_results(visiting):
    with visiting() as visit:
        page = visit.open("404.html")
        page.locator("#q").fill("le khanh vy")
        page.keyboard.press("Enter")
        expect(page.locator(".hits h2").first).to_have_text("Lê Khánh Vy")
