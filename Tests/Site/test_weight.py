"""Pages stay light enough for an old phone on a slow line. Sizes are before compression."""

KB = 1000


def size(site, path: str) -> int:
    return (site.folder / path).stat().st_size


def styles(site) -> int:
    return sum(size(site, path) for path in site.files if path.endswith(".css"))


def test_story_without_photos_weighs_at_most_60_kb(site):
    stories = [path for path in site.pages if path.startswith("guong/")]
    assert stories
    heaviest = max(stories, key=lambda path: size(site, path))
    assert size(site, heaviest) + styles(site) <= 60 * KB, heaviest


def test_other_pages_weigh_at_most_100_kb(site):
    heaviest = max(site.pages, key=lambda path: size(site, path))
    assert size(site, heaviest) + styles(site) <= 100 * KB, heaviest


def test_fonts_weigh_at_most_120_kb(site):
    fonts = [path for path in site.files if path.endswith((".woff2", ".woff", ".ttf", ".otf"))]
    assert fonts and all(path.endswith(".woff2") for path in fonts)
    assert sum(size(site, path) for path in fonts) <= 120 * KB


def test_only_the_search_page_has_a_script(site):
    for page in site.pages.values():
        scripts = page.tree.xpath("//script[not(@type='application/ld+json')]")
        assert bool(scripts) == (page.path == "tim-kiem/index.html"), page.path
        assert page.tree.xpath("//@*[starts-with(name(), 'on')]") == []


def test_search_weighs_at_most_1_kb_and_a_half_for_each_story(site):
    shards = [path for path in site.files if path.startswith("tim-kiem/") and not path.endswith(".html")]
    stories = [path for path in site.pages if path.startswith("guong/")]
    assert shards
    assert sum(size(site, path) for path in shards) <= 1.5 * KB * len(stories)
