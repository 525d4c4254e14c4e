"""A web host as schools have it: plain files under a sub-path, 404.html for what does not exist."""

from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

from .published import Site


class Handler(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def __init__(self, *arguments, site: Site):
        self.site = site
        super().__init__(*arguments, directory=str(site.folder))

    def translate_path(self, path: str) -> str:
        if not path.startswith(self.site.base):
            return str(self.site.folder / "outside the site")
        return super().translate_path("/" + path.removeprefix(self.site.base))

    def list_directory(self, path):
        return self.send_error(404)

    def send_error(self, code, message=None, explain=None):
        body = self.site.bytes("404.html")
        self.send_response(code)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, *_):
        pass


@contextmanager
def serving(site: Site):
    """Serves the site on this machine; gives the address of its home page."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, site=site))
    server.daemon_threads = True
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}{site.base}"
    finally:
        server.shutdown()
        server.server_close()
