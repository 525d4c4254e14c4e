import pytest

from support.published import CONTENT, Site, publish, with_links, with_people
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


@pytest.fixture(scope="session", params=[0, 1], ids=["nobody", "one person"])
def beginning(request, tmp_path_factory) -> Site:
    """The site of a school that has only begun: nearly every listing is empty."""
    place = tmp_path_factory.mktemp("beginning")
    return publish(with_people(["Nguyễn Thị Ánh"][:request.param], place), place)


@pytest.fixture(scope="session", params=["relative", "rooted"])
def site(request) -> Site:
    return request.getfixturevalue(request.param)


@pytest.fixture(scope="session")
def home(site) -> str:
    """The address at which a local server shows the site."""
    with serving(site) as address:
        yield address
