"""What the browser painted, frame by frame, and which slide stood on the board in each."""

import base64
import io
import time
from dataclasses import dataclass

from PIL import Image
from playwright.sync_api import Error, Page

from .loops import COLOURS, HEIGHT, WIDTH

# The window is wider than the board. Something that moves beside the board makes the browser paint all the time.
WINDOW = {"width": WIDTH + 40, "height": HEIGHT}
BEAT = """
if (window === top) addEventListener("DOMContentLoaded", () => {
  const beat = document.createElement("div");
  beat.id = "beat";
  beat.style = "position: fixed; right: 0; top: 0; width: 20px; height: 20px; background: #fff";
  document.documentElement.append(beat);
  beat.animate([{ transform: "none" }, { transform: "translateY(60px)" }], { duration: 1000, iterations: Infinity });
});
"""
# Grid of points all over the board, up to its edges.
POINTS = [(x, y) for x in (1, *range(8, WIDTH, 16), WIDTH - 2) for y in (1, *range(6, HEIGHT, 9), HEIGHT - 2)]
GRAIN = 26


@dataclass(frozen=True)
class Frame:
    at: float
    shows: str
    data: bytes

    @property
    def is_whole(self) -> bool:
        """A slide from edge to edge, or one that fades into another."""
        return self.shows in COLOURS or self.shows.startswith("fade ")


def shown(image: Image.Image) -> str:
    """The slide in a picture of the window; `black`, `white`, or `torn` where no slide fills the board."""
    colours = [image.getpixel(point) for point in POINTS]
    for name, colour in {**COLOURS, "black": (0, 0, 0), "white": (255, 255, 255)}.items():
        if all(near(pixel, colour) for pixel in colours):
            return name
    # In a fade every point has gone the same part of the way from one slide to another.
    mean = tuple(sum(pixel[part] for pixel in colours) / len(colours) for part in range(3))
    if all(near(pixel, mean) for pixel in colours):
        for one, start in COLOURS.items():
            for other, end in COLOURS.items():
                if one < other and near(mean, mixed(start, end, way(mean, start, end)), 6):
                    return f"fade {one} {other}"
    return "torn"


def near(one, other, limit: float = GRAIN) -> bool:
    return all(abs(a - b) <= limit for a, b in zip(one, other))


def way(point, start, end) -> float:
    """How far along from start to end a point lies, from 0 to 1."""
    along = sum((p - s) * (e - s) for p, s, e in zip(point, start, end))
    return min(1, max(0, along / sum((e - s) ** 2 for s, e in zip(start, end))))


def mixed(start, end, part: float):
    return tuple(s + (e - s) * part for s, e in zip(start, end))


class Watch:
    """All frames of a page, from the moment it is opened."""

    def __init__(self, page: Page):
        self.page = page
        self.frames: list[Frame] = []
        self.visits = 0
        self.session = page.context.new_cdp_session(page)
        self.session.on("Page.screencastFrame", self.take)
        page.add_init_script(BEAT)
        page.on("domcontentloaded", lambda _: setattr(self, "visits", self.visits + 1))

    def start(self):
        self.session.send("Page.startScreencast", {"format": "png", "everyNthFrame": 1})

    def open(self, address: str) -> "Watch":
        self.start()
        self.page.goto(address, wait_until="commit")
        return self

    def take(self, event):
        try:
            self.session.send("Page.screencastFrameAck", {"sessionId": event["sessionId"]})
        except Error:
            return  # the window was closed
        data = base64.b64decode(event["data"])
        with Image.open(io.BytesIO(data)) as image:
            self.frames.append(Frame(event["metadata"]["timestamp"], shown(image.convert("RGB")), data))

    def until(self, condition, what: str, seconds: float = 20):
        """Watches until something is so."""
        deadline = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < deadline, f"never: {what}\n{self.story()}"
            self.page.wait_for_timeout(10)

    def until_shown(self, *slides: str, seconds: float = 20):
        """Watches until these slides have come one after another from now on."""
        since = len(self.frames)
        self.until(lambda: self.comes(slides, since), " ".join(slides), seconds)

    def until_kept(self):
        """Watches until the page has in its browser what it needs without a network."""
        self.page.wait_for_function("navigator.serviceWorker.controller")

    def comes(self, slides: tuple[str, ...], since: int) -> bool:
        rest = list(slides)
        for frame in self.frames[since:]:
            if rest and frame.shows == rest[0]:
                rest.pop(0)
        return not rest

    def played(self, since: int = 0) -> list[Frame]:
        """The frames since the first slide stood on the board."""
        frames = self.frames[since:]
        first = next((index for index, frame in enumerate(frames) if frame.shows in COLOURS), len(frames))
        return frames[first:]

    def order(self, since: int = 0) -> list[str]:
        """The slides in the order in which they stood on the board."""
        names = [frame.shows for frame in self.played(since) if frame.shows in COLOURS]
        return [name for index, name in enumerate(names) if index == 0 or names[index - 1] != name]

    def faults(self) -> list[str]:
        return [frame.shows for frame in self.played() if not frame.is_whole]

    def gaps(self) -> list[float]:
        times = [frame.at for frame in self.played()]
        return sorted(later - earlier for earlier, later in zip(times, times[1:]))

    def story(self) -> str:
        lines, last = [], None
        for frame in self.frames:
            if frame.shows != last:
                lines.append(f"{frame.at - self.frames[0].at:8.3f} s  {frame.shows}")
            last = frame.shows
        return "\n".join(lines[-60:])
