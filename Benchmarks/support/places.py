"""Where things lie."""

import sys
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
BUILT = REPOSITORY / ".build/release"
GUONGSANG = BUILT / "guongsang"
# The program itself, without the Python script that starts it.
HUGO = Path(sys.prefix, f"lib/python3.{sys.version_info.minor}/site-packages/hugo/binaries/hugo")
# What is generated for benchmarks; safe to remove.
WORK = REPOSITORY / ".build/bench"
RESULTS = REPOSITORY / "Benchmarks/RESULTS.md"
