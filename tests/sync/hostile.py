# SPDX-License-Identifier: Apache-2.0
"""A web server that says whatever bytes it is told to, on a real socket of this machine."""

from __future__ import annotations

import contextlib
import json
import socket
import threading
from collections.abc import Callable
from typing import Self, TypeAlias

Say: TypeAlias = Callable[[socket.socket, bytes], None]
"""Answers one request: the connection, and the head of what was asked."""


class HostileServer:
    """Answers every request by calling `say`; use it as a context manager. `asked` is the first line of each request.

    A connection whose peer is gone ends quietly, however long `say` would go on.
    """

    def __init__(self, say: Say) -> None:
        self.say = say
        self.asked: list[bytes] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self.endpoint = f"http://127.0.0.1:{self._listener.getsockname()[1]}/xAPI"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join()

    def _listen(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                peer, _ = self._listener.accept()
                threading.Thread(target=self._serve, args=(peer,), daemon=True).start()

    def _serve(self, peer: socket.socket) -> None:
        with peer, contextlib.suppress(OSError), peer.makefile("rb") as incoming:
            while head := _head(incoming.readline):
                length = next((int(line[15:]) for line in head if line.lower().startswith(b"content-length:")), 0)
                incoming.read(length)
                self.asked.append(head[0].strip())
                self.say(peer, b"".join(head))


def _head(read_line: Callable[[], bytes]) -> list[bytes]:
    lines = []
    while (line := read_line()) not in {b"\r\n", b""}:
        lines.append(line)
    return lines


def saying(document: object, *headers: str) -> Say:
    """Answer everything with 200 and this: bytes as they are, anything else as JSON."""
    body = document if isinstance(document, bytes) else json.dumps(document).encode()
    lines = ["HTTP/1.1 200 OK", "Content-Type: application/json", f"Content-Length: {len(body)}", *headers, "", ""]
    return lambda peer, _asked: peer.sendall("\r\n".join(lines).encode() + body)
