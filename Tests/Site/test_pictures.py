"""What is published of photos holds nothing but pixels, whatever their cameras wrote."""

import json
import shutil
import subprocess

import pytest

from support.published import CONTENT, publish

CANARY = "zqxchimyen"
# What exiftool derives from the file itself, or reads from blocks without which it would be no picture.
OWN = {
    "SourceFile", "ExifTool", "File", "JFIF", "RIFF", "PNG", "Composite", "PDF", "SVG", "HTML", "XML", "Font", "JSON", "Text",
    "ZIP",
}
IN_PDF = {"PDFVersion", "Linearized", "PageCount", "Producer", "Title"}


@pytest.fixture(scope="module")
def photographed(tmp_path_factory):
    """The sample with all that cameras and programs write planted into each of its photos."""
    place = tmp_path_factory.mktemp("photographed")
    content = place / "content"
    shutil.copytree(CONTENT, content)
    photos = list(content.rglob("*.jpg"))
    assert len(photos) > 20
    subprocess.run(
        ["exiftool", "-quiet", "-overwrite_original", f"-Artist={CANARY}", f"-Comment={CANARY}", f"-XMP:Creator={CANARY}",
         f"-IPTC:City={CANARY}", "-GPSLatitude=16.46", "-GPSLatitudeRef=N", "-GPSLongitude=107.59", "-GPSLongitudeRef=E",
         f"-ThumbnailImage<={photos[0]}", *photos], check=True)
    assert CANARY.encode() in photos[0].read_bytes()
    return publish(content, place)


def test_no_metadata_of_a_photo_is_published(photographed):
    found = subprocess.run(
        ["exiftool", "-json", "-groupNames", "-recurse", photographed.folder], capture_output=True, check=False).stdout
    files = json.loads(found)
    assert len(files) > 300
    kinds = set()
    for file in files:
        kinds.add(file.get("File:FileType"))
        for name in file:
            group, _, tag = name.partition(":")
            assert group in OWN, (file["SourceFile"], name)
            assert group != "PDF" or tag in IN_PDF, (file["SourceFile"], name)
            assert tag != "Comment", (file["SourceFile"], name)
    assert {"JPEG", "WEBP", "PDF"} <= kinds


def test_no_byte_of_it_is_anywhere(photographed):
    for path in photographed.files:
        assert CANARY.encode() not in photographed.bytes(path), path


def test_every_picture_comes_in_widths_that_grow(site):
    found = 0
    for page in site.pages.values():
        for picture in page.tree.xpath("//picture"):
            found += 1
            (source,), (image,) = picture.xpath(".//source"), picture.xpath(".//img")
            widths = [int(entry.split()[1].removesuffix("w")) for entry in source.get("srcset").split(",")]
            assert widths == sorted(set(widths)) and source.get("sizes") and source.get("type") == "image/webp"
            assert int(image.get("width")) > 0 and int(image.get("height")) > 0
            assert image.get("style").startswith("background-image: url(data:image/webp;base64,"), page.path
    assert found > 60


def test_the_first_picture_of_a_story_comes_first_and_others_when_they_are_seen(site):
    for path, page in site.pages.items():
        pictures = page.tree.xpath("//main//picture//img")
        eager = [picture for picture in pictures if picture.get("loading") != "lazy"]
        assert all(picture.get("fetchpriority") == "high" for picture in eager)
        assert len(eager) <= 1, path
