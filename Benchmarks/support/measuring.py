"""What a command costs."""

import os
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from statistics import median

from support.machine import Others


@dataclass(frozen=True)
class Cost:
    """Seconds of wall time and of processor time (user and system), and the peak resident set in MB."""

    wall: float
    cpu: float
    peak: float

    @staticmethod
    def median(costs: list["Cost"]) -> "Cost":
        return Cost(*(median(getattr(cost, field) for cost in costs) for field in ("wall", "cpu", "peak")))


def measured(*command: object) -> Cost:
    """Runs a program that has to succeed. Its children count too, the peak being that of the largest process."""
    return all_measured([command])


def all_measured(commands: Iterable[Iterable[object]]) -> Cost:
    """Runs programs one after another, as one piece of work."""
    cpu = peak = 0.0
    start = time.monotonic()
    with tempfile.NamedTemporaryFile("r") as note:
        # A process starts with the peak of the one that started it: hence the small program `time` in between.
        measure = ["/usr/bin/time", "--quiet", "--format=%M", f"--output={note.name}"]
        for command in commands:
            words = [*measure, *(str(word) for word in command)]
            process = subprocess.Popen(words, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            if process.returncode:
                raise subprocess.CalledProcessError(process.returncode, words)
            cpu += usage.ru_utime + usage.ru_stime
            note.seek(0)
            peak = max(peak, int(note.read()) / 1024)
    return Cost(time.monotonic() - start, cpu, peak)


def mean_wall(count: int, *command: object) -> float:
    """Seconds from starting a short program to its end, the starting included."""
    words = [str(word) for word in command]
    start = time.monotonic()
    for _ in range(count):
        subprocess.run(words, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, check=True)
    return (time.monotonic() - start) / count


def interleaved(works: dict[str, Callable[[], dict[str, Cost]]], rounds: int) -> tuple[dict[str, Cost], str]:
    """Medians by name, and what else the machine did.

    In each round all take their turn, so that what else the machine does weighs on all.
    """
    costs: dict[str, list[Cost]] = {}
    others = Others()
    for number in range(rounds):
        for work in works.values():
            for name, cost in work().items():
                figures = f"{cost.wall:.2f} s, {cost.cpu:.2f} s CPU, {cost.peak:.0f} MB"
                print(f"round {number + 1}: {name}: {figures}", flush=True)
                costs.setdefault(name, []).append(cost)
    own = sum(cost.cpu for all in costs.values() for cost in all)
    return {name: Cost.median(all) for name, all in costs.items()}, others.told(own)
