import pytest

from support.published import CONTENT, Site, publish, with_links
from support.server import serving


@pytest.fixture(scope="session")
def relative(tmp_path_factory) -> Site:
    """The sample with relative links, which also works from a folder or a USB stick."""
    place = tmp_path_factory.mktemp("relative")
    return publish(with_links("tương đối", CONTENT, place), place)


@pytest.fixture(scope="session")
def rooted(tmp_path_factory) -> Site:
    """The sample with links from the server's root."""
    place = tmp_path_factory.mktemp("rooted")
    return publish(with_links("gốc", CONTENT, place), place)


@pytest.fixture(scope="session", params=["relative", "rooted"])
def site(request) -> Site:
    return request.getfixturevalue(request.param)


@pytest.fixture(scope="session")
def home(site) -> str:
    """The address at which a local server shows the site."""
    with serving(site) as address:
        yield address
