"""What cannot be saved: turning the bodies into HTML and writing the files, each by a plain program on both cores."""

import multiprocessing
import os
import time
from multiprocessing.queues import SimpleQueue
from multiprocessing.synchronize import Barrier
from pathlib import Path

from stories import corpus
from support import aside
from support.measuring import Cost, measured

CMARK, WRITING = "floor: `cmark`", "floor: writing"
PROCESSES = 2
# How many bodies one `cmark` gets at most: so many names are safe on a command line.
CHUNK = 2000


class Floor:
    """
    published: the folder whose files are written anew.
    """

    def __init__(self, count: int, seed: int, folder: Path, published: Path):
        self.published = published
        aside.put(folder)
        self.bodies, self.made = folder / "bodies", folder / "made"
        self.bodies.mkdir(parents=True)
        self.chunk = min(CHUNK, -(-count // (4 * PROCESSES)))
        for story in corpus.stories(count, seed):
            # `cmark` reads the files of a chunk as one text: the empty line keeps their paragraphs apart.
            (self.bodies / f"{story.slug}.md").write_text(story.body + "\n", "utf-8")

    def run(self) -> dict[str, Cost]:
        return {CMARK: self._cmark(), WRITING: self._writing()}

    def _cmark(self) -> Cost:
        """A file for each chunk, not for each body: starting ten thousand processes need not be."""
        self._clear()
        each = f"xargs -0 -P {PROCESSES} -n {self.chunk} sh -c 'cmark \"$@\" > \"$0\"/$$.html' '{self.made}'"
        return measured("sh", "-c", f"find '{self.bodies}' -type f -print0 | {each}")

    def _writing(self) -> Cost:
        """Bytes that are in memory already, so that neither reading nor Python's start counts. The peak says nothing."""
        self._clear()
        files = [file for file in self.published.rglob("*") if file.is_file()]
        folders = sorted({file.parent for file in files})
        parts = []
        for number in range(PROCESSES):
            own = set(folders[number::PROCESSES])
            parts.append([(str(self._moved(file)), file.read_bytes()) for file in files if file.parent in own])
        context = multiprocessing.get_context("fork")
        ready, costs = context.Barrier(PROCESSES + 1), context.SimpleQueue()
        processes = [context.Process(target=_write, args=(part, ready, costs)) for part in parts]
        for process in processes:
            process.start()
        ready.wait()
        start = time.monotonic()
        cpu = sum(costs.get() for _ in processes)
        wall = time.monotonic() - start
        for process in processes:
            process.join()
        return Cost(wall, cpu, 0)

    def _moved(self, file: Path) -> Path:
        return self.made / file.relative_to(self.published)

    def _clear(self) -> None:
        aside.put(self.made)
        self.made.mkdir(parents=True)


def _write(files: list[tuple[str, bytes]], ready: Barrier, costs: SimpleQueue) -> None:
    ready.wait()
    start = time.process_time()
    folder = None
    for path, content in files:
        if os.path.dirname(path) != folder:
            folder = os.path.dirname(path)
            os.makedirs(folder, exist_ok=True)
        with open(path, "xb", buffering=0) as file:
            file.write(content)
    costs.put(time.process_time() - start)
