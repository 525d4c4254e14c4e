"""What is measured of a site: built from nothing, again with nothing changed, and again with one profile edited."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from support.instructions import counted
from support.measuring import Cost

AGAIN, EDITED = "no change", "one profile edited"
SENTENCE = "\nCâu này được viết thêm, để xem mất bao lâu thì lên trang.\n"


class Site(Protocol):
    profiles: Path

    def clear(self) -> None: ...
    def command(self) -> list[object]: ...
    def build(self) -> Cost: ...


def measured(name: str, site: Site) -> dict[str, Cost]:
    site.clear()
    costs = {name: site.build(), f"{name}, {AGAIN}": site.build()}
    with edited(site):
        return costs | {f"{name}, {EDITED}": site.build()}


def instructions(name: str, site: Site) -> dict[str, int | None]:
    site.clear()
    counts = {name: counted(*site.command()), f"{name}, {AGAIN}": counted(*site.command())}
    with edited(site):
        return counts | {f"{name}, {EDITED}": counted(*site.command())}


@contextmanager
def edited(site: Site) -> Iterator[None]:
    """The profile in the middle has a sentence more for a while."""
    files = sorted(site.profiles.rglob("*.md"))
    file = files[len(files) // 2]
    text = file.read_text("utf-8")
    file.write_text(text + SENTENCE, "utf-8")
    yield
    file.write_text(text, "utf-8")
