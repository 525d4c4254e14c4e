"""Takes the pictures of README.md: docs/trang-chu.png and docs/cau-chuyen.png."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image
from playwright.sync_api import sync_playwright

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from support.published import CONTENT, REPOSITORY, publish, with_links  # noqa: E402

PICTURES = {"trang-chu": "index.html", "cau-chuyen": "guong/to-toan-tin/index.html"}

with TemporaryDirectory() as folder, sync_playwright() as playwright:
    place = Path(folder)
    site = publish(with_links("tương đối", CONTENT, place), place)
    browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
    page = browser.new_page(viewport={"width": 1200, "height": 1150})
    for name, path in PICTURES.items():
        page.goto(f"file://{site.folder}/{path}")
        page.evaluate("document.fonts.ready")
        file = REPOSITORY / f"docs/{name}.png"
        page.screenshot(path=str(file))
        # 256 colours are enough for drawings, and make a third of the bytes.
        Image.open(file).convert("RGB").quantize(256, Image.Quantize.MEDIANCUT, dither=0).save(file, optimize=True)
        print(f"{file.relative_to(REPOSITORY)}: {file.stat().st_size // 1000} KB")
    browser.close()
