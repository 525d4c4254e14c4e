"""Making room without removing: for a while after many files were removed, file systems are slow to make new ones."""

import shutil
import tempfile
from pathlib import Path

from support.places import WORK

ASIDE = WORK / "aside"


def put(folder: Path) -> None:
    """Out of the way, if it is there."""
    if folder.exists():
        ASIDE.mkdir(parents=True, exist_ok=True)
        folder.rename(Path(tempfile.mkdtemp(dir=ASIDE)) / folder.name)


def remove() -> None:
    """All that was put aside, once nothing is measured any more."""
    shutil.rmtree(ASIDE, ignore_errors=True)
