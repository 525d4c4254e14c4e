"""Gương Sáng beside Hugo: the same pages from the same stories. See README.md."""

import argparse

from stories import floor, guongsang, hugo, serving, works
from stories.aims import Aim, aims
from stories.parity import Parity
from support import aside, instructions, results
from support.machine import version
from support.measuring import Cost, interleaved, mean_wall
from support.places import GUONGSANG, HUGO, WORK

SEED = 1
STARTS = 20
# How many stories a school may have.
SCHOOL = 300
FOLDER = WORK / "stories"


def main() -> None:
    words = argparse.ArgumentParser(prog="stories", description=__doc__)
    words.add_argument("--count", type=int, default=10_000, help="how many stories (10000)")
    words.add_argument("--rounds", type=int, default=3, help="how often each side is measured (3)")
    words.add_argument("--growth", type=int, nargs="*", default=[], help="also built once: so many stories, Hugo not")
    words.add_argument("--counted", type=int, default=300, help="count instructions of so many stories (300)")
    options = words.parse_args()

    ours, theirs, parity = sides(options.count)
    parity_told = parity.check()
    plain = floor.Floor(options.count, SEED, FOLDER / "floor", ours.public)
    measured = {
        guongsang.NAME: lambda: works.measured(guongsang.NAME, ours),
        hugo.NAME: lambda: works.measured(hugo.NAME, theirs),
        "floor": plain.run,
    }
    costs, others = interleaved(measured, options.rounds)
    costs |= serving.measured(ours) | at_a_school()
    start = mean_wall(STARTS, GUONGSANG, "--help")
    grown = {count: growth(count) for count in options.growth}
    counts = counted(options.counted) if options.counted else {}
    aside.remove()

    rounds = "1 round" if options.rounds == 1 else f"medians of {options.rounds} interleaved rounds"
    screens = "LED feeds without pictures are on" if ours.has_screens else "LED feeds are off: they need their pictures"
    versions = ", ".join([version(GUONGSANG, "version"), version(HUGO, "version"), version("cmark", "--version")])
    head = f"{versions}; {rounds}. {others}"
    judged = aims(options.count, costs, start, {count: cost.wall for count, cost in grown.items()})
    parts = [head, f"On both sides {parity_told}; {screens}.", table(costs | named(grown)), judgement(judged)]
    results.write(f"{options.count:,} stories", "\n\n".join([*parts, *instructions_told(counts, options.counted)]))


def sides(count: int, place: str = "") -> tuple[guongsang.Site, hugo.Site, Parity]:
    """Both sites, built once, so that all files were read."""
    ours = guongsang.Site(count, SEED, FOLDER / f"guongsang{place}")
    ours.build()
    theirs = hugo.Site(count, SEED, FOLDER / f"hugo{place}", assets=ours.public / "assets", screens=ours.has_screens)
    theirs.build()
    return ours, theirs, Parity(ours.public, theirs.public)


def at_a_school() -> dict[str, Cost]:
    site = guongsang.Site(SCHOOL, SEED, FOLDER / "school")
    return serving.measured(site, f", {SCHOOL} stories")


def growth(count: int) -> Cost:
    site = guongsang.Site(count, SEED, FOLDER / "growth")
    cost = site.build()
    print(f"{count:,} stories: {cost.wall:.1f} s, {cost.cpu:.1f} s CPU, {cost.peak:.0f} MB", flush=True)
    aside.put(site.folder)
    return cost


def named(grown: dict[int, Cost]) -> dict[str, Cost]:
    return {f"{guongsang.NAME}, {count:,} stories": cost for count, cost in grown.items()}


def counted(count: int) -> dict[str, int | None]:
    if not instructions.counter():
        return {}
    ours, theirs, _ = sides(count, "-counted")
    return works.instructions(guongsang.NAME, ours) | works.instructions(hugo.NAME, theirs)


def table(costs: dict[str, Cost]) -> str:
    heads = ["", "wall, s", "CPU, s", "peak, MB"]
    rows = [
        [name, f"{cost.wall:.3f}", f"{cost.cpu:.3f}", f"{cost.peak:.0f}" if cost.peak else ""]
        for name, cost in costs.items()
    ]
    return results.table(heads, rows)


def judgement(judged: list[Aim]) -> str:
    rows = [[aim.work, aim.wanted, aim.measured, "met" if aim.is_met else "missed"] for aim in judged]
    return results.table(["work", "aim", "measured", ""], rows)


def instructions_told(counts: dict[str, int | None], count: int) -> list[str]:
    if not counts:
        return ["Instructions were not counted: neither `perf` nor `valgrind` can do it here."] if count else []
    rows = [[name, f"{number / 1e6:,.0f}" if number else "not to be had"] for name, number in counts.items()]
    how = f"Instructions in user mode at {count:,} stories, counted by `{instructions.counter()}`:"
    return [how, results.table(["", "million"], rows)]


if __name__ == "__main__":
    main()
