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


def version(*command: object) -> str:
    """The name and number that a program gives itself, without what follows."""
    said = subprocess.run([str(word) for word in command], capture_output=True, text=True, check=True).stdout
    return re.search(r"(?i)(?:swift version |hugo v|vips-?\s?|\D*)\d+(?:\.\d+)+", said)[0].strip()
