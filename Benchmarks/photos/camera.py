"""Invented photos like those of a phone: 12 megapixels, JPEG of quality 90, with Exif data.

The same seed gives the same bytes.
"""

from concurrent.futures import ProcessPoolExecutor
from functools import cache
from pathlib import Path

import numpy
from PIL import Image, ImageDraw, ImageFilter

WIDTH, HEIGHT = 4000, 3000
# What a photo may be shifted by, so that a few scenes give many photos.
MARGIN = 400
SCENES = 12
QUALITY = 90
# The part of a photo that was taken with the phone upright: its pixels lie on their side, and Exif says so.
UPRIGHT = 0.3


def take(count: int, seed: int, folder: Path) -> list[Path]:
    """Photos 0 to `count` - 1 of the seed; those that lie in the folder already are kept."""
    folder.mkdir(parents=True, exist_ok=True)
    files = [folder / f"photo-{number:04}.jpg" for number in range(count)]
    missing = [number for number, file in enumerate(files) if not file.exists()]
    # Those of one scene together, so that a process paints few scenes.
    missing.sort(key=lambda number: (number % SCENES, number))
    with ProcessPoolExecutor() as pool:
        chunk = max(1, -(-len(missing) // SCENES))
        list(pool.map(_take, missing, [seed] * len(missing), [folder] * len(missing), chunksize=chunk))
    return files


def _take(number: int, seed: int, folder: Path) -> None:
    random = numpy.random.default_rng([seed, number])
    grain = _framed(_grain(seed), random) * random.integers(5, 14, dtype=numpy.int16) >> 3
    photo = _framed(_scene(seed, number % SCENES), random) + grain
    photo += random.integers(-18, 19, 3, dtype=numpy.int16)
    picture = Image.fromarray(numpy.clip(photo, 0, 255, out=photo).astype(numpy.uint8))
    file = folder / f"photo-{number:04}.jpg"
    unfinished = file.with_suffix(".part")
    picture.save(unfinished, "JPEG", quality=QUALITY, exif=_exif(random, number))
    unfinished.rename(file)


def _framed(field: numpy.ndarray, random: numpy.random.Generator) -> numpy.ndarray:
    """A part of the field, mirrored or not."""
    left, top = random.integers(0, MARGIN, 2)
    part = field[top : top + HEIGHT, left : left + WIDTH]
    return part[:, ::-1] if random.random() < 0.5 else part


@cache
def _grain(seed: int) -> numpy.ndarray:
    """The noise of a sensor: more in lightness than in colour."""
    random = numpy.random.default_rng([seed, 1 << 20])
    shape = (HEIGHT + MARGIN, WIDTH + MARGIN, 1)
    light = random.normal(0, 5.5, shape).astype(numpy.float32)
    colour = random.normal(0, 2, (*shape[:2], 3)).astype(numpy.float32)
    return numpy.rint(light + colour).astype(numpy.int16)


_painted: dict[tuple[int, int], numpy.ndarray] = {}


def _scene(seed: int, number: int) -> numpy.ndarray:
    """Light, large soft shapes, small sharp ones, and texture. Only the last one painted is kept: each is 90 MB."""
    if (seed, number) not in _painted:
        _painted.clear()
        _painted[seed, number] = _paint(numpy.random.default_rng([seed, 1 << 21, number]))
    return _painted[seed, number]


def _paint(random: numpy.random.Generator) -> numpy.ndarray:
    size = (WIDTH + MARGIN, HEIGHT + MARGIN)
    light = Image.fromarray(random.integers(60, 220, (4, 5, 3), dtype=numpy.uint8)).resize(size, Image.BICUBIC)
    shapes = light.resize((size[0] // 4, size[1] // 4))
    _scatter(ImageDraw.Draw(shapes), random, 60, 40, 260)
    scene = shapes.filter(ImageFilter.GaussianBlur(3)).resize(size, Image.BICUBIC)
    _scatter(ImageDraw.Draw(scene), random, 500, 8, 120)
    texture = sum(_clouds(random, size, cell, strength) for cell, strength in ((160, 22), (24, 12), (6, 8)))
    return numpy.asarray(scene, dtype=numpy.int16) + texture[:, :, None]


def _scatter(draw: ImageDraw.ImageDraw, random: numpy.random.Generator, count: int, least: int, most: int) -> None:
    width, height = draw.im.size
    for _ in range(count):
        x, y = random.integers(0, (width, height))
        across, down = random.integers(least, most, 2)
        colour = tuple(int(part) for part in random.integers(20, 240, 3))
        shape = draw.ellipse if random.random() < 0.6 else draw.rectangle
        shape((x, y, x + across, y + down), fill=colour)


def _clouds(random: numpy.random.Generator, size: tuple[int, int], cell: int, strength: float) -> numpy.ndarray:
    coarse = random.normal(0, strength, (size[1] // cell + 2, size[0] // cell + 2)).astype(numpy.float32)
    return numpy.asarray(Image.fromarray(coarse).resize(size, Image.BICUBIC)).astype(numpy.int16)


def _exif(random: numpy.random.Generator, number: int) -> Image.Exif:
    exif = Image.Exif()
    exif[0x0112] = 6 if random.random() < UPRIGHT else 1  # Orientation
    exif[0x010F], exif[0x0110] = "Invented", "Phone 1"  # Make, Model
    exif[0x0132] = f"2026:03:{number % 28 + 1:02} 07:30:{number % 60:02}"  # DateTime
    latitude, longitude = (float(seconds) for seconds in random.uniform(0, 60, 2))
    exif.get_ifd(0x8825).update(  # GPS
        {1: "N", 2: (0.0, 10.0, latitude), 3: "E", 4: (0.0, 20.0, longitude)}
    )
    return exif
