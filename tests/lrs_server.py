# SPDX-License-Identifier: Apache-2.0
"""A `BendableLrs` behind a real web server on loopback, so that the real transport is in between."""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self
from urllib.parse import parse_qsl, urlsplit

from sync.lrs import Answer, NoAnswer
from tests.bendable_lrs import BendableLrs


class LrsServer:
    """Use it as a context manager. `as_2_0` makes what it gives xAPI 2.0 statements; it also wants to be asked so."""

    def __init__(self, lrs: BendableLrs, *, as_2_0: bool = False) -> None:
        self.lrs = lrs
        self.as_2_0 = as_2_0
        self.lock = threading.Lock()
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.owner = self
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})
        self.endpoint = f"http://127.0.0.1:{self._server.server_address[1]}/xAPI"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


class _Server(ThreadingHTTPServer):
    owner: LrsServer
    daemon_threads = True
    block_on_close = False

    def handle_error(self, request: object, client_address: object) -> None:
        """Connections that are torn down are what these tests are about."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        lrs, params = self.server.owner.lrs, dict(parse_qsl(parts.query))
        self._reply(lambda: lrs.get(parts.path.rpartition("/xAPI/")[2], params))

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        try:
            json.loads(body)
        except ValueError:
            self._reply(lambda: Answer(status=400, words="no JSON"))
            return
        self._reply(lambda: self.server.owner.lrs.post(body))

    def _reply(self, ask: Any) -> None:
        with self.server.owner.lock:
            try:
                answer = ask()
            except NoAnswer:
                answer = None
        if answer is None:
            self._send(404, b"<html>nothing here</html>", "text/html")
            return
        document = answer.document if answer.document is not None else {"error": answer.words}
        if self.server.owner.as_2_0:
            document = _as_2_0(document)
        self._send(answer.status, b"" if answer.status == 204 else json.dumps(document).encode(), "application/json")

    def _send(self, status: int, content: bytes, kind: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        if kind == "application/json":
            self.send_header("X-Experience-API-Version", "2.0.0" if self.server.owner.as_2_0 else "1.0.3")
        if status != 204:
            self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: Any) -> None:
        pass


def _as_2_0(document: Any) -> Any:
    """Make statements as a 2.0 server gives them: the version, times in UTC with `Z`, properties new in 2.0."""
    if isinstance(document, dict) and isinstance(document.get("statements"), list):
        return {**document, "statements": [_as_2_0(each) for each in document["statements"]]}
    if isinstance(document, dict) and "actor" in document:
        agents = [{"objectType": "contextAgent", "agent": document["actor"], "relevantTypes": ["https://a.example/x"]}]
        context = {**document.get("context", {}), "contextAgents": agents}
        return {**document, "version": "2.0.0", "context": context}
    return document
