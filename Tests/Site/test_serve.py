"""What `guongsang serve` gives to those who ask, and refuses."""

import fcntl
import os
import re
import signal
import socket
import subprocess

import pytest

from support.preview import Preview, YEAR, small_site
from support.published import PROGRAM

HOME = "/guong-sang/"


@pytest.fixture(scope="module")
def preview(tmp_path_factory):
    with Preview(small_site(tmp_path_factory.mktemp("serve"))) as preview:
        yield preview


def file_of(preview, ending: str) -> str:
    """The path of some published file below the home page."""
    output = preview.place / "public"
    return str(min(output.rglob("*" + ending)).relative_to(output))


def test_home_page_lies_where_the_settings_say(preview):
    assert preview.address.endswith(f":{preview.port}{HOME}")
    answer, body = preview.ask(HOME)
    assert answer.status == 200 and answer.getheader("Content-Type") == "text/html; charset=utf-8"
    assert "Gương sáng Sơn Ca" in body.decode()
    for path in ("/", "/guong-sang"):
        answer, _ = preview.ask(path)
        assert (answer.status, answer.getheader("Location")) == (302, HOME)


def test_the_script_is_in_what_is_served_and_in_nothing_that_is_published(preview):
    _, body = preview.ask(HOME)
    published = (preview.place / "public/index.html").read_bytes()
    assert re.sub(rb'<script src="/_guongsang/live.js" data-revision="[0-9-]+" defer></script>\n', b"", body) == published
    answer, script = preview.ask("/_guongsang/live.js")
    assert answer.status == 200 and answer.getheader("Content-Type") == "text/javascript; charset=utf-8" and script
    for file in (preview.place / "public").rglob("*"):
        assert not file.is_file() or b"_guongsang" not in file.read_bytes()


def test_a_folder_without_its_slash_is_sent_on(preview):
    answer, _ = preview.ask(HOME + "tim-kiem")
    assert (answer.status, answer.getheader("Location")) == (302, HOME + "tim-kiem/")
    assert preview.ask(HOME + "tim-kiem/")[0].status == 200
    assert preview.ask(HOME + "%74im-kiem/")[0].status == 200


def test_an_address_that_does_not_exist_shows_the_sites_own_page(preview):
    for path in ("khong-co/", "robots.txt/", "assets/", "a%2", "a%00b", "%ff"):
        answer, body = preview.ask(HOME + path)
        assert answer.status == 404 and answer.getheader("Content-Type") == "text/html; charset=utf-8", path
        assert "Không tìm thấy" in body.decode()
    assert preview.ask("/khac/")[0].status == 404


@pytest.mark.parametrize("ending, expected", [
    (".css", "text/css; charset=utf-8"), (".js", "text/javascript; charset=utf-8"), (".svg", "image/svg+xml"),
    (".woff2", "font/woff2"), (".xml", "application/xml"), (".json", "application/json"), (".txt", "text/plain; charset=utf-8"),
])
def test_files_have_their_types_and_bytes(preview, ending, expected):
    path = file_of(preview, ending)
    answer, body = preview.ask(HOME + path)
    assert (answer.status, answer.getheader("Content-Type")) == (200, expected)
    assert body == (preview.place / "public" / path).read_bytes()
    assert answer.getheader("Cache-Control") == "no-cache"


def test_head_gives_the_same_without_a_body(preview):
    for path in (HOME, HOME + file_of(preview, ".css"), HOME + "khong-co"):
        (answer, body), (head, nothing) = preview.ask(path), preview.ask(path, "HEAD")
        assert nothing == b"" and head.status == answer.status
        assert head.getheader("Content-Length") == answer.getheader("Content-Length") == str(len(body))


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "get"])
def test_nothing_can_be_sent(preview, method):
    answer, _ = preview.ask(HOME, method)
    assert (answer.status, answer.getheader("Allow")) == (405, "GET, HEAD")


@pytest.mark.parametrize("host", ["evil.example", "evil.example:{port}", "127.0.0.1", "localhost:1", "127.0.0.1:{port}.evil.example", ""])
def test_other_names_for_this_machine_are_refused(preview, host):
    for path in (HOME, "/_guongsang/live.js", "/_guongsang/events"):
        answer, body = preview.ask(path, Host=host.format(port=preview.port))
        assert answer.status in (400, 403) and b"<html" not in body


@pytest.mark.parametrize("origin", ["https://evil.example", "null", "http://127.0.0.1:1", "https://localhost:{port}"])
def test_pages_of_others_are_refused(preview, origin):
    for path in (HOME, "/_guongsang/events"):
        assert preview.ask(path, Origin=origin.format(port=preview.port))[0].status == 403


def test_its_own_pages_may_ask(preview):
    for name in ("127.0.0.1", "localhost", "LOCALHOST"):
        host = f"{name}:{preview.port}"
        assert preview.ask(HOME, Host=host, Origin=f"http://{host}")[0].status == 200


def test_a_part_of_a_file_can_be_asked_for(preview):
    path = HOME + file_of(preview, ".css")
    answer, body = preview.ask(path)
    tag, size = answer.getheader("ETag"), len(body)
    assert answer.getheader("Accept-Ranges") == "bytes"
    for asked, part in (("2-5", slice(2, 6)), ("-7", slice(size - 7, size)), (f"{size - 1}-", slice(size - 1, size))):
        answer, bytes_ = preview.ask(path, Range="bytes=" + asked)
        first, last = part.start, part.stop - 1
        assert (answer.status, bytes_) == (206, body[part])
        assert answer.getheader("Content-Range") == f"bytes {first}-{last}/{size}"
    answer, _ = preview.ask(path, Range=f"bytes={size}-")
    assert (answer.status, answer.getheader("Content-Range")) == (416, f"bytes */{size}")
    assert preview.ask(path, Range="bytes=1-2,4-5")[0].status == 200
    assert preview.ask(path, Range="bytes=1-2", If_Range=tag)[0].status == 206
    answer, bytes_ = preview.ask(path, Range="bytes=1-2", If_Range='"old"')
    assert (answer.status, bytes_) == (200, body)


def test_what_is_known_is_not_sent_again(preview):
    for path in (HOME, HOME + file_of(preview, ".css")):
        tag = preview.ask(path)[0].getheader("ETag")
        answer, body = preview.ask(path, If_None_Match=f'"x", W/{tag}')
        assert (answer.status, body, answer.getheader("ETag")) == (304, b"", tag)
        assert preview.ask(path, If_None_Match='"x"')[0].status == 200


def test_nothing_outside_of_the_output_folder_can_be_had(preview):
    public = preview.place / "public"
    outside = preview.place / "outside"
    outside.mkdir()
    (outside / "secret.txt").write_text("SECRET")
    (public / "link.txt").symlink_to(outside / "secret.txt")
    (public / "inner.txt").symlink_to("robots.txt")
    (public / "folder").symlink_to(outside)
    (public / ".hidden").write_text("SECRET")
    os.mkfifo(public / "pipe.txt")
    try:
        for path in ("../outside/secret.txt", "%2e%2e/outside/secret.txt", "..%2foutside%2fsecret.txt", "./robots.txt",
                     "%2e/robots.txt", "assets/../robots.txt", "/robots.txt", "/etc/passwd", "//etc/passwd", "link.txt",
                     "inner.txt", "folder/secret.txt", ".hidden", "%2ehidden", "pipe.txt", ".gitignore",
                     "..%c0%afoutside/secret.txt", "..\\outside\\secret.txt", "robots.txt%00.html"):
            answer, body = preview.ask(HOME + path)
            assert answer.status == 404 and b"SECRET" not in body and b"User-agent" not in body, path
        for path in ("/../../etc/passwd", "http://127.0.0.1/etc/passwd", "*", "etc"):
            assert preview.ask(path)[0].status in (400, 403, 404)
    finally:
        for name in ("link.txt", "inner.txt", "folder", ".hidden", "pipe.txt"):
            (public / name).unlink()


def test_nothing_may_stand_between_a_page_and_the_preview(preview):
    assert preview.ask(HOME + file_of(preview, ".js"), Service_Worker="script")[0].status == 404


def test_one_connection_carries_many_answers(preview):
    with socket.create_connection(("127.0.0.1", preview.port), 20) as connection:
        for _ in range(3):
            host = f"127.0.0.1:{preview.port}"
            connection.sendall(f"HEAD {HOME} HTTP/1.1\r\nHost: {host}\r\n\r\n".encode())
            head = b""
            while b"\r\n\r\n" not in head:
                head += connection.recv(4096) or pytest.fail("closed")
            assert head.startswith(b"HTTP/1.1 200 ")


def test_it_listens_on_this_machine_only(preview):
    for table in ("tcp", "tcp6"):
        with open(f"/proc/{preview.process.pid}/net/{table}") as file:
            lines = [line.split() for line in file.readlines()[1:]]
        listening = [line[1] for line in lines if line[1].endswith(f":{preview.port:04X}") and line[3] == "0A"]
        assert listening == (["0100007F:%04X" % preview.port] if table == "tcp" else [])


@pytest.mark.parametrize("language, lines", [
    ("vi", [r"Dựng trang: \d+ tệp ghi mới, 0 tệp gỡ bỏ; 0 lỗi, 0 cảnh báo; \d+ ms\.",
            r".*/content/guong/2023-2024/nguoi-0\.md thay đổi: \d tệp ghi mới, 0 tệp gỡ bỏ; 0 lỗi, 0 cảnh báo; \d+ ms\."]),
    ("en", [r"Built: \d+ files written, 0 removed; errors: 0, warnings: 0; \d+ ms\.",
            r".*/content/guong/2023-2024/nguoi-0\.md changed: \d files written, 0 removed; errors: 0, warnings: 0; \d+ ms\."]),
])
def test_a_build_is_told_in_one_line(tmp_path, language, lines):
    with Preview(small_site(tmp_path), language=language) as preview:
        preview.change(f"{YEAR}/nguoi-0.md", "Một việc tử tế", "Hai việc tử tế")
        assert preview.stop() == 0
        assert len(preview.said) == len(lines)
        for said, expected in zip(preview.said, lines):
            assert re.fullmatch(expected + "\n", said), said
        assert preview.complaints.read_text() == ""


def test_a_port_that_is_taken_is_told_with_what_to_do(preview, tmp_path):
    for language, words in (("vi", f"Cổng {preview.port} đang có chương trình khác dùng"), ("en", "Another program is using port")):
        command = [PROGRAM, "serve", "--site", preview.place, "--port", str(preview.port), "--language", language]
        run = subprocess.run(command, capture_output=True, text=True, timeout=20)
        assert run.returncode == 2 and words in run.stderr and f"--port {preview.port + 1}" in run.stderr
        assert run.stdout == ""


def test_a_folder_without_a_site_is_told_and_nothing_is_served(tmp_path):
    command = [PROGRAM, "serve", "--site", tmp_path, "--port", "0"]
    run = subprocess.run(command, capture_output=True, text=True, timeout=20)
    assert run.returncode == 2 and "guongsang init" in run.stderr
    assert "http://" not in run.stdout


@pytest.mark.parametrize("port", ["65536", "-1", "abc", ""])
def test_a_port_that_is_none_is_a_wrong_command_line(port):
    run = subprocess.run([PROGRAM, "serve", "--port", port], capture_output=True, text=True, timeout=20)
    assert run.returncode == 64


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_it_ends_when_it_is_told_to(tmp_path, how):
    with Preview(small_site(tmp_path)) as preview:
        assert preview.stop(how) == 0
        with pytest.raises(AssertionError, match="ended"):
            preview.listener.next()


def test_a_build_that_could_not_be_done_is_tried_again(tmp_path):
    with Preview(small_site(tmp_path)) as preview, open(tmp_path / ".guongsang/lock") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        state = preview.write("content/trang/moi.md", "# Mới\n")
        assert "Một lần xuất bản khác" in state["failure"]["vi"] and state["written"] == 0
        fcntl.flock(lock, fcntl.LOCK_UN)
        assert preview.listener.until(lambda state: "failure" not in state)["written"] > 0
        assert preview.ask(HOME + "trang/moi/")[0].status == 200


def test_a_story_is_shown_before_everything_is_built(tmp_path):
    with Preview(small_site(tmp_path)) as preview:
        state = preview.change(f"{YEAR}/nguoi-0.md", "Một việc tử tế", "Hai việc tử tế")
        [proof] = preview.listener.proofs
        assert proof["page"] == HOME + "guong/nguoi-0/" and state["proven"] == [proof["page"]]
        assert proof["since"] != proof["revision"] == state["since"] != state["revision"]
        assert "Hai việc tử tế" in preview.ask(proof["page"])[1].decode()


def test_what_was_shown_and_could_not_be_published_is_taken_back(tmp_path):
    with Preview(small_site(tmp_path)) as preview, open(tmp_path / ".guongsang/lock") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        state = preview.change(f"{YEAR}/nguoi-0.md", "Một việc tử tế", "Hai việc tử tế")
        [proof] = preview.listener.proofs
        assert "failure" in state and (state["change"], state["proven"]) == ("content", [])
        assert "Một việc tử tế" in preview.ask(proof["page"])[1].decode()


def test_what_may_not_be_shown_is_not_shown_for_an_instant(tmp_path):
    with Preview(small_site(tmp_path)) as preview:
        state = preview.change(f"{YEAR}/nguoi-0.md", "trạng thái: công nhận", "trạng thái: thu hồi")
        assert state["removed"] > 0 and preview.listener.proofs == []
        assert preview.ask(HOME + "guong/nguoi-0/")[0].status == 404
