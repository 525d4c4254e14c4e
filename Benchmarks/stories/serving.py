"""How soon `guongsang serve` has published what is saved: a session of edits, each in another profile."""

import json
import os
import re
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from http.client import HTTPResponse
from pathlib import Path
from urllib.request import urlopen

from stories.guongsang import NAME, Site
from stories.works import SENTENCE
from support.measuring import Cost

SAVED = "`serve`: save to new bytes"
EDITS = 9
# Between two looks at a page: often enough for milliseconds, seldom enough to leave the cores alone.
PAUSE = 0.002
LONGEST = 60


def measured(site: Site, size: str = "") -> dict[str, Cost]:
    """The first edit after a start at which everything was published, and the median of those that follow."""
    site.build()
    with _session(site) as session:
        first, *others = [session.edit(file) for file in _spread(site.profiles, EDITS + 1)]
        peak = session.peak()
    costs = {f"{NAME}, {SAVED}, first edit{size}": first, f"{NAME}, {SAVED}{size}": Cost.median(others)}
    return {name: replace(cost, peak=peak) for name, cost in costs.items()}


class Session:
    def __init__(self, site: Site, process: subprocess.Popen[str], events: HTTPResponse):
        self.site, self.process, self.events = site, process, events
        self.texts: dict[Path, str] = {}

    def edit(self, file: Path) -> Cost:
        """Adds a sentence. The time ends when the page has it; the processor time is that of the whole build."""
        page = self.site.public / "guong" / file.stem / "index.html"
        self.texts[file] = file.read_text("utf-8")
        cpu = self._cpu()
        file.write_text(self.texts[file] + SENTENCE, "utf-8")
        start = time.monotonic()
        while SENTENCE.strip() not in page.read_text("utf-8"):
            if time.monotonic() - start > LONGEST:
                raise SystemExit(f"{page} is still as it was after {LONGEST} s")
            time.sleep(PAUSE)
        wall = time.monotonic() - start
        self.wait()
        return Cost(wall, self._cpu() - cpu, 0)

    def wait(self) -> int:
        """For the end of the next build; gives its number."""
        line = next(line for line in self.events if line.startswith(b"data: "))
        return json.loads(line.removeprefix(b"data: "))["build"]

    def peak(self) -> float:
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmHWM:\s+(\d+)", status)[1]) / 1024

    def take_back(self) -> None:
        for file, text in self.texts.items():
            file.write_text(text, "utf-8")

    def _cpu(self) -> float:
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


@contextmanager
def _session(site: Site) -> Iterator[Session]:
    command = [str(word) for word in site.command("serve", "--port", 0)]
    # It says a line for each build: few enough that nobody need listen.
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            address = re.search(r"http://[^/]+", process.stdout.readline())[0]
            with urlopen(f"{address}/_guongsang/events", timeout=LONGEST) as events:
                session = Session(site, process, events)
                while session.wait() == 0:
                    pass
                yield session
                session.take_back()
        finally:
            process.terminate()


def _spread(folder: Path, count: int) -> list[Path]:
    files = sorted(folder.rglob("*.md"))
    return [files[(2 * number + 1) * len(files) // (2 * count)] for number in range(count)]
