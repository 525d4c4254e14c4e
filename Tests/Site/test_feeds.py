"""Both feeds keep to their specifications, and say the same."""

import json
import re
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from lxml import etree, html

ATOM = {"a": "http://www.w3.org/2005/Atom"}
RFC3339 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
SCHEMA = etree.RelaxNG(file=Path(__file__).parent / "schemas/atom.rng")


@pytest.fixture(scope="module")
def atom(site):
    return etree.fromstring(site.bytes("feed.xml"))


@pytest.fixture(scope="module")
def feed(site):
    return json.loads(site.bytes("feed.json"))


def links_in(fragment: str) -> list[str]:
    return list(map(str, html.fromstring(f"<div>{fragment}</div>").xpath("//@href | //@src")))


def leads_into(site, address: str) -> bool:
    found = site.target(address, "")
    return found is None or found[0] in site.files


def test_atom_follows_its_schema(atom):
    SCHEMA.assertValid(atom)


def test_atom_schema_refuses_a_feed_without_date(atom):
    copy = etree.fromstring(etree.tostring(atom))
    copy.remove(copy.find("a:updated", ATOM))
    assert not SCHEMA.validate(copy)


def test_atom_names_itself_and_its_site(site, atom):
    links = {link.get("rel"): link.get("href") for link in atom.findall("a:link", ATOM)}
    assert links == {"self": site.address + "feed.xml", "alternate": site.address}
    assert atom.findtext("a:id", namespaces=ATOM) == site.address


def test_atom_entries_have_their_own_ids_and_addresses(site, atom):
    entries = atom.findall("a:entry", ATOM)
    assert entries
    ids = [entry.findtext("a:id", namespaces=ATOM) for entry in entries]
    assert len(set(ids)) == len(ids)
    assert all(urlsplit(address).scheme == "https" for address in ids)
    for entry in entries:
        assert site.target(entry.find("a:link[@rel='alternate']", ATOM).get("href"), "")[0] in site.pages


def test_atom_is_dated_by_its_newest_entry(atom):
    dates = [datetime.fromisoformat(date.text) for date in atom.findall("a:entry/a:updated", ATOM)]
    assert dates == sorted(dates, reverse=True)
    assert datetime.fromisoformat(atom.findtext("a:updated", namespaces=ATOM)) == dates[0]


def test_json_feed_follows_version_1_1(site, feed):
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["title"]
    assert feed["home_page_url"] == site.address
    assert feed["feed_url"] == site.address + "feed.json"
    assert feed["language"] == "vi"
    assert all(set(author) & {"name", "url", "avatar"} for author in feed["authors"])
    known = {"version", "title", "home_page_url", "feed_url", "description", "language", "authors", "items", "icon",
             "favicon", "user_comment", "next_url", "expired", "hubs"}
    assert {key for key in feed if not key.startswith("_")} <= known


def test_json_feed_items_are_complete(site, feed):
    assert feed["items"]
    known = {"id", "url", "external_url", "title", "content_html", "content_text", "summary", "image", "banner_image",
             "date_published", "date_modified", "authors", "tags", "language", "attachments"}
    for item in feed["items"]:
        assert {key for key in item if not key.startswith("_")} <= known
        assert isinstance(item["id"], str) and item["id"]
        assert item["content_html"].strip()
        assert RFC3339.fullmatch(item["date_published"])
        assert all(isinstance(tag, str) and tag for tag in item["tags"])
        assert leads_into(site, item["url"])
        assert item.get("image") is None or site.target(item["image"], "")[0] in site.files
    ids = [item["id"] for item in feed["items"]]
    assert len(set(ids)) == len(ids)


def test_text_in_feeds_needs_no_page_around_it(site, atom, feed):
    """A reader's program shows the text elsewhere: its links and pictures must be whole addresses, and lead somewhere."""
    contents = [content.text for content in atom.findall("a:entry/a:content", ATOM)]
    contents += [item["content_html"] for item in feed["items"]]
    links = [link for content in contents for link in links_in(content)]
    assert [link for link in links if not link.startswith(("https://", "http://", "mailto:"))] == []
    assert [link for link in links if not leads_into(site, link)] == []


def test_feeds_agree(atom, feed):
    def entry(element):
        return (element.findtext("a:id", namespaces=ATOM), element.findtext("a:title", namespaces=ATOM),
                element.findtext("a:content", namespaces=ATOM))

    assert [entry(element) for element in atom.findall("a:entry", ATOM)] == [
        (item["id"], item["title"], item["content_html"]) for item in feed["items"]]


def test_pages_announce_both_feeds(site):
    for page in site.pages.values():
        announced = {
            link.get("type"): site.target(link.get("href"), page.path)[0]
            for link in page.tree.xpath("//link[@rel='alternate']")}
        assert announced == {"application/atom+xml": "feed.xml", "application/feed+json": "feed.json"}
