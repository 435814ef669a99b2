# SPDX-License-Identifier: Apache-2.0
"""A loopback proxy before a real LRS that loses chosen acknowledgements after the LRS has stored the statements."""

from __future__ import annotations

import http.client
import ssl
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Self
from urllib.parse import urlsplit


class LosingProxy:
    """Passes requests on to `upstream`. Bent by attributes; use it as a context manager.

    With a `certificate` (and its key) it speaks TLS; with `clients`, only to whom that authority vouches for.
    """

    def __init__(self, upstream: str, *, certificate: Path | None = None, clients: Path | None = None) -> None:
        parts = urlsplit(upstream)
        self.upstream = (parts.hostname or "", parts.port or 0)
        self.lose_answers = 0
        """So many answers to posts are thrown away: the connection is cut after the upstream has answered."""
        self.instead: tuple[int, dict[str, str], bytes] | None = None
        """Status, headers and body that every request gets, without the upstream."""
        self.posts = 0
        self.requests = 0
        self.connections = 0
        self.seen: dict[str, str] = {}
        """Headers of the last request."""
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.proxy = self
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})
        if certificate is not None:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate)
            if clients is not None:
                context.verify_mode = ssl.CERT_REQUIRED
                context.load_verify_locations(clients)
            self._server.socket = context.wrap_socket(
                self._server.socket, server_side=True, do_handshake_on_connect=False
            )
        self.endpoint = (
            f"{'http' if certificate is None else 'https'}://127.0.0.1:{self._server.server_address[1]}{parts.path}"
        )

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


class _Server(ThreadingHTTPServer):
    proxy: LosingProxy
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """A handshake that the client broke off is what some tests are about."""

    block_on_close = False


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    def setup(self) -> None:
        super().setup()
        self.server.proxy.connections += 1

    def do_GET(self) -> None:
        self._pass_on()

    def do_POST(self) -> None:
        self.server.proxy.posts += 1
        self._pass_on()

    def log_message(self, format: str, *args: Any) -> None:
        pass

    def _pass_on(self) -> None:
        proxy = self.server.proxy
        proxy.requests += 1
        proxy.seen = dict(self.headers.items())
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        if proxy.instead is not None:
            self._reply(*proxy.instead)
            return
        upstream = http.client.HTTPConnection(*proxy.upstream, timeout=30)
        headers = {name: value for name, value in self.headers.items() if name.lower() not in {"host", "connection"}}
        upstream.request(self.command, self.path, body or None, headers)
        answer = upstream.getresponse()
        content = answer.read()
        kept = {name: value for name, value in answer.getheaders() if name.lower() in {"content-type", "retry-after"}}
        upstream.close()
        if self.command == "POST" and proxy.lose_answers:
            proxy.lose_answers -= 1
            self.close_connection = True
            self.connection.close()
            return
        self._reply(answer.status, kept, content)

    def _reply(self, status: int, headers: dict[str, str], content: bytes) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        if status != 204:
            self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if status != 204:
            self.wfile.write(content)

    def finish(self) -> None:
        if not self.connection._closed:
            super().finish()
