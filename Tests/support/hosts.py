"""A web host that fails in the ways in which hosts fail."""

import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit


class Host:
    """Serves a folder below /truong/ on this machine. What `faults` names by its file fails so."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.faults: dict[str, str] = {}
        self.asked: list[str] = []
        self.patience = threading.Event()
        self.port = 0
        self.server = None
        self.start()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}/truong/"

    def start(self):
        """The same port again, as the same host would."""
        self.server = ThreadingHTTPServer(("127.0.0.1", self.port), partial(Answer, host=self))
        self.server.daemon_threads = True
        self.port = self.server.server_port
        threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()

    def stop(self):
        """Nobody listens any more."""
        if self.server:
            self.patience.set()
            self.server.shutdown()
            self.server.server_close()
            self.server = None


class Answer(SimpleHTTPRequestHandler):
    # One answer a connection: none outlives the server.
    protocol_version = "HTTP/1.0"

    def __init__(self, *arguments, host: Host):
        self.host = host
        super().__init__(*arguments, directory=str(host.folder))

    def translate_path(self, path: str) -> str:
        return super().translate_path(urlsplit(path).path.removeprefix("/truong"))

    def do_GET(self):
        name = urlsplit(self.path).path.rpartition("/")[2]
        self.host.asked.append(name)
        fault = self.host.faults.get(name)
        if fault == "missing":
            return self.send_error(404)
        if fault == "slow":
            self.host.patience.wait(60)
        if fault == "broken off":
            return self.break_off()
        # "Not modified" goes by whole seconds here. Tests publish twice in one.
        del self.headers["If-Modified-Since"]
        super().do_GET()

    def break_off(self):
        """Promises the whole file, sends half of it, hangs up."""
        data = Path(self.translate_path(self.path)).read_bytes()
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(self.path))
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data[: len(data) // 2])

    def end_headers(self):
        # Failures too are to be remembered for a year, as careless hosts have it.
        if self.path.endswith((".png", ".jpg")):
            self.send_header("Cache-Control", "max-age=31536000, immutable")
        super().end_headers()

    def handle(self):
        try:
            super().handle()
        except (BrokenPipeError, ConnectionResetError):
            pass

    def log_message(self, *_):
        pass
