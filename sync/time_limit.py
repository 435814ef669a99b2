# SPDX-License-Identifier: Apache-2.0
"""How long a whole request may take, whatever comes meanwhile: a timeout only knows the time between two bytes.

A server, or a proxy before TLS begins, can give a byte of a header each minute, or say "100 Continue" for ever. What
reads that is deep in the standard library and asks nobody; so the connection is shut from outside when time is up.
"""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Iterator
from typing import TypeAlias

from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

Pools: TypeAlias = dict[str, type[HTTPConnectionPool]]
"""What makes connections, by "http" and "https"."""


class TimeLimit:
    """Shuts the connection of a session when a request takes too long. One request at a time.

    It holds a second handle to the socket, since TLS takes the first one over, and a connection that is still being
    made belongs to nobody else.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._handle: socket.socket | None = None
        self.up = False
        """Whether the last request was ended so."""

    def pools(self) -> Pools:
        """Return what a session makes its connections with, so that each is heard of here."""
        opened = self._opened

        class Plain(HTTPConnection):
            def _new_conn(self) -> socket.socket:
                return opened(super()._new_conn())

        class Encrypted(HTTPSConnection):
            def _new_conn(self) -> socket.socket:
                return opened(super()._new_conn())

        class PlainPool(HTTPConnectionPool):
            ConnectionCls = Plain

        class EncryptedPool(HTTPSConnectionPool):
            ConnectionCls = Encrypted

        return {"http": PlainPool, "https": EncryptedPool}

    @contextlib.contextmanager
    def within(self, seconds: float) -> Iterator[None]:
        """Shut the connection `seconds` from now, unless the block has ended before."""
        self.up = False
        timer = threading.Timer(seconds, self._shut)
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()

    def close(self) -> None:
        """Let go of the connection."""
        with self._lock:
            handle, self._handle = self._handle, None
        if handle is not None:
            handle.close()

    def _opened(self, sock: socket.socket) -> socket.socket:
        self.close()
        with self._lock:
            self._handle = sock.dup()
        return sock

    def _shut(self) -> None:
        with self._lock:
            self.up = True
            if self._handle is not None:
                with contextlib.suppress(OSError):
                    self._handle.shutdown(socket.SHUT_RDWR)
