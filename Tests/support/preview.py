"""`guongsang serve` at work on a small site of its own."""

import http.client
import json
import os
import re
import shutil
import signal
import subprocess
from pathlib import Path
from threading import Thread
from urllib.parse import urlsplit

from .published import PROGRAM, TEMPLATES, TODAY, with_people

PEOPLE = ["Nguyễn Thị Ánh", "Đinh Văn Hòa", "Lê Đoàn Đội", "Trần Thuý Đào"]
YEAR = "content/guong/2023-2024"


def small_site(place: Path) -> Path:
    """A site that is built in a moment: no photos, nothing drawn; its home page is at /guong-sang/."""
    with_people(PEOPLE, place)
    shutil.copytree(TEMPLATES, place / "site-templates")
    file = place / "content/site.yaml"
    file.write_text(re.sub(r"(?m)^trang:$", "trang:\n  ảnh chia sẻ: không\n  áp phích: không", file.read_text("utf-8")), "utf-8")
    return place


class Listener:
    """Someone who hears of every build, as an open page does."""

    def __init__(self, port: int):
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        self.connection.request("GET", "/_guongsang/events")
        self.answer = self.connection.getresponse()
        assert self.answer.getheader("Content-Type") == "text/event-stream"
        # What was heard of pages that were shown before a build.
        self.proofs = []

    def next(self) -> dict:
        """The state after the next build."""
        kind = ""
        while line := self.answer.readline():
            if line.startswith(b"event: "):
                kind = line.removeprefix(b"event: ").strip()
            elif line.startswith(b"data: "):
                event = json.loads(line.removeprefix(b"data: "))
                if kind == b"state":
                    return event
                self.proofs.append(event)
        raise AssertionError("the server has ended")

    def until(self, condition) -> dict:
        while not condition(state := self.next()):
            pass
        return state

    def close(self):
        self.connection.close()


class Preview:
    def __init__(self, place: Path, *options: str, language: str = "vi"):
        self.place = place
        command = [PROGRAM, "serve", "--site", place, "--port", "0", "--date", TODAY, "--language", language, *options]
        self.complaints = place / "complaints.txt"
        with open(self.complaints, "w") as complaints:
            self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=complaints, text=True)
        self.address = re.search(r"http://\S+", self.process.stdout.readline())[0]
        self.said = []
        # Whoever does not listen makes a speaker wait.
        self.ear = Thread(target=lambda: self.said.extend(self.process.stdout))
        self.ear.start()
        self.port = urlsplit(self.address).port

    def __enter__(self) -> "Preview":
        self.listener = Listener(self.port)
        self.listener.until(lambda state: state["build"] > 0)
        return self

    def __exit__(self, *_):
        self.listener.close()
        self.stop(signal.SIGKILL)

    def stop(self, how: int = signal.SIGINT) -> int:
        """Its exit code."""
        if self.process.poll() is None:
            self.process.send_signal(how)
        code = self.process.wait(20)
        self.ear.join()
        self.process.stdout.close()
        return code

    def write(self, path: str, text: str) -> dict:
        """Saves a file; gives what is heard of the build that follows."""
        (self.place / path).write_text(text, "utf-8")
        return self.listener.next()

    def change(self, path: str, pattern: str, text: str) -> dict:
        old = (self.place / path).read_text("utf-8")
        new, count = re.subn(pattern, text, old, count=1)
        assert count == 1, f"{path} has no {pattern}"
        return self.write(path, new)

    def ask(self, path: str, method: str = "GET", **headers: str) -> tuple[http.client.HTTPResponse, bytes]:
        """The path goes out as it is; an underscore in a header's name stands for a hyphen."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        try:
            connection.putrequest(method, path, skip_host="Host" in headers)
            for name, value in headers.items():
                connection.putheader(name.replace("_", "-"), value)
            connection.endheaders()
            answer = connection.getresponse()
            return answer, answer.read()
        finally:
            connection.close()

    def descriptors(self) -> int:
        return len(os.listdir(f"/proc/{self.process.pid}/fd"))

    def memory(self) -> int:
        """In kilobytes."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status)[1])
