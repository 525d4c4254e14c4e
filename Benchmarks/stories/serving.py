"""How soon `guongsang serve` shows what is saved, and has published it: a session of edits, each in another profile."""

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

SHOWN = "`serve`: save to the story's new page"
PUBLISHED = "`serve`: save to everything published"
EDITS = 9
# Between two looks at a page: often enough for milliseconds, seldom enough to leave the cores alone.
PAUSE = 0.002
LONGEST = 60


def measured(site: Site, size: str = "") -> dict[str, Cost]:
    """The medians of the edits that follow a start at which everything was published."""
    site.build()
    with _session(site) as session:
        edits = [session.edit(file) for file in _spread(site.profiles, EDITS)]
        peak = session.peak()
    medians = (Cost.median(costs) for costs in zip(*edits))
    return {f"{NAME}, {name}{size}": replace(cost, peak=peak) for name, cost in zip((SHOWN, PUBLISHED), medians)}


class Session:
    def __init__(self, site: Site, process: subprocess.Popen[str], address: str, events: HTTPResponse):
        self.site, self.process, self.address, self.events = site, process, address, events
        self.texts: dict[Path, str] = {}
        self.builds = 0

    def edit(self, file: Path) -> tuple[Cost, Cost]:
        """
        Adds a sentence. The first time ends when the page that is served has it, the second when all is published; the
        processor time of both is that of the proof and of the whole build.
        """
        page = f"{self.address}guong/{file.stem}/"
        self.texts[file] = file.read_text("utf-8")
        cpu = self._cpu()
        file.write_text(self.texts[file] + SENTENCE, "utf-8")
        start = time.monotonic()
        while SENTENCE.strip().encode() not in urlopen(page, timeout=LONGEST).read():
            if time.monotonic() - start > LONGEST:
                raise SystemExit(f"{page} is still as it was after {LONGEST} s")
            time.sleep(PAUSE)
        shown = time.monotonic() - start
        self.wait()
        published, cpu = time.monotonic() - start, self._cpu() - cpu
        return Cost(shown, cpu, 0), Cost(published, cpu, 0)

    def wait(self) -> None:
        """For the end of the next build."""
        before = self.builds
        while self.builds == before:
            line = next(line for line in self.events if line.startswith(b"data: "))
            # What is said of a page alone has no number.
            self.builds = json.loads(line.removeprefix(b"data: ")).get("build", before)

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
            address = re.search(r"http://\S+", process.stdout.readline())[0]
            host = re.match(r"http://[^/]+", address)[0]
            with urlopen(f"{host}/_guongsang/events", timeout=LONGEST) as events:
                session = Session(site, process, address, events)
                session.wait()
                yield session
                session.take_back()
        finally:
            process.terminate()


def _spread(folder: Path, count: int) -> list[Path]:
    files = sorted(folder.rglob("*.md"))
    return [files[(2 * number + 1) * len(files) // (2 * count)] for number in range(count)]
