"""Everything can be read without JavaScript; only searching needs it, and says so."""

from support.pages import KINDS


def words(text: str) -> list[str]:
    return text.split()


def test_pages_show_the_same_words(visiting):
    kinds = [kind for kind in KINDS if kind != "search"]
    with visiting() as visit, visiting(java_script_enabled=False) as bare:
        for kind in kinds:
            with_script = visit.open(KINDS[kind]).locator("body").inner_text()
            without = bare.open(KINDS[kind]).locator("body").inner_text()
            assert words(with_script) == words(without) != [], kind


def test_search_says_what_it_needs_and_offers_other_ways(visiting):
    with visiting(java_script_enabled=False) as bare:
        page = bare.open(KINDS["search"])
        assert "JavaScript" in page.locator("noscript").inner_text()
        assert not page.locator("#q").is_visible()
        assert page.locator("main .index a").count() >= 5
