"""New content reaches a running board whole, and where its loop ends."""

import pytest

from support.loops import THREE, WIDTH, slide


def test_new_content_is_taken_up_where_the_loop_ends(board):
    board.loop.publish(THREE)
    watch = board.watch()
    watch.until_shown("red", "green", "blue")
    board.loop.publish([slide("yellow"), slide("cyan", ending="jpg"), slide("orange")], school="cyan")
    watch.until_shown("yellow", "cyan", "orange", "yellow")
    assert watch.faults() == []
    order = watch.order()[1:]
    first = next(index for index, name in enumerate(order) if name not in ("red", "green", "blue"))
    assert order[first - 1] == "blue" and not {"red", "green", "blue"} & set(order[first:]), order
    assert board.host.asked.count("slides.json") == 1


def test_new_content_waits_until_all_of_it_is_there(board):
    board.loop.publish(THREE)
    watch = board.watch()
    watch.until_shown("red")
    board.host.faults["cyan.png"] = "slow"
    board.loop.publish([slide("yellow"), slide("cyan")])
    watch.until(lambda: "cyan.png" in board.host.asked, "the new slides are asked for")
    watch.until_shown("blue", "red", "green", "blue", "red")
    assert "yellow" not in watch.order()
    board.host.faults.clear()
    board.host.patience.set()
    watch.until_shown("yellow", "cyan")
    assert watch.faults() == []


def test_a_broken_slide_delays_new_content_and_does_not_prevent_it(board):
    board.loop.publish(THREE)
    watch = board.watch()
    watch.until_shown("red")
    board.host.faults["cyan.png"] = "missing"
    board.loop.publish([slide("yellow"), slide("cyan"), slide("orange")])
    watch.until_shown("yellow", "orange", "yellow", "orange")
    # Withdrawn is withdrawn.
    assert not {"red", "green", "blue", "cyan"} & set(watch.order()[-4:]) and watch.faults() == []


@pytest.mark.parametrize("data", ["", "{}", '{"version": "other", "slides": []}', '{"slides": [{"src": 5}]}', "<p>404"])
def test_new_content_that_makes_no_sense_is_left_alone(board, data):
    board.loop.publish(THREE)
    board.loop.write("version.json", '{"version": "new"}')
    board.loop.write("slides.json", data)
    watch = board.watch()
    watch.until(lambda: board.host.asked.count("slides.json") > 2, "several attempts")
    watch.until_shown("red", "green", "blue")
    assert watch.faults() == []


def test_other_measures_load_the_page_anew_once_it_is_there(board):
    board.loop.publish(THREE, width=WIDTH - 1)
    data = (board.loop.folder / "index.html").read_text("utf-8")
    board.loop.publish(THREE)
    new = (board.loop.folder / "index.html").read_text("utf-8")
    board.loop.write("index.html", data)
    watch = board.watch(service_workers="block")
    watch.until(lambda: board.host.asked.count("slides.json") > 1, "the new version is seen")
    assert watch.visits == 1
    board.loop.write("index.html", new)
    watch.until(lambda: watch.visits == 2, "a reload")
    watch.until_shown("red", "green", "blue")
    assert watch.visits == 2 and watch.faults() == []
