# SPDX-License-Identifier: Apache-2.0
"""An LRS that only gives, over real HTTP in a process of its own: it hands out pages from memory as fast as it can.

What is measured against it is the program, not the server: `/spent` says how long it was busy. It knows `agent`,
`related_agents`, `since`, `until`, `ascending`, `limit` and `more`, and 404 to a statement by id. A manifest counts by
its instructor. `python -m benchmarks.page_server FILE` reads statements, one a line, in the order of their time, and
writes its port.
"""

from __future__ import annotations

import bisect
import json
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qsl, urlencode, urlsplit
from urllib.request import urlopen

ROOT = Path(__file__).resolve().parents[1]
MOST = 500


class Pages:
    """Statements by account, oldest first."""

    def __init__(self, file: Path) -> None:
        self._texts: dict[str, list[bytes]] = defaultdict(list)
        self._times: dict[str, list[str]] = defaultdict(list)
        for line in file.read_bytes().splitlines():
            one = json.loads(line)
            who = one.get("context", {}).get("instructor", one["actor"])["account"]["name"]
            stored = b'{"stored":"' + one["timestamp"].encode() + b'","version":"1.0.0",' + line[1:]
            self._texts[who].append(stored)
            self._times[who].append(one["timestamp"])
        self.busy_s = 0.0

    def page(self, params: dict[str, str]) -> bytes:
        """Return the page that is asked for."""
        begun = time.perf_counter()
        who = json.loads(params["agent"])["account"]["name"] if "agent" in params else ""
        texts, times = self._texts.get(who, []), self._times.get(who, [])
        low = bisect.bisect_right(times, params["since"]) if "since" in params else 0
        high = bisect.bisect_right(times, params["until"]) if "until" in params else len(times)
        size, skip = min(int(params.get("limit") or MOST), MOST), int(params.get("skip", "0"))
        if params.get("ascending") == "true":
            found = texts[low + skip : min(high, low + skip + size)]
        else:
            found = texts[max(low, high - skip - size) : max(low, high - skip)][::-1]
        more = ""
        if skip + size < high - low:
            more = f',"more":"/xAPI/statements?{urlencode({**params, "skip": skip + size})}"'
        body = b'{"statements":[' + b",".join(found) + b"]" + more.encode() + b"}"
        self.busy_s += time.perf_counter() - begun
        return body


class Handler(BaseHTTPRequestHandler):
    """Answers over a connection that stays."""

    protocol_version = "HTTP/1.1"
    pages: Pages
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        params = dict(parse_qsl(parts.query))
        if parts.path == "/spent":
            self._answer(200, str(self.pages.busy_s).encode())
        elif "statementId" in params or "voidedStatementId" in params:
            self._answer(404, b"{}")
        else:
            self._answer(200, self.pages.page(params))

    def do_POST(self) -> None:
        """Take what the device sends, and keep none of it."""
        self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(204)
        self.send_header("X-Experience-API-Version", "1.0.3")
        self.end_headers()

    def _answer(self, status: int, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("X-Experience-API-Version", "1.0.3")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


class Server:
    """Where it is."""

    def __init__(self, port: int) -> None:
        self.endpoint = f"http://127.0.0.1:{port}/xAPI"
        self._spent = f"http://127.0.0.1:{port}/spent"

    def busy_s(self) -> float:
        """Return how long it has looked for pages, without the sending."""
        with urlopen(self._spent) as answer:
            return float(answer.read())


@contextmanager
def serving(file: Path) -> Iterator[Server]:
    """Run one over a file of statements."""
    process = subprocess.Popen(
        [sys.executable, "-m", "benchmarks.page_server", str(file)], cwd=ROOT, stdout=subprocess.PIPE
    )
    try:
        assert process.stdout is not None
        yield Server(int(process.stdout.readline()))
    finally:
        process.kill()
        process.communicate()


def main() -> None:
    """Serve until killed."""
    Handler.pages = Pages(Path(sys.argv[1]))
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    sys.stdout.write(f"{server.server_address[1]}\n")
    sys.stdout.flush()
    server.serve_forever()


if __name__ == "__main__":
    main()
