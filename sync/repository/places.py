# SPDX-License-Identifier: Apache-2.0
"""Where the files of a repository are: on a web server, or in a folder, such as a stick. Both are only bytes.

* A path is relative and made of plain names: nothing leads out of the repository, whatever signed metadata says.
* No redirect is followed. A captive portal answers with one, or with a page of its own, which is no repository.
* No compression on the way: bytes are counted, and asked for from where they were cut off.
* A download may take hours; the headers of an answer, and one more piece of it, ten minutes (`sync.time_limit`).
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Protocol
from urllib.parse import urlsplit

from tuf.api.exceptions import DownloadError, DownloadHTTPError

from app.repository.errors import SourceProblem
from app.repository.source_file import is_web
from sync.web import SYSTEM_PROXY, is_loopback, named, proxies

if TYPE_CHECKING:
    import requests

    from sync.time_limit import TimeLimit

BLOCK = 1 << 16
CONNECT_S = 5.0
READ_S = 60.0
LONGEST_S = 600.0
_PATH = re.compile(r"(?:[A-Za-z0-9_%-][A-Za-z0-9._%-]*/)*[A-Za-z0-9_%-][A-Za-z0-9._%-]*")
_RANGE = re.compile(r"bytes (\d+)-\d+/(?:\d+|\*)")
_OTHER_SERVER = 511
"""Network Authentication Required: the login page of a network says so itself."""


class Unreachable(DownloadError):  # noqa: N818 - what happened
    """No file came. `problem` says what is in the way, `words` names the kind of error, without addresses."""

    def __init__(self, problem: SourceProblem, words: str = "") -> None:
        super().__init__(problem.value)
        self.problem = problem
        self.words = words


@dataclass(frozen=True, slots=True)
class Piece:
    """The rest of a file: `blocks` of bytes, the first of which stands at `start`."""

    start: int
    blocks: Iterator[bytes]


class Place(Protocol):
    """Where files are."""

    def open(self, path: str, start: int) -> AbstractContextManager[Piece]:
        """Open a file from byte `start` on, or from a place before it. Raises Unreachable, DownloadHTTPError."""

    def close(self) -> None:
        """Let go of connections."""


def place_for(place: str, *, ca_file: str = "", timeout: tuple[float, float] = (CONNECT_S, READ_S)) -> Place:
    """Return the place that a setting names."""
    return WebPlace(place, ca_file=ca_file, timeout=timeout) if is_web(place) else FolderPlace(Path(place))


class FolderPlace:
    """A folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @contextmanager
    def open(self, path: str, start: int) -> Iterator[Piece]:
        file = self._folder / _safe(path)
        try:
            opened = _plain(file)
        except (FileNotFoundError, NotADirectoryError) as missing:
            if not (self._folder / "metadata").is_dir():
                raise Unreachable(SourceProblem.NO_FOLDER) from missing
            raise DownloadHTTPError("no such file", 404) from missing
        except OSError as error:
            raise Unreachable(SourceProblem.NO_FOLDER, named(error)) from error
        with opened:
            opened.seek(start)
            yield Piece(start, _read(opened))

    def close(self) -> None:
        pass


class WebPlace:
    """A web address that ends in a slash, over one kept-alive session; see `sync.tls` for whose certificates count."""

    def __init__(
        self,
        base: str,
        *,
        ca_file: str = "",
        proxy: str = SYSTEM_PROXY,
        timeout: tuple[float, float] = (CONNECT_S, READ_S),
    ) -> None:
        self._base = base
        self._ca_file = ca_file
        self._proxy = proxy
        self._timeout = timeout
        self._session: requests.Session | None = None
        self._limit: TimeLimit | None = None

    @contextmanager
    def open(self, path: str, start: int) -> Iterator[Piece]:
        session, limit = self._opened()
        with _worded(), limit.within(LONGEST_S):
            reply = self._ask(session, _safe(path), start)
        if limit.up:  # headers that are cut look whole
            reply.close()
            raise Unreachable(SourceProblem.TIMEOUT, "the answer did not end")
        with reply:
            found = _RANGE.fullmatch(reply.headers.get("Content-Range", "")) if reply.status_code == 206 else None
            began = int(found[1]) if found else 0
            if start and (reply.status_code == 416 or (reply.status_code == 206 and (not found or began > start))):
                reply.close()  # the server means something else by a range: all of it, then
                with self.open(path, 0) as whole:
                    yield whole
                return
            _check(reply)
            yield Piece(began, _reading(reply, limit))

    def close(self) -> None:
        if self._session is not None:
            self._session.close()
            self._session = None
        if self._limit is not None:
            self._limit.close()

    def _opened(self) -> tuple[requests.Session, TimeLimit]:
        if self._session is None or self._limit is None:
            from sync.time_limit import TimeLimit  # noqa: PLC0415 - imports urllib3
            from sync.tls import trusting  # noqa: PLC0415 - imports requests

            loopback = is_loopback(urlsplit(self._base).hostname or "")
            self._limit = TimeLimit()
            self._session = trusting(self._ca_file, pools=self._limit.pools())
            self._session.headers.update({"Accept-Encoding": "identity", "User-Agent": "Stepwell"})
            self._session.proxies.update(proxies(self._base, self._proxy, loopback=loopback))
        return self._session, self._limit

    def _ask(self, session: requests.Session, path: str, start: int) -> requests.Response:
        headers = {"Range": f"bytes={start}-"} if start else {}
        return session.get(
            self._base + path, headers=headers, stream=True, timeout=self._timeout, allow_redirects=False
        )


def _plain(file: Path) -> BinaryIO:
    """Open a file, and nothing else that can have its name: a pipe on a stick would be waited for without end."""
    opened = os.fdopen(os.open(file, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)), "rb")
    if not stat.S_ISREG(os.fstat(opened.fileno()).st_mode):
        opened.close()
        raise FileNotFoundError(file)
    return opened


def _read(file: BinaryIO) -> Iterator[bytes]:
    """Read to the end; a stick that was pulled out is named."""
    while True:
        try:
            block = file.read(BLOCK)
        except OSError as error:
            raise Unreachable(SourceProblem.NO_FOLDER, named(error)) from error
        if not block:
            return
        yield block


def _safe(path: str) -> str:
    """Return the path. Raises Unreachable for one that could lead anywhere else."""
    if not _PATH.fullmatch(path):
        raise Unreachable(SourceProblem.ALTERED, "a path that leads elsewhere")
    return path


def _check(reply: requests.Response) -> None:
    status = reply.status_code
    if 300 <= status < 400 or status == _OTHER_SERVER:
        raise Unreachable(SourceProblem.NOT_A_REPOSITORY, f"status {status}")
    if status in {408, 425, 429} or (status >= 500 and status != _OTHER_SERVER):
        raise Unreachable(SourceProblem.SERVER_ERROR, f"status {status}")
    if status not in {200, 206}:
        raise DownloadHTTPError(f"status {status}", status)


def _reading(reply: requests.Response, limit: TimeLimit) -> Iterator[bytes]:
    """Pass on what has come, as it comes: a block that waited to be full would be lost when the line is cut."""
    while True:
        with _worded(), limit.within(LONGEST_S):
            block: bytes = reply.raw.read1(BLOCK, decode_content=False)
        if not block:
            return
        yield block


@contextmanager
def _worded() -> Iterator[None]:
    import requests  # noqa: PLC0415 - 0.3 s that a stick does not need
    import urllib3  # noqa: PLC0415

    try:
        yield
    except (requests.exceptions.SSLError, urllib3.exceptions.SSLError) as error:
        raise Unreachable(SourceProblem.TLS, named(error)) from error
    except requests.exceptions.ConnectTimeout as error:
        raise Unreachable(SourceProblem.OFFLINE, named(error)) from error
    except (requests.exceptions.Timeout, urllib3.exceptions.TimeoutError) as error:
        raise Unreachable(SourceProblem.TIMEOUT, named(error)) from error
    except (requests.exceptions.RequestException, urllib3.exceptions.HTTPError, OSError) as error:
        raise Unreachable(SourceProblem.OFFLINE, named(error)) from error
