"""What one share card, one drawing for a screen and one poster cost. See README.md."""

import subprocess

from photos import camera
from support import results
from support.places import BUILT, REPOSITORY, WORK


def main() -> None:
    photo = camera.take(1, 1, WORK / "photos-1")[0]
    command = [BUILT / "drawing-bench", REPOSITORY, photo]
    table = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
    results.write("Drawings", f"Processor time of one core, medians of 25.\n\n{table}")


if __name__ == "__main__":
    main()
