"""Pages in Debian's Chromium. Every page that a test opens is watched for errors and for requests to others."""

from contextlib import contextmanager
from dataclasses import dataclass, field

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from support.boards import Board
from support.hosts import Host
from support.loops import Loop
from support.server import serving

@dataclass
class Visit:
    """A page in a browser and what went wrong on it."""

    page: Page
    home: str
    faults: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)

    def __post_init__(self):
        self.page.on("pageerror", lambda error: self.faults.append(f"error: {error}"))
        # What the next page cuts short was not refused.
        self.page.on("requestfailed", lambda request: self.faults.append(f"{request.failure}: {request.url}")
                     if request.failure != "net::ERR_ABORTED" else None)
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.on("console", self.note)
        self.page.on("response", lambda answer: self.faults.append(f"{answer.status}: {answer.url}")
                     if answer.status >= 400 else None)

    def note(self, message):
        if message.type in ("error", "warning"):
            self.faults.append(f"{message.type}: {message.text}")

    def open(self, path: str) -> Page:
        self.page.goto(self.home + path)
        return self.page

    def to_others(self) -> list[str]:
        return [url for url in self.requests if not url.startswith((self.home, "data:"))]


@pytest.fixture(scope="session")
def browser() -> Browser:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def home(relative) -> str:
    """The sample as a school's host shows it."""
    with serving(relative) as address:
        yield address


@pytest.fixture(scope="session")
def visiting(browser, home):
    """Opens a window; gives a Visit. Options are those of a Playwright context."""

    @contextmanager
    def open_window(home=home, width=1440, height=900, **options):
        context = browser.new_context(viewport={"width": width, "height": height}, **options)
        try:
            yield Visit(context.new_page(), home)
        finally:
            context.close()

    return open_window


@pytest.fixture
def board(browser, tmp_path):
    site = tmp_path / "site"
    board = Board(Loop(site), Host(site), browser)
    try:
        yield board
    finally:
        for context in board.contexts:
            context.close()
        board.host.stop()
    assert board.errors == []
