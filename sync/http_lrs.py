# SPDX-License-Identifier: Apache-2.0
"""An LRS over HTTP, with requests.

Decisions, each a field failure once:

* TLS is required unless the host is this machine; certificates are checked against the operating system's store.
* `trust_env` is off: no .netrc or stray variable may replace the credentials. The system's proxy is asked for by name.
* No redirect is followed. A captive portal answers with one, or with a login page and status 200; that is no LRS.
* An answer is believed to be an LRS's when it names an xAPI version or carries JSON. Statuses that make us give a
  statement up or stop (400, 401, 403, 404, 409, 422) are believed only then; 413, 429 and 5xx also from a proxy.
* No gzip, and the body is sent as it was frozen.
* A whole request, its connection and its headers among it, is given up after ten minutes (`sync.time_limit`), later
  where the body is long, and an answer after 16 MB: a connection that gives a byte a minute never runs into the time
  between two bytes, and reading 16 MB of JSON already keeps every other thread waiting for a second.
* A connection that was idle for a minute is closed and not used again: a router in between has forgotten it, and
  nobody would say so.
"""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlsplit

from app.clock import Clock, SystemClock
from app.connecting import NO_PROXY, LrsSecrets, LrsSetting, has_address
from sync import headers
from sync.lrs import Answer, NoAnswer, Problem
from sync.web import SYSTEM_PROXY, is_loopback, named, proxies

if TYPE_CHECKING:
    import requests

    from sync.time_limit import TimeLimit

CONNECT_S = 5.0
READ_S = 120.0
LONGEST_WORDS = 500
LONGEST_ANSWER_S = 600.0
SLOWEST_SENDING = 500
"""Bytes a second of a line on which a long body may take longer than that."""
LARGEST_ANSWER = 16_000_000
IDLE_S = 60.0
_PIECE = 65_536
_MOST_DIGITS = 4_000
_ENDLESS = "the answer did not end"

_FROM_ANYONE = frozenset({408, 413, 425, 429})


class InsecureEndpoint(ValueError):  # noqa: N818 - what it is, not that it went wrong
    """The endpoint would carry credentials unencrypted, or is no web address."""


class HttpLrs:
    """`Lrs` over one kept-alive session. `endpoint` is the xAPI base, such as `https://lrs.example/xAPI`.

    `proxy` is a URL, "" for none or "system" for the operating system's (never for this machine itself). `ca_file` adds
    a certificate authority to the system's; `client_file` holds this device's certificate and key, which
    `client_password` opens. `timeout` is (seconds to connect, seconds between bytes). Raises InsecureEndpoint.
    """

    def __init__(
        self,
        endpoint: str,
        key: str,
        secret: str,
        *,
        version: str = "1.0.3",
        proxy: str = SYSTEM_PROXY,
        ca_file: str = "",
        client_file: str = "",
        client_password: str = "",
        timeout: tuple[float, float] = (CONNECT_S, READ_S),
        clock: Clock | None = None,
    ) -> None:
        self._endpoint = endpoint.rstrip("/")
        self._loopback = _checked(self._endpoint)
        self._key = key
        self._secret = secret
        self._version = version
        self._proxy = proxy
        self._trust = (ca_file, client_file, client_password)
        self._timeout = timeout
        self._clock = clock or SystemClock()
        self._session: requests.Session | None = None
        self._limit: TimeLimit | None = None
        self._used = 0.0

    def __repr__(self) -> str:
        return f"HttpLrs({self._endpoint!r})"  # without key and secret

    def post(self, body: bytes) -> Answer:
        return self._ask("POST", self._endpoint + "/statements", {}, body)

    def get(self, resource: str, params: Mapping[str, str]) -> Answer:
        if resource.startswith("/"):
            parts = urlsplit(self._endpoint)
            return self._ask("GET", f"{parts.scheme}://{parts.netloc}{resource}", params, None)
        return self._ask("GET", f"{self._endpoint}/{resource}", params, None)

    def close(self) -> None:
        """Close the connections; the next call opens new ones."""
        if self._session is not None:
            self._session.close()
            self._session = None
        if self._limit is not None:
            self._limit.close()

    def _ask(self, method: str, url: str, params: Mapping[str, str], body: bytes | None) -> Answer:
        try:
            return self._asked(method, url, params, body)
        except NoAnswer:
            self.close()  # whatever else comes on this connection, it is not for the next question
            raise

    def _asked(self, method: str, url: str, params: Mapping[str, str], body: bytes | None) -> Answer:
        session, limit = self._opened()
        longest_s = LONGEST_ANSWER_S + len(body or b"") / SLOWEST_SENDING
        ask = partial(session.request, method, url, params=params, data=body, timeout=self._timeout)
        with limit.within(longest_s):
            try:
                answer = self._exchanged(partial(ask, allow_redirects=False, stream=True), longest_s)
            except NoAnswer as nothing:
                if limit.up:
                    raise NoAnswer(Problem.TIMEOUT, _ENDLESS) from nothing
                raise
        if limit.up:  # what is cut in its last line looks whole
            raise NoAnswer(Problem.TIMEOUT, _ENDLESS)
        return answer

    def _exchanged(self, ask: Callable[[], requests.Response], longest_s: float) -> Answer:
        import requests  # noqa: PLC0415 - 0.3 s that the first window does not need
        from urllib3.exceptions import HTTPError  # noqa: PLC0415 - with requests

        sent, until = self._clock.now_ms(), self._clock.steady() + longest_s
        try:
            reply = ask()
            received = self._clock.now_ms()
            content = self._read(reply, until)
        except requests.exceptions.SSLError as error:
            raise NoAnswer(Problem.TLS, named(error)) from error
        except requests.exceptions.ConnectTimeout as error:
            raise NoAnswer(Problem.OFFLINE, named(error)) from error
        except requests.exceptions.Timeout as error:
            raise NoAnswer(Problem.TIMEOUT, named(error)) from error
        except (requests.exceptions.RequestException, HTTPError, UnicodeError) as error:  # no such address, among them
            raise NoAnswer(Problem.OFFLINE, named(error)) from error
        return _answer(reply, content, sent, received)

    def _read(self, reply: requests.Response, until: float) -> bytes:
        """Return the body, as it comes. Raises NoAnswer, and the connection is closed then."""
        from urllib3.exceptions import HTTPError, ReadTimeoutError  # noqa: PLC0415 - with requests

        content = bytearray()
        try:
            while piece := reply.raw.read1(_PIECE):
                content += piece
                if len(content) > LARGEST_ANSWER:
                    raise NoAnswer(Problem.NOT_AN_LRS, f"an answer of more than {LARGEST_ANSWER} bytes")
                if self._clock.steady() > until:
                    raise NoAnswer(Problem.TIMEOUT, _ENDLESS)
        except ReadTimeoutError as error:
            raise NoAnswer(Problem.TIMEOUT, named(error)) from error
        except (HTTPError, OSError, ValueError) as error:  # cut off, or nonsense where a length should be
            raise NoAnswer(Problem.OFFLINE, named(error)) from error
        finally:
            self._used = self._clock.steady()
            if not reply.raw.isclosed():
                reply.close()
        return bytes(content)

    def _opened(self) -> tuple[requests.Session, TimeLimit]:
        if self._session is not None and self._clock.steady() - self._used > IDLE_S:
            self.close()
        if self._session is None or self._limit is None:
            from sync.time_limit import TimeLimit  # noqa: PLC0415 - imports urllib3
            from sync.tls import trusting  # noqa: PLC0415 - imports requests

            self._limit = TimeLimit()
            try:
                self._session = trusting(*self._trust, self._limit.pools())
            except (OSError, ValueError) as error:  # the file is gone, or its key does not open
                raise NoAnswer(Problem.TLS, f"certificate: {type(error).__name__}") from error
            self._used = self._clock.steady()
            self._session.headers.update(
                {
                    "Authorization": "Basic " + b64encode(f"{self._key}:{self._secret}".encode()).decode("ascii"),
                    "X-Experience-API-Version": self._version,
                    "Content-Type": "application/json",
                    "Accept": "application/json",
                    "Accept-Encoding": "identity",
                }
            )
            self._session.proxies.update(proxies(self._endpoint, self._proxy, loopback=self._loopback))
        return self._session, self._limit


def lrs_of(setting: LrsSetting, secrets: LrsSecrets, *, folder: Path, clock: Clock) -> HttpLrs:
    """Return the LRS that is set; `folder` holds its certificates. Raises InsecureEndpoint."""
    how = setting.connecting
    return HttpLrs(
        setting.endpoint,
        setting.key,
        secrets.secret,
        version=how.version,
        proxy=_proxy(how.proxy, how.proxy_user, secrets.proxy),
        ca_file=str(folder / how.ca_file) if how.ca_file else "",
        client_file=str(folder / how.client_file) if how.client_file else "",
        client_password=secrets.client_key,
        clock=clock,
    )


def _proxy(proxy: str, user: str, password: str) -> str:
    """Return the proxy as requests takes it, with its credentials in it; it is never shown."""
    if proxy == NO_PROXY:
        return ""
    if not (user and has_address(proxy)):
        return proxy
    scheme, _, rest = proxy.partition("://")
    return f"{scheme}://{quote(user, safe='')}:{quote(password, safe='')}@{rest}"


def _checked(endpoint: str) -> bool:
    """Return whether the endpoint is on this machine."""
    parts = urlsplit(endpoint)
    host = parts.hostname or ""
    if parts.scheme not in {"http", "https"} or not host:
        raise InsecureEndpoint("an LRS endpoint starts with https:// and names a host")
    if parts.username is not None or parts.password is not None:
        raise InsecureEndpoint("key and secret do not belong into the address")
    loopback = is_loopback(host)
    if parts.scheme == "http" and not loopback:
        raise InsecureEndpoint("an LRS on another machine needs https://")
    return loopback


def _answer(reply: requests.Response, content: bytes, sent_ms: int, received_ms: int) -> Answer:
    version = reply.headers.get("X-Experience-API-Version", "")
    document = _json(reply, content)
    speaks_xapi = bool(version) or document is not None or (reply.status_code == 204 and not content)
    believed = speaks_xapi or reply.status_code in _FROM_ANYONE or reply.status_code >= 500
    if reply.is_redirect or 300 <= reply.status_code < 400 or reply.status_code == 511 or not believed:
        raise NoAnswer(
            Problem.NOT_AN_LRS, f"status {reply.status_code}, {reply.headers.get('Content-Type', 'no type')}"
        )
    date = reply.headers.get("Date")
    return Answer(
        status=reply.status_code,
        document=document,
        words=content.decode("utf-8", "replace")[:LONGEST_WORDS] if reply.status_code >= 400 else "",
        retry_after_s=headers.retry_after_s(reply.headers.get("Retry-After"), date, received_ms),
        offset_ms=headers.offset_ms(date, sent_ms, received_ms),
        version=version,
    )


def _json(reply: requests.Response, content: bytes) -> Any:  # noqa: ANN401 - JSON enters here
    if "json" not in reply.headers.get("Content-Type", "").lower():
        return None
    try:
        return json.loads(content, parse_int=_whole)
    except (ValueError, RecursionError):
        return None


def _whole(digits: str) -> float:
    """Read a whole number. One of more digits than Python reads would make a page of others' statements unreadable."""
    return int(digits) if len(digits) <= _MOST_DIGITS else float(digits)
