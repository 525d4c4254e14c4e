"""Pages on paper: A4, all the words, no more sheets than needed."""

import subprocess

from support.pages import KINDS


def printed(visit, path: str, file) -> list[str]:
    """The text of each sheet of the page as a PDF."""
    page = visit.open(path)
    page.evaluate("document.fonts.ready")
    page.pdf(path=str(file), prefer_css_page_size=True, print_background=True)
    text = subprocess.run(["pdftotext", "-layout", file, "-"], capture_output=True, text=True, check=True).stdout
    return text.split("\f")[:-1]


def words(text: str) -> str:
    return " ".join(text.split())


def size_of(file) -> str:
    return subprocess.run(["pdfinfo", file], capture_output=True, text=True, check=True).stdout


def test_honour_roll_names_everyone_on_few_sheets(relative, visiting, tmp_path):
    with visiting() as visit:
        sheets = printed(visit, KINDS["honour roll"], tmp_path / "roll.pdf")
    assert 1 <= len(sheets) <= 3
    assert all(sheet.strip() for sheet in sheets)
    text = words(" ".join(sheets))
    names = relative.pages["nam-hoc/2025-2026/index.html"].tree.xpath("//*[@class='roll-name']")
    assert len(names) >= 8
    assert [name.text_content() for name in names if words(name.text_content()) not in text] == []
    assert "2025–2026" in text
    assert "A4" in size_of(tmp_path / "roll.pdf")


def test_story_is_on_few_sheets_with_all_its_words(relative, visiting, tmp_path):
    with visiting() as visit:
        sheets = printed(visit, KINDS["story of a person"], tmp_path / "story.pdf")
    assert 1 <= len(sheets) <= 4
    assert all(sheet.strip() for sheet in sheets)
    text = words(" ".join(sheets))
    assert "Phan Đình Trung" in text
    assert "790/QĐ-SGDĐT" in text
    tree = relative.pages["guong/phan-dinh-trung/index.html"].tree
    seen = set(text.split())
    body = words(" ".join(p.text_content() for p in tree.xpath("//*[@class='prose']/p"))).split()
    assert len(body) > 200
    # A word may be cut at the end of a line of paper, never more than a few.
    assert len([word for word in body if word not in seen]) <= 3
    assert "A4" in size_of(tmp_path / "story.pdf")


def test_menus_are_not_printed(visiting, tmp_path):
    with visiting() as visit:
        for kind in ("honour roll", "story of a person"):
            text = " ".join(printed(visit, KINDS[kind], tmp_path / "page.pdf"))
            assert "Đến nội dung chính" not in text
            assert "Tìm kiếm" not in text
