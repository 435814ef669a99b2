# SPDX-License-Identifier: Apache-2.0
"""A loopback TCP proxy before a real LRS that spoils connections by a seeded schedule: it knows bytes, not requests.

Each connection gets a `Fault` when it is made: of a kind, in one direction, after so many bytes. Without one it passes
everything on. `upstream` may be on another machine and speak TLS; the Host header is made its own.
"""

from __future__ import annotations

import contextlib
import random
import re
import socket
import ssl
import struct
import threading
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Self
from urllib.parse import urlsplit

PIECE = 65_536


class Kind(StrEnum):
    """What happens to a connection."""

    FIN = "fin"  # closed in order, in the middle
    RST = "rst"  # torn down
    STALL = "stall"  # nothing more comes through, and nobody says so
    HALF_OPEN = "half_open"  # the other side is gone, this one is kept open
    SLOW = "slow"  # a little at a time
    GARBAGE = "garbage"  # bytes that nobody sent
    LENGTH = "length"  # a Content-Length that is not the length
    LATE = "late"  # the answer comes when the client has given up
    TLS = "tls"  # no encrypted connection comes about
    REFUSE = "refuse"  # hung up at once


@dataclass(frozen=True)
class Fault:
    """`up`: towards the LRS. `after` bytes in that direction."""

    kind: Kind
    up: bool
    after: int


class Schedule:
    """Draws faults: `share` of the connections get one, each kind as likely as the others.

    Connections are kept and used again, so that one without a fault would be the last one.
    """

    def __init__(self, seed: int, *, share: float = 1.0, kinds: tuple[Kind, ...] = tuple(Kind)) -> None:
        self.rng = random.Random(seed)
        self.share = share
        self.kinds = kinds

    def __call__(self) -> Fault | None:
        if self.rng.random() >= self.share:
            return None
        kind = self.rng.choice(self.kinds)
        return Fault(kind, self.rng.random() < 0.5, self.rng.choice((0, 1, 40, 300, 1500, 6000, 20_000, 60_000)))


class FaultyProxy:
    """Use it as a context manager; `endpoint` is where clients go.

    `pace` is bytes and seconds of a slow connection. With a `certificate` (and its key) it speaks TLS to clients, and
    to some of them, by the schedule, with rubbish in place of it. `met` counts the faults that connections were given.
    """

    def __init__(
        self,
        upstream: str,
        schedule: Callable[[], Fault | None],
        *,
        certificate: Path | None = None,
        pace: tuple[int, float] = (1024, 0.01),
    ) -> None:
        parts = urlsplit(upstream)
        self._tls = parts.scheme == "https"
        self._host = parts.hostname or ""
        self._upstream = (self._host, parts.port or (443 if self._tls else 80))
        self._authority = parts.netloc.encode()
        self.schedule = schedule
        self.calm = False
        """No more faults, and connections that have one are closed."""
        self.pace = pace
        self.met: Counter[Kind] = Counter()
        self._context: ssl.SSLContext | None = None
        if certificate is not None:
            self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self._context.load_cert_chain(certificate)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._here = f"127.0.0.1:{self._listener.getsockname()[1]}"
        self.endpoint = f"{'https' if certificate else 'http'}://{self._here}{parts.path}"
        self._open: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._accept)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join()
        self._close_all()
        for thread in self._threads:
            thread.join()

    def calm_down(self) -> None:
        """Spoil nothing from now on."""
        self.calm = True
        self._close_all()

    def _close_all(self) -> None:
        for each in list(self._open):
            with contextlib.suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)

    def _accept(self) -> None:
        while not self._ended.is_set():
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            fault = None if self.calm else self.schedule()
            if fault is not None:
                self.met[fault.kind] += 1
            thread = threading.Thread(target=self._serve, args=(client, fault), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, client: socket.socket, fault: Fault | None) -> None:
        self._open.add(client)
        with contextlib.suppress(OSError, ssl.SSLError):
            self._connect(client, fault)
        self._shut(client)

    def _connect(self, client: socket.socket, fault: Fault | None) -> None:
        if fault is not None and fault.kind is Kind.REFUSE:
            return
        if fault is not None and fault.kind is Kind.TLS:
            client.recv(PIECE)
            client.sendall(b"\x15\x03\x01\x00\x02\x02\x28" if fault.up else b"\xff" * 40)  # handshake_failure, rubbish
            return
        if self._context is not None:
            self._open.discard(client)
            client = self._context.wrap_socket(client, server_side=True)
            self._open.add(client)
        server = socket.create_connection(self._upstream, timeout=30)
        server.settimeout(None)
        if self._tls:
            server = ssl.create_default_context().wrap_socket(server, server_hostname=self._host)
        self._open.add(server)
        line = _Line(self, client, server, fault)
        back = threading.Thread(target=line.pump, args=(False,), daemon=True)
        back.start()
        line.pump(True)
        back.join()
        self._shut(server)
        self._shut(client)

    def _shut(self, end: socket.socket) -> None:
        self._open.discard(end)
        with contextlib.suppress(OSError):
            end.close()

    def forward(self, data: bytes) -> bytes:
        """Return what goes to the upstream: with its own name in Host."""
        return data.replace(b"Host: " + self._here.encode(), b"Host: " + self._authority, 1)


class _Line:
    """A connection through the proxy."""

    def __init__(self, proxy: FaultyProxy, client: socket.socket, server: socket.socket, fault: Fault | None) -> None:
        self._proxy = proxy
        self._ends = (client, server)
        self._fault = fault
        self._mute = False
        self._gone = threading.Event()

    def pump(self, up: bool) -> None:
        """Pass on what comes from one end until it ends, or until the fault comes."""
        source, target = self._ends if up else self._ends[::-1]
        fault = self._fault if self._fault is not None and self._fault.up == up else None
        passed = 0
        with contextlib.suppress(OSError, ssl.SSLError, ValueError):
            while data := source.recv(PIECE):
                data = self._proxy.forward(data) if up else data
                if fault is not None and fault.kind is Kind.LENGTH:
                    data = _lie_about_length(data, fault.after)
                elif fault is not None and passed + len(data) > fault.after and not self._proxy.calm:
                    if not self._spoil(fault, target, data, max(0, fault.after - passed)):
                        break
                    passed += len(data)
                    continue
                target.sendall(data)
                passed += len(data)
        if up:
            self._gone.set()
        for end in () if self._mute else self._ends:
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)

    def _spoil(self, fault: Fault, target: socket.socket, data: bytes, good: int) -> bool:
        """Pass on the first `good` bytes and let the fault come; say whether the connection lives on."""
        match fault.kind:
            case Kind.SLOW:
                self._trickle(target, data)
                return True
            case Kind.GARBAGE:
                target.sendall(data[:good] + b"\xff\xfe\x00\xc3\x28" * 8 + data[good:])
                return True
            case Kind.FIN | Kind.RST:
                target.sendall(data[:good])
                self._cut(torn=fault.kind is Kind.RST)
            case Kind.HALF_OPEN:
                self._mute = True
                self._ends[1].shutdown(socket.SHUT_RDWR)
                self._until_client_hangs_up(up=fault.up)
                self._mute = False
            case Kind.LATE if not fault.up:
                self._until_client_hangs_up(up=fault.up)
                target.sendall(data)
            case _:  # a stall; late towards the LRS: it gets all of it, when nobody waits for the answer any more
                target.sendall(data[:good])
                self._until_client_hangs_up(up=fault.up)
                if fault.kind is Kind.LATE:
                    target.sendall(data[good:])
        return False

    def _trickle(self, target: socket.socket, data: bytes) -> None:
        count, seconds = self._proxy.pace
        for begin in range(0, len(data), count):
            target.sendall(data[begin : begin + count])
            self._proxy._ended.wait(seconds)

    def _cut(self, *, torn: bool) -> None:
        """End both ends. Closed with the setting below, which happens when both pumps have ended, they are torn."""
        self._mute = torn
        for end in self._ends:
            if torn:
                end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            end.shutdown(socket.SHUT_RD if torn else socket.SHUT_RDWR)

    def _until_client_hangs_up(self, *, up: bool) -> None:
        """Wait; what it still sends goes nowhere."""
        if up:
            with contextlib.suppress(OSError, ssl.SSLError):
                while self._ends[0].recv(PIECE):
                    pass
            self._gone.set()
        else:
            self._gone.wait()


def _lie_about_length(data: bytes, by: int) -> bytes:
    def other(found: re.Match[bytes]) -> bytes:
        length = int(found.group(2))
        return found.group(1) + str(max(0, length + (by % 97 + 1) * (-1) ** by)).encode()

    return re.sub(rb"(?im)^(content-length: *)(\d+)", other, data, count=1)
