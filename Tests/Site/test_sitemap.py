"""The sitemap keeps to its protocol and lists what search engines should find; robots.txt names it."""

from datetime import date
from pathlib import Path

from lxml import etree

from support.published import TODAY

SCHEMA = etree.XMLSchema(file=Path(__file__).parent / "schemas/sitemap.xsd")
SITEMAP = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}


def test_sitemap_follows_the_protocol(site):
    assert len(site.bytes("sitemap.xml")) < 50 << 20
    SCHEMA.assertValid(etree.fromstring(site.bytes("sitemap.xml")))


def test_sitemap_lists_each_page_that_may_be_indexed(site):
    sitemap = etree.fromstring(site.bytes("sitemap.xml"))
    listed = [site.target(loc.text, "") for loc in sitemap.findall("s:url/s:loc", SITEMAP)]
    indexed = {page.path for page in site.pages.values() if page.meta("robots") != ["noindex"]}
    assert {file for file, _ in listed} == indexed
    assert len(listed) == len(indexed)


def test_no_page_changed_in_the_future(site):
    sitemap = etree.fromstring(site.bytes("sitemap.xml"))
    days = [date.fromisoformat(day.text) for day in sitemap.findall("s:url/s:lastmod", SITEMAP)]
    assert days and max(days) <= date.fromisoformat(TODAY)


def test_robots_are_told_of_the_sitemap(site):
    lines = site.text("robots.txt").splitlines()
    assert lines[0] == "User-agent: *"
    assert f"Sitemap: {site.address}sitemap.xml" in lines
