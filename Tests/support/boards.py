"""A loop on a host, and the windows that show it."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from playwright.sync_api import Browser, BrowserContext, Page

from .frames import WINDOW, Watch
from .hosts import Host
from .loops import Loop

# A Saturday, and a day after the newest story of every loop here.
MORNING = "2026-11-21T10:00:00+07:00"
# The board's clock is the machine's, set to another time. What measures how long things take stays as it is.
CLOCK = """
(() => {
  const Real = Date;
  let skew = %d;
  window.Date = class extends Real {
    constructor(...given) { given.length ? super(...given) : super(Real.now() + skew); }
    static now() { return Real.now() + skew; }
  };
  window.moveClock = (ms) => { skew += ms; };
})();
"""


@dataclass
class Board:
    """What went wrong in any window is in `errors`."""

    loop: Loop
    host: Host
    browser: Browser
    errors: list[str] = field(default_factory=list)
    contexts: list[BrowserContext] = field(default_factory=list)
    skew: float = 0

    def context(self, profile=None, **options) -> BrowserContext:
        options["viewport"] = WINDOW
        if profile:
            kind, start = self.browser.browser_type, {"executable_path": "/usr/bin/chromium", "args": ["--no-sandbox"]}
            context = kind.launch_persistent_context(profile, **start, **options)
        else:
            context = self.browser.new_context(**options)
        self.contexts.append(context)
        return context

    def page(self, at: str = MORNING, context=None, before: str = "", **options) -> Page:
        page = (context or self.context(**options)).new_page()
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.skew = (datetime.fromisoformat(at) - datetime.now().astimezone()) / timedelta(milliseconds=1)
        page.add_init_script(CLOCK % self.skew + before)
        return page

    def watch(self, at: str = MORNING, address: str | None = None, **options) -> Watch:
        return Watch(self.page(at, **options)).open(address or self.address)

    def watch_again_offline(self, profile, **options) -> Watch:
        """Switches the board off and on; its browser has what it kept, and no network."""
        self.contexts.pop().close()
        self.host.stop()
        return self.watch(context=self.context(profile), **options)

    @property
    def address(self) -> str:
        return self.host.address + "led/cong/"
