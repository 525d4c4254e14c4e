"""Days, hours and the night: what a board makes of the wall clock."""

import pytest

from support.loops import THREE, TIMES, slide

DAY = 86_400_000


def test_the_clock_jumps_a_day_forward_and_back(board):
    board.loop.publish([
        slide("red", until="2026-11-21"), slide("green", **{"from": "2026-11-22"}), slide("blue"), slide("yellow"),
    ])
    watch = board.watch()
    watch.until_shown("red", "blue", "yellow", "red")
    assert "green" not in watch.order()
    watch.page.evaluate(f"moveClock({DAY})")
    jumped = len(watch.frames)
    watch.until_shown("green", "blue", "yellow", "green")
    assert "red" not in watch.order(jumped)[1:]
    watch.page.evaluate(f"moveClock({-DAY})")
    jumped = len(watch.frames)
    watch.until_shown("red", "blue", "yellow", "red")
    assert "green" not in watch.order(jumped)[1:]
    assert watch.faults() == []


def test_a_slide_leaves_the_board_when_its_last_day_ends(board):
    minute = 60_000
    # That midnight is an hour after the beginning of a loop of two hours, in the middle of the red slide's slot.
    red = slide("red", 70 * minute, until="2026-11-21")
    board.loop.publish([slide("green", 30 * minute), red, slide("blue", 20 * minute)])
    watch = board.watch(at="2026-11-21T23:57:00+07:00")
    watch.until_shown("red")
    watch.page.evaluate("moveClock(179_000 - (Date.now() + 180_000) % 3_600_000)")
    watch.until_shown("red", "blue")
    assert watch.faults() == [] and watch.order()[-2:] == ["red", "blue"]


def test_what_has_expired_gives_way_to_the_school(board):
    board.loop.publish([slide("red", until="2026-11-21"), slide("green", until="2026-11-21")])
    watch = board.watch(at="2026-11-21T23:50:00+07:00")
    watch.until_shown("red", "green")
    watch.page.evaluate("moveClock(600_000)")
    watch.until_shown("school")
    asked = board.host.asked.count("version.json")
    watch.until(lambda: board.host.asked.count("version.json") > asked + 5, "time passes")
    assert watch.faults() == [] and watch.order()[-1] == "school"


def test_a_slide_that_expired_is_not_shown_without_a_network(board, tmp_path):
    board.loop.publish([slide("red", until="2026-11-21"), slide("green")])
    first = board.watch(context=board.context(tmp_path / "profile"))
    first.until_shown("red", "green")
    first.until_kept()
    watch = board.watch_again_offline(tmp_path / "profile", at="2026-11-22T00:00:01+07:00")
    watch.until_shown("green")
    watch.until(lambda: watch.frames[-1].at - watch.frames[0].at > 2, "the time of two loops")
    assert "red" not in watch.order() and watch.faults() == []


@pytest.mark.parametrize("at", ["1970-01-01T07:05:00+07:00", "2026-11-19T23:00:00+07:00"])
def test_a_clock_that_cannot_be_right_is_not_believed(board, at):
    days = [
        slide("red", until="2026-11-19"), slide("green", until="2026-11-20"), slide("blue", **{"from": "2026-11-20"}),
        slide("yellow", **{"from": "2026-11-21"}),
    ]
    board.loop.publish(days, hours=[{"days": [1], "from": "08:00", "until": "08:01"}])
    watch = board.watch(at=at)
    watch.until_shown("green", "blue", "green")
    assert not {"red", "yellow"} & set(watch.order()) and watch.faults() == []


HOURS = [{"days": [1, 2, 3, 4, 5], "from": "06:30", "until": "18:00"}, {"days": [6], "from": "18:00", "until": "02:00"}]


@pytest.mark.parametrize("at, isOn", [
    ("2026-11-20T06:29:30", False), ("2026-11-20T06:30:00", True), ("2026-11-20T17:59:00", True), ("2026-11-20T18:00:00", False),
    ("2026-11-21T10:00:00", False), ("2026-11-21T18:00:00", True), ("2026-11-22T01:59:00", True), ("2026-11-22T02:00:00", False),
    ("2026-11-22T19:00:00", False), ("2026-11-21T01:00:00", False),
])
def test_outside_its_hours_the_board_is_black(board, at, isOn):
    board.loop.publish([slide("red")], hours=HOURS)
    page = board.page(at=at + "+07:00")
    page.goto(board.address)
    page.wait_for_function("document.images[0].parentNode.lastChild.style.opacity !== ''")
    assert page.evaluate("document.getElementById('night').style.opacity") == ("0" if isOn else "1")


def test_the_board_goes_on_and_off(board):
    board.loop.publish(THREE, hours=[{"days": [6], "from": "06:30", "until": "18:00"}])
    watch = board.watch(at="2026-11-21T17:50:00+07:00")
    watch.until_shown("red")
    watch.page.evaluate("moveClock(600_000)")
    watch.until_shown("black")
    watch.page.evaluate("moveClock(-3_600_000)")
    on = len(watch.frames)
    watch.until(lambda: watch.frames[-1].shows != "black", "it goes on again")
    watch.until_shown("red", "green", "blue")
    # In the morning there is nothing to begin.
    assert {frame.shows for frame in watch.frames[on:]} <= {"black", "red", "green", "blue"}


@pytest.mark.parametrize("at, opacity", [("2026-11-21T10:00:00", 0.1), ("2026-11-21T18:00:00", 0.6), ("2026-11-21T05:59:00", 0.6)])
def test_the_night_is_darker(board, at, opacity):
    board.loop.publish([slide("red")], brightness={"day": 90, "night": 40, "from": "18:00", "until": "06:00"})
    page = board.page(at=at + "+07:00")
    page.goto(board.address)
    page.wait_for_function("document.getElementById('night').style.opacity !== ''")
    assert float(page.evaluate("document.getElementById('night').style.opacity")) == pytest.approx(opacity)


@pytest.mark.parametrize("host", ["there", "gone", "ill"])
def test_each_night_the_page_is_loaded_anew_if_it_is_there(board, host):
    board.loop.publish(THREE, reload="03:30", times={**TIMES, "rest": 100})
    watch = board.watch(at="2026-11-21T03:28:00+07:00", service_workers="block")
    watch.until_shown("red", "green", "blue")
    if host == "gone":
        board.host.stop()
    elif host == "ill":
        board.loop.write("index.html", "<h1>Sorry</h1>")
    assert board.host.asked.count("") == 1
    watch.page.evaluate("moveClock(180_000)")
    if host == "there":
        watch.until(lambda: watch.visits == 2, "a reload")
    elif host == "ill":
        watch.until(lambda: board.host.asked.count("") > 2, "attempts")
    watch.until_shown(*["red", "green", "blue"] * 2)
    assert watch.visits == (2 if host == "there" else 1)
    assert watch.faults() == []
