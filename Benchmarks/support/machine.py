"""What the figures were measured on: enough to judge them by, nothing that tells whose machine it is."""

import os
import re
import subprocess
from pathlib import Path


def description() -> str:
    processor = re.search(r"model name\s*: (.*)", Path("/proc/cpuinfo").read_text())
    memory = int(re.search(r"MemTotal: *(\d+)", Path("/proc/meminfo").read_text())[1]) / 1024**2
    system = re.search(r'PRETTY_NAME="(.*)"', Path("/etc/os-release").read_text())[1]
    return ", ".join(
        [
            f"{os.cpu_count()} cores ({processor[1] if processor else os.uname().machine})",
            f"{memory:.0f} GB of memory",
            system,
            f"Linux {os.uname().release.split('-')[0]}",
            version("swift", "--version"),
        ]
    )


class Others:
    """How busy other programs keep the machine while something is measured."""

    def __init__(self):
        self.start = self._ticks()

    def told(self, own: float) -> str:
        """
        own: the seconds of processor time that what was measured took meanwhile.
        """
        busy, all = (now - then for now, then in zip(self._ticks(), self.start))
        share = max(0.0, busy - own * os.sysconf("SC_CLK_TCK")) / all
        return f"Meanwhile other programs took {share:.0%} of the machine's processor time."

    @staticmethod
    def _ticks() -> tuple[int, int]:
        ticks = [int(word) for word in Path("/proc/stat").read_text().split("\n", 1)[0].split()[1:9]]
        idle = ticks[3] + ticks[4]
        return sum(ticks) - idle, sum(ticks)


def version(*command: object) -> str:
    """The name and number that a program gives itself, without what follows."""
    said = subprocess.run([str(word) for word in command], capture_output=True, text=True, check=True).stdout
    return re.search(r"(?i)(?:swift version |hugo v|vips-?\s?|\D*)\d+(?:\.\d+)+", said)[0].strip()
