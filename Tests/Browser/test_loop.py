"""A screen's loop in a real browser: never a blank frame, and the right slide at the right time."""

import json

import pytest
from calmjs.parse import es5

from support.frames import Watch
from support.loops import HEIGHT, SCREENS, THREE, WIDTH, filled, slide


def right(slides: list[dict], watch: Watch, skew: float) -> list[str]:
    """Frames, not near the ends of slots, with another slide than the wall clock asks for."""
    length, wrong = sum(entry["ms"] for entry in slides), []
    for frame in watch.played():
        phase = (frame.at * 1000 + skew) % length
        for entry in slides:
            if phase < entry["ms"]:
                break
            phase -= entry["ms"]
        if 250 <= phase < entry["ms"] - 100 and frame.shows != entry["src"].split(".")[0]:
            wrong.append(f"{frame.shows} for {entry['src']}")
    return wrong


def test_three_loops_without_a_blank_frame(board):
    board.loop.publish(THREE)
    watch = board.watch()
    watch.until_shown(*["red", "green", "blue"] * 3)
    assert watch.faults() == []
    # What was in the window before is white; from that it goes to a slide at once.
    assert {frame.shows for frame in watch.frames[: -len(watch.played())]} <= {"white"}
    again = watch.order()[2:]
    follows = {"red": "green", "green": "blue", "blue": "red"}
    assert all(later == follows[earlier] for earlier, later in zip(again, again[1:])), again


def test_frames_are_seen_at_least_every_tenth_of_a_second(board):
    board.loop.publish(THREE)
    watch = board.watch()

    def a_loop_was_seen_closely() -> bool:
        times = [frame.at for frame in watch.played()]
        late = [0] + [index for index in range(1, len(times)) if times[index] - times[index - 1] > 0.1] + [len(times)]
        return any(times[end - 1] - times[start] > 1.2 for start, end in zip(late, late[1:]) if end > start)

    # A busy machine paints less often; all that it paints is seen.
    watch.until(a_loop_was_seen_closely, "a loop without a longer gap", seconds=40)


def test_every_board_is_where_the_wall_clock_says(board):
    slides = [slide("red", 700), slide("green", 900), slide("blue", 800)]
    board.loop.publish(slides)
    for second in ("00.500", "01.300"):
        watch = board.watch(at=f"2026-11-21T10:00:{second}+07:00")
        # Who joins late in a slot begins with the next one.
        watch.until(lambda: len(watch.order()) > 2, "the second slide")
        watch.frames.clear()
        watch.until_shown("red", "green", "blue", "red")
        assert right(slides, watch, board.skew) == []


def test_a_fade_shows_two_slides_and_nothing_else(board):
    board.loop.publish([slide("red", 900), slide("green", 900), slide("blue", 900)], fade=200)
    watch = board.watch()
    watch.until_shown("red", "green", "blue", "red")
    assert watch.faults() == []
    pairs = {frame.shows for frame in watch.frames if frame.shows.startswith("fade") and "school" not in frame.shows}
    assert pairs == {"fade red green", "fade green blue", "fade red blue"} or pairs == {
        "fade green red", "fade blue green", "fade blue red"}


def test_one_slide_stays(board):
    board.loop.publish([slide("red", 100)])
    watch = board.watch()
    watch.until_shown("red")
    watch.until(lambda: board.host.asked.count("version.json") > 4, "time passes")
    assert watch.order()[-1] == "red" and set(watch.order()[:-1]) <= {"school"} and watch.faults() == []


def test_the_board_lies_at_the_top_left_at_its_pixels(board):
    board.loop.publish(THREE)
    watch = board.watch()
    watch.until_shown("red")
    boxes = watch.page.evaluate("""[...document.querySelectorAll("#board, #board > *")].map((node) => {
      const box = node.getBoundingClientRect();
      return [box.left, box.top, box.width, box.height, getComputedStyle(node).cursor].join(" ");
    })""")
    assert set(boxes) == {f"0 0 {WIDTH} {HEIGHT} none"} and len(boxes) == 6


def test_a_narrow_window_cuts_the_board_and_does_not_scroll(board):
    board.loop.publish(THREE)
    page = board.page()
    page.set_viewport_size({"width": 100, "height": 50})
    page.goto(board.address)
    page.mouse.move(20, 20)
    page.mouse.wheel(50, 50)
    assert page.evaluate("new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)))") is not None
    assert page.evaluate("[scrollX, scrollY, document.getElementById('board').offsetWidth]") == [0, 0, WIDTH]


@pytest.mark.parametrize("script", ["player.js", "worker.js"])
def test_scripts_are_what_old_players_understand(script):
    text = filled(script, {"version": "1", "files": json.dumps(["red.png"])}) if script == "worker.js" else (
        SCREENS / script).read_text("utf-8")
    es5(text)
    # It stands in a page, and is filled in as a template.
    assert [mark for mark in ("</script", "<!--", "{{") if mark in text] == []


BAD_PLAYERS = {
    # Takes the old slide away before the new one is there.
    "blank": "img.src = 'data:,'; setTimeout(() => { img.src = next; }, 100)",
    "white": "img.style.display = 'none'; document.body.style.background = '#fff';"
             "setTimeout(() => { img.style.display = 'block'; img.src = next; }, 100)",
    # Shows what comes while it comes.
    "torn": "img.src = 'broken.png'; setTimeout(() => { img.src = next; }, 100)",
    # Puts the new slide beside the old one.
    "half": "img.src = next; img.style.height = '50%'; setTimeout(() => { img.style.height = '100%'; }, 100)",
}


@pytest.mark.parametrize("player", BAD_PLAYERS)
def test_a_bad_player_is_found_out(board, player):
    board.loop.publish(THREE)
    board.loop.write("broken.png", "")
    board.loop.folder.joinpath("broken.png").write_bytes((board.loop.folder / "red.png").read_bytes())
    board.loop.cut_short("broken.png")
    board.loop.write("index.html", f"""<!doctype html><body style="margin: 0; background: #000; overflow: hidden">
      <div style="width: {WIDTH}px; height: {HEIGHT}px"><img src="red.png" style="width: 100%; height: 100%"></div>
      <script>
        const img = document.querySelector("img"), names = ["red.png", "green.jpg", "blue.png"];
        let turn = 0;
        setInterval(() => {{ const next = names[++turn % 3]; {BAD_PLAYERS[player]} }}, 400);
      </script>""")
    watch = board.watch(service_workers="block")
    watch.until_shown("red", "green", "blue", "red")
    assert watch.faults() != []
