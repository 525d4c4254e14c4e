"""What search engines and chat programs read of a page."""

import json

import pytest


def structured(page) -> list[dict]:
    return [json.loads(script) for script in page.tree.xpath("//script[@type='application/ld+json']/text()")]


def test_pages_say_their_language_and_have_one_heading_of_the_first_level(site):
    for page in site.pages.values():
        assert page.tree.get("lang") == "vi"
        assert len(page.tree.xpath("//h1")) == 1, page.path


def test_headings_skip_no_level(site):
    for page in site.pages.values():
        levels = [int(heading.tag[1]) for heading in page.tree.xpath("//h1 | //h2 | //h3 | //h4 | //h5 | //h6")]
        assert all(next <= level + 1 for level, next in zip(levels, levels[1:])), (page.path, levels)


def test_titles_and_descriptions_are_there_and_titles_differ(site):
    titles = [page.text("//title") for page in site.pages.values()]
    assert all(titles)
    assert sorted(set(titles)) == sorted(titles)
    for page in site.pages.values():
        (description,) = page.meta("description")
        assert 10 <= len(description) <= 300, page.path


def test_pages_can_be_shared(site):
    for page in site.pages.values():
        for name in ("og:title", "og:description", "og:type", "og:site_name", "twitter:card"):
            assert len(page.meta(name)) == 1 and page.meta(name)[0], (page.path, name)
        assert len(page.meta("og:image")) == len(page.meta("og:image:alt")) <= 1


def test_structured_data_is_json_of_schema_org(site):
    found = 0
    for page in site.pages.values():
        for thing in structured(page):
            found += 1
            assert thing["@context"] == "https://schema.org"
            assert thing["@type"] in ("WebSite", "Article")
            assert site.target(thing["url"], "")[0] == page.path
            if image := thing.get("image"):
                assert site.target(image, "")[0] in site.files
    assert found > 30


@pytest.mark.parametrize("name", ["tran-nhat-minh", "pham-gia-han"])
def test_pupils_are_not_described_as_persons(relative, name):
    assert "Person" not in relative.text(f"guong/{name}/index.html")


def test_pictures_have_words_and_a_size(site):
    for page in site.pages.values():
        for picture in page.tree.xpath("//img"):
            assert picture.get("alt") is not None, page.path
            assert "story" not in picture.get("class", "") or picture.get("alt")
        for picture in page.tree.xpath("//main//img[not(contains(@class, 'print-only'))]"):
            assert picture.get("alt").strip(), page.path


def test_every_page_says_that_the_sample_is_fictional(site):
    for page in site.pages.values():
        assert "hư cấu" in page.text("//*[@class='notice']"), page.path
