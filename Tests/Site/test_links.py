"""Every link inside the site leads somewhere: to a file, and to an anchor that is on its page."""

import re
from collections import deque
from contextlib import closing
from http.client import HTTPConnection
from urllib.parse import urldefrag, urljoin, urlsplit

import pytest
from lxml import html

OUTSIDE = ("http://", "https://", "mailto:", "tel:", "data:")
# What no page links to, because others than readers ask for it.
FOR_MACHINES = {"404.html", "robots.txt", "sitemap.xml", "led/index.html"}


def get(address: str) -> tuple[int, str, bytes]:
    """The status, the media type and the bytes that a server gives for an address."""
    parts = urlsplit(address)
    with closing(HTTPConnection(parts.netloc)) as connection:
        connection.request("GET", parts.path)
        answer = connection.getresponse()
        return answer.status, answer.headers.get_content_type(), answer.read()


def styles(site):
    for path in sorted(site.files):
        if path.endswith(".css"):
            yield path, re.findall(r"url\(([^)]+)\)", site.text(path))


def all_links(site):
    """(where it stands, the link) of everything that pages and style sheets point to."""
    for page in site.documents.values():
        links = page.links + page.meta("og:image") + page.meta("og:url")
        shards = page.tree.xpath("//*[@data-shards]")
        links += [shard.get("data-root") + href for shard in shards for href in shard.get("data-shards").split()]
        yield from ((page.path, link) for link in links)
    for path, links in styles(site):
        yield from ((path, link.strip("\"'")) for link in links)


def broken_links(site):
    broken = []
    for path, link in all_links(site):
        found = site.target(link, path)
        if found is None:
            assert link.startswith(OUTSIDE), f"{path}: {link}"
            continue
        file, anchor = found
        if file not in site.files or (anchor and anchor not in site.documents[file].anchors):
            broken.append((path, link))
    return broken


def test_links_lead_to_files_and_anchors(site):
    assert broken_links(site) == []


def test_links_of_a_site_that_only_begins_lead_somewhere(beginning):
    assert broken_links(beginning) == []


def test_every_file_is_linked(site):
    targets = {found[0] for path, link in all_links(site) if (found := site.target(link, path))}
    # A loop's page knows its slides as data, which test_led.py follows.
    shown = {path for path in site.files if path.startswith(tuple(site.loops))}
    assert site.files - targets - FOR_MACHINES - shown == set(site.redirects)


def test_each_story_has_a_short_address_that_leads_there(site):
    stories = {path for path in site.pages if path.startswith("guong/")}
    led = []
    for path, page in site.redirects.items():
        (refresh,) = page.tree.xpath("//meta[@http-equiv='refresh']/@content")
        delay, _, link = refresh.partition("; url=")
        (visible,) = page.tree.xpath("//main//a")
        (canonical,) = page.tree.xpath("//link[@rel='canonical']/@href")
        assert delay == "0" and visible.text_content().strip()
        assert visible.get("href") == link
        assert site.target(link, path) == site.target(canonical, path)
        assert page.meta("robots") == ["noindex"]
        led.append(site.target(link, path)[0])
    assert len(led) == len(set(led)) and set(led) == stories


def test_short_addresses_stay_short(site):
    assert site.redirects
    assert all(re.fullmatch(r"G/[2-9B-Z]{6}/index\.html", path) for path in site.redirects)
    assert max(len(site.bytes(path)) for path in site.redirects) < 3000


def test_canonical_address_is_the_pages_own(site):
    for page in site.pages.values():
        (canonical,) = page.tree.xpath("//link[@rel='canonical']/@href")
        assert page.meta("og:url") == [canonical]
        if page.path != "404.html":
            assert site.target(canonical, page.path) == (page.path, "")


def test_both_styles_publish_the_same_files(relative, rooted):
    def plain(site):
        return {re.sub(r"\.[0-9a-f]{10}\.", ".", path) for path in site.files}

    assert plain(relative) == plain(rooted)


def test_relative_pages_have_no_rooted_link(relative):
    for page in relative.documents.values():
        if page.path != "404.html":
            assert [link for link in page.links if link.startswith("/")] == []


def test_reader_under_a_sub_path_reaches_every_page(site, home):
    """Follows links from the home page through a server, as a reader does."""
    reached, waiting, broken = {home}, deque([(home, home)]), []
    while waiting:
        address, source = waiting.popleft()
        status, kind, body = get(address)
        if status != 200:
            broken.append((source, address, status))
            continue
        if kind != "text/html":
            continue
        for link in html.document_fromstring(body).xpath("//@href | //@src"):
            absolute = urldefrag(urljoin(address, link)).url
            if absolute.startswith(("http://127.0.0.1", home)) and absolute not in reached:
                reached.add(absolute)
                waiting.append((absolute, address))
    assert broken == []
    files = {site.target(site.address + address.removeprefix(home), "")[0] for address in reached}
    assert set(site.pages) - files == {"404.html", "led/index.html"}


@pytest.mark.parametrize("path", ["khong-co", "guong/khong-co/", "a/b/c/d.html"])
def test_page_of_what_does_not_exist_works_at_any_depth(site, home, path):
    status, _, body = get(home + path)
    assert status == 404
    links = [link for link in html.document_fromstring(body).xpath("//@href | //@src") if not link.startswith("#")]
    inside = [address for link in links if (address := urljoin(home + path, link)).startswith("http://127.0.0.1")]
    assert inside and [address for address in inside if get(address)[0] != 200] == []
