"""RESULTS.md: one section a benchmark, so that each can be measured anew by itself."""

import re
from datetime import date

from support import machine
from support.places import RESULTS

HEAD = "# Results\n\nWritten by the commands in [README.md](README.md); each section is from one run.\n"


def write(heading: str, body: str) -> None:
    """Puts the section into the place of the one with this heading, or at the end; and prints it."""
    section = f"## {heading}\n\n{date.today()}. {machine.description()}.\n\n{body.strip()}\n"
    print(f"\n{section}")
    text = RESULTS.read_text("utf-8") if RESULTS.exists() else HEAD
    sections = re.split(r"(?m)^(?=## )", text)
    places = [number for number, known in enumerate(sections) if known.startswith(f"## {heading}\n")]
    if places:
        sections[places[0]] = section
    else:
        sections.append(section)
    RESULTS.write_text("\n".join(known.strip() + "\n" for known in sections), "utf-8")


def table(heads: list[str], rows: list[list[str]]) -> str:
    """The first column is words, the others are figures."""
    lines = [heads, ["---", *["--:"] * (len(heads) - 1)], *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)
