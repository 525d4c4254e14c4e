"""Where boards stand: without a network, without a server, with an old browser, inside another page."""

import pytest
from playwright.sync_api import Page

from support.loops import HEIGHT, THREE, TIMES, WIDTH, slide


def test_a_board_starts_again_without_a_network(board, tmp_path):
    board.loop.publish(THREE)
    first = board.watch(context=board.context(tmp_path / "profile"))
    first.until_shown("red")
    first.until_kept()
    watch = board.watch_again_offline(tmp_path / "profile")
    watch.until_shown(*["red", "green", "blue"] * 2)
    assert watch.faults() == []


def test_what_was_published_last_is_kept_and_the_rest_removed(board, tmp_path):
    # A browser lets the next worker in when the old one rests, which each question keeps it from.
    times = {**TIMES, "poll": 1000}
    board.loop.publish(THREE, times=times)
    first = board.watch(context=board.context(tmp_path / "profile"))
    first.until_shown("red")
    first.until_kept()
    version = board.loop.publish([slide("red"), slide("yellow")], times=times)
    first.until_shown("yellow", "red", "yellow")
    first.until(lambda: kept(first.page) == [version], "only the new version is kept")
    # What did not change is not asked for again.
    assert board.host.asked.count("red.png") == 1 and first.faults() == []
    watch = board.watch_again_offline(tmp_path / "profile")
    watch.until_shown("red", "yellow", "red")
    assert watch.faults() == []


def test_the_first_attempt_to_keep_everything_fails(board):
    version = board.loop.publish(THREE)
    board.host.faults["blue.png"] = "missing"
    watch = board.watch()
    watch.until(lambda: board.host.asked.count("worker.js") > 2, "attempts")
    board.host.faults.clear()
    watch.until_kept()
    assert kept(watch.page) == [version] and watch.faults() == []


def test_what_is_being_gathered_is_left_alone(board):
    old = board.loop.publish(THREE)
    watch = board.watch()
    watch.until_kept()
    board.host.faults["cyan.png"] = "slow"
    new = board.loop.publish([slide("yellow"), slide("cyan")])
    watch.until(lambda: kept(watch.page) == [old, new], "the second version is gathered")
    asked = board.host.asked.count("version.json")
    watch.until(lambda: board.host.asked.count("version.json") > asked + 2, "the page asks again")
    assert kept(watch.page) == [old, new] and watch.faults() == []


def kept(page: Page) -> list[str]:
    return [name.rpartition(" ")[2] for name in page.evaluate("caches.keys()")]


def test_half_a_version_is_never_started(board, tmp_path):
    old = board.loop.publish(THREE)
    first = board.watch(context=board.context(tmp_path / "profile"))
    first.until_shown("red")
    first.until_kept()
    board.host.faults["cyan.png"] = "missing"
    board.loop.publish([slide("yellow"), slide("cyan")])
    first.until(lambda: board.host.asked.count("worker.js") > 2, "the worker tries")
    assert old in kept(first.page)
    watch = board.watch_again_offline(tmp_path / "profile")
    watch.until_shown("red", "green", "blue")
    assert watch.faults() == []


def test_a_page_of_another_version_is_not_kept(board):
    old = board.loop.publish(THREE)
    stale = (board.loop.folder / "index.html").read_text("utf-8")
    watch = board.watch()
    watch.until_kept()
    board.host.stop()
    new = board.loop.publish([slide("yellow")])
    board.loop.write("index.html", stale)
    board.host.start()
    watch.until_shown("yellow")
    watch.until(lambda: board.host.asked.count("worker.js") > 3, "the worker tries")
    state = "navigator.serviceWorker.getRegistration().then((found) => !!found.waiting)"
    assert old in kept(watch.page) and not watch.page.evaluate(state)
    board.loop.publish([slide("yellow")])
    watch.until(lambda: kept(watch.page) == [new], "the new version is kept")
    assert watch.faults() == []


def test_a_folder_on_a_stick(board):
    board.loop.publish([slide("red"), slide("green", ending="jpg"), slide("blue", until="2026-11-20")])
    board.loop.folder.joinpath("yellow.png").write_bytes(b"")
    watch = board.watch(address=board.loop.folder.joinpath("index.html").as_uri())
    watch.until_shown(*["red", "green"] * 3)
    assert watch.faults() == [] and set(watch.order()) <= {"school", "red", "green"}


def test_a_folder_on_a_stick_that_lacks_a_slide(board):
    board.loop.publish(THREE)
    board.loop.folder.joinpath("green.jpg").unlink()
    watch = board.watch(address=board.loop.folder.joinpath("index.html").as_uri())
    watch.until_shown(*["red", "blue"] * 3)
    assert watch.faults() == [] and "green" not in watch.order()


# What browsers have learnt since Chromium 53, as far as it can be taken away.
OLD = """
delete HTMLImageElement.prototype.decode;
delete HTMLImageElement.prototype.decoding;
delete Navigator.prototype.serviceWorker;
delete Navigator.prototype.wakeLock;
delete window.fetch;
delete Document.prototype.visibilityState;
"""


def test_an_old_browser(board):
    board.loop.publish(THREE)
    board.loop.publish([slide("red"), slide("green", ending="jpg"), slide("orange"), slide("blue")])
    board.loop.cut_short("orange.png")
    watch = board.watch(before=OLD + "delete window.Promise; delete Performance.prototype.now;")
    watch.until_shown(*["red", "green", "blue"] * 3)
    assert watch.faults() == [] and "orange" not in watch.order()


@pytest.mark.parametrize("sandbox", ["allow-scripts", "allow-scripts allow-same-origin"])
def test_inside_another_page(board, sandbox):
    board.loop.publish(THREE)
    frame = f'<iframe sandbox="{sandbox}" src="led/cong/" width="{WIDTH}" height="{HEIGHT}"></iframe>'
    style = "<style>body { margin: 0; background: #000 } iframe { border: 0 }</style>"
    board.loop.site.joinpath("index.html").write_text(f"<!doctype html>{style}{frame}")
    watch = board.watch(address=board.host.address)
    watch.until_shown(*["red", "green", "blue"] * 2)
    assert watch.faults() == []
