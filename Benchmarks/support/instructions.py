"""How many instructions a program takes in user mode: unlike time, much the same at every run and on a busy machine."""

import re
import subprocess
import tempfile
from functools import cache


@cache
def counter() -> str | None:
    """What can count here: the processor, or else `valgrind`, which is fifty times as slow; or nothing."""
    for name in ("perf", "valgrind"):
        try:
            if _counted(name, ["true"]):
                return name
        except FileNotFoundError:
            continue
    return None


def counted(*command: object) -> int | None:
    """Of a program that has to succeed. None where nothing can count, or the counter cannot run this program."""
    name = counter()
    return _counted(name, [str(word) for word in command]) if name else None


def _counted(name: str, command: list[str]) -> int | None:
    with tempfile.NamedTemporaryFile("r") as note:
        if name == "perf":
            counter = ["perf", "stat", "--field-separator=,", "--event=instructions:u", f"--output={note.name}"]
            pattern = r"(?m)^(\d+),"
        else:
            counter = ["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"]
            counter.append(f"--log-file={note.name}")
            pattern = r"I +refs: +([\d,]+)"
        done = subprocess.run([*counter, *command], stdin=subprocess.DEVNULL, capture_output=True)
        found = re.search(pattern, note.read())
        return int(found[1].replace(",", "")) if found and done.returncode == 0 else None
