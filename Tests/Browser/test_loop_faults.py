"""Whatever fails on a board, fails out of sight."""

import pytest

from support.loops import THREE, slide


@pytest.mark.parametrize("fault", ["missing", "broken off", "slow"])
@pytest.mark.parametrize("ending", ["png", "jpg"])
def test_a_slide_that_does_not_come_leaves_its_slot_to_the_next(board, fault, ending):
    board.loop.publish([slide("red"), slide("green", ending=ending), slide("blue")])
    board.host.faults[f"green.{ending}"] = fault
    watch = board.watch()
    watch.until_shown("red", "blue", "red", "blue", "red")
    assert "green" not in watch.order() and watch.faults() == []
    board.host.faults.clear()
    board.host.patience.set()
    watch.until_shown("red", "green", "blue")
    assert watch.faults() == []


@pytest.mark.parametrize("ending", ["png", "jpg"])
def test_a_file_that_ends_in_the_middle_is_not_shown(board, ending):
    board.loop.publish([slide("red"), slide("green", ending=ending), slide("blue")])
    board.loop.cut_short(f"green.{ending}")
    watch = board.watch()
    watch.until_shown("red", "blue", "red", "blue")
    assert "green" not in watch.order() and watch.faults() == []


def test_where_no_slide_comes_the_school_stays(board):
    board.loop.publish(THREE)
    board.host.faults.update({entry["src"]: "missing" for entry in THREE})
    watch = board.watch()
    watch.until(lambda: board.host.asked.count("blue.png") > 3, "more attempts")
    assert watch.order() == ["school"] and watch.faults() == []
    board.host.faults.clear()
    watch.until_shown("red", "green", "blue")
    assert watch.faults() == []


def test_an_empty_loop_shows_the_school(board):
    board.loop.publish([])
    watch = board.watch()
    watch.until(lambda: board.host.asked.count("version.json") > 3, "time passes")
    assert watch.order() == ["school"] and watch.faults() == []


@pytest.mark.parametrize("workers", ["allow", "block"])
def test_the_host_goes_away(board, workers):
    board.loop.publish(THREE)
    watch = board.watch(service_workers=workers)
    watch.until_shown("red", "green", "blue")
    board.host.stop()
    watch.until_shown(*["red", "green", "blue"] * 2)
    assert watch.faults() == [] and "school" not in watch.order()[1:]
    board.loop.publish([slide("yellow"), slide("cyan")])
    board.host.start()
    watch.until_shown("yellow", "cyan")
    assert watch.faults() == []
