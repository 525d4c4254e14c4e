"""What the program is to reach, and whether it has."""

from dataclasses import dataclass

from stories import floor, guongsang, hugo, serving, works
from support.measuring import Cost


@dataclass(frozen=True)
class Aim:
    work: str
    wanted: str
    measured: str
    is_met: bool


def aims(count: int, costs: dict[str, Cost], start: float, grown: dict[int, float]) -> list[Aim]:
    """
    start: the seconds that `guongsang --help` takes.
    grown: the seconds of a clean build by its number of stories.
    """
    ours, theirs = costs[guongsang.NAME], costs[hugo.NAME]
    again, edited = (_ratio(costs, work) for work in (works.AGAIN, works.EDITED))
    times = theirs.wall / ours.wall
    floors = ours.wall / (costs[floor.CMARK].wall + costs[floor.WRITING].wall)
    memory = theirs.peak / ours.peak
    saved = costs[f"{guongsang.NAME}, {serving.SHOWN}"].wall
    return [
        Aim("clean build", "at least 15 times as fast as Hugo", f"{times:.1f} times", times >= 15),
        Aim("clean build", "at most twice the floor", f"{floors:.1f} times", floors <= 2),
        Aim("no change", "at most 1/50 of Hugo's time", f"1/{again:.0f}", again >= 50),
        Aim("one profile edited", "at most 1/40 of Hugo's time", f"1/{edited:.0f}", edited >= 40),
        Aim(serving.SHOWN, "at most 50 ms", f"{saved * 1000:.0f} ms", saved <= 0.050),
        Aim("peak memory", "at most 1/8 of Hugo's", f"1/{memory:.1f}", memory >= 8),
        Aim("start-up", "at most 10 ms", f"{start * 1000:.1f} ms", start <= 0.010),
        *(_growth(many, seconds, count, ours.wall) for many, seconds in grown.items()),
    ]


def _ratio(costs: dict[str, Cost], work: str) -> float:
    return costs[f"{hugo.NAME}, {work}"].wall / costs[f"{guongsang.NAME}, {work}"].wall


def _growth(many: int, seconds: float, count: int, before: float) -> Aim:
    """A tenth more than in proportion."""
    most, times = 1.1 * many / count, seconds / before
    wanted = f"at most {most:g} times the time of {count:,}"
    return Aim(f"{many:,} stories", wanted, f"{times:.1f} times", times <= most)
