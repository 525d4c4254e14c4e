"""axe-core finds nothing to complain of, and the keyboard reaches everything."""

from importlib.resources import files

import pytest

from support.pages import KINDS

AXE = (files("axe_playwright_python") / "axe.min.js").read_text("utf-8")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

FOCUS = """() => {
  const element = document.activeElement, style = getComputedStyle(element), box = element.getBoundingClientRect();
  return {
    what: `${element.tagName} ${element.textContent.trim().slice(0, 40)}`, isBody: element === document.body,
    isOutlined: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
    isInSight: box.width > 0 && box.right > 0 && box.bottom > 0 && box.left < innerWidth && box.top < innerHeight,
  };
}"""


@pytest.mark.parametrize("width, scheme", [(360, "light"), (1440, "dark")])
def test_axe_finds_no_fault(visiting, width, scheme):
    with visiting(width=width, color_scheme=scheme) as visit:
        visit.page.add_init_script(AXE)
        found = []
        for kind, path in KINDS.items():
            page = visit.open(path)
            result = page.evaluate("rules => axe.run({runOnly: rules, resultTypes: ['violations']})", RULES)
            found += [(kind, fault["id"], node["target"], node.get("failureSummary"))
                      for fault in result["violations"] for node in fault["nodes"]]
        assert found == []


@pytest.mark.parametrize("kind", ["home", "story of a person", "honour roll", "search", "individuals"])
def test_focus_is_seen_wherever_the_keyboard_goes(visiting, kind):
    with visiting(width=1024) as visit:
        page = visit.open(KINDS[kind])
        visited = []
        for _ in range(40):
            page.keyboard.press("Tab")
            focus = page.evaluate(FOCUS)
            if focus["isBody"]:
                break
            visited.append(focus["what"])
            assert focus["isOutlined"] and focus["isInSight"], focus
        assert len(visited) >= 10


@pytest.mark.parametrize("kind", KINDS)
def test_skip_link_leads_past_the_menu(visiting, kind):
    with visiting(width=768) as visit:
        page = visit.open(KINDS[kind])
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.className") == "skip"
        page.keyboard.press("Enter")
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.closest('main, .colophon') !== null")


def test_text_can_be_made_twice_as_large(visiting):
    """A zoom of 200 % on a small desk leaves 640 pixels; a story must not need sideways scrolling there, nor at 320."""
    for width in (640, 320):
        with visiting(width=width) as visit:
            for path in KINDS.values():
                page = visit.open(path)
                assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"), path


def test_nothing_moves_by_itself(visiting):
    with visiting(reduced_motion="no-preference") as visit:
        for path in KINDS.values():
            assert visit.open(path).evaluate("document.getAnimations().length") == 0
