"""Gương Sáng beside Hugo: the same pictures from the same photos. See README.md."""

import argparse

from photos import camera, guongsang, hugo, pictures, vipsthumbnail
from support import results
from support.machine import version
from support.measuring import Cost, interleaved
from support.places import GUONGSANG, HUGO, WORK

SEED = 1
HUGO_EQUAL, HUGO_OWN = "Hugo", "Hugo, its own WebP effort"
# For more photos than these, the sides that are there for comparison tell nothing new.
MOST_FOR_COMPARISON = 60


def main() -> None:
    words = argparse.ArgumentParser(prog="photos", description=__doc__)
    words.add_argument("--count", type=int, default=40, help="how many photos (40)")
    words.add_argument("--rounds", type=int, default=3, help="how often each side is measured (3)")
    options = words.parse_args()

    photos = camera.take(options.count, SEED, WORK / f"photos-{SEED}")
    sides = {
        guongsang.NAME: guongsang.Site(photos, WORK / "guongsang"),
        HUGO_EQUAL: hugo.Site(HUGO_EQUAL, pictures.EFFORT, photos, WORK / "hugo"),
    }
    if options.count <= MOST_FOR_COMPARISON:
        sides[HUGO_OWN] = hugo.Site(HUGO_OWN, 2, photos, WORK / "hugo-own")
        sides[vipsthumbnail.NAME] = vipsthumbnail.Script(photos, WORK / "vipsthumbnail")
    # Everybody finds the photos in memory.
    megabytes = sum(len(photo.read_bytes()) for photo in photos) / 1e6

    costs, others = interleaved({name: side.run for name, side in sides.items()}, options.rounds)
    made = {name: side.pictures() / 1e6 for name, side in sides.items()}
    rounds = "1 round" if options.rounds == 1 else f"medians of {options.rounds} interleaved rounds"
    versions = ", ".join([version(GUONGSANG, "version"), version(HUGO, "version"), version("vips", "--version")])
    results.write(
        f"{options.count} photos of 12 megapixels",
        f"{versions}; {rounds}; {megabytes:.0f} MB of photos. {others}\n\n{table(costs, made, options.count)}",
    )


def table(costs: dict[str, Cost], made: dict[str, float], count: int) -> str:
    def row(name: str, cost: Cost) -> list[str]:
        first = costs[guongsang.NAME + (", again" if name.endswith(", again") else "")]
        pictures_of = f"{4 * count} ({made[name]:.1f} MB)" if name in made else ""
        ratios = [f"{cost.wall / first.wall:.1f}", f"{cost.cpu / first.cpu:.1f}"]
        return [name, pictures_of, f"{cost.wall:.2f}", f"{cost.cpu:.2f}", f"{cost.peak:.0f}", *ratios]

    heads = ["", "pictures", "wall, s", "CPU, s", "peak, MB", "wall ÷ ours", "CPU ÷ ours"]
    return results.table(heads, [row(name, cost) for name, cost in costs.items()])


if __name__ == "__main__":
    main()
