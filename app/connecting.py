# SPDX-License-Identifier: Apache-2.0
"""How a Learning Record Store is reached: plain values, without storage or network."""

from __future__ import annotations

from urllib.parse import SplitResult, urlsplit

import msgspec

SYSTEM_PROXY = "system"
NO_PROXY = "none"
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
_IN_NO_ADDRESS = frozenset(" \\")
VERSIONS = ("1.0.3", "2.0.0")
"""Of xAPI, the first is what is spoken when nothing was chosen."""


class Connecting(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """How an LRS is reached. `proxy` is an address without credentials, "system" (the system's own) or "none".

    `ca_file` and `client_file` are names in the data folder's `lrs`, empty for none: a certificate authority to be
    trusted besides the system's, and this device's certificate with its key.
    """

    version: str = VERSIONS[0]
    proxy: str = SYSTEM_PROXY
    proxy_user: str = ""
    ca_file: str = ""
    client_file: str = ""


class LrsSetting(msgspec.Struct, frozen=True):
    """The endpoint (ends in a slash), the key of its credentials, and how it is reached."""

    endpoint: str
    key: str
    connecting: Connecting = Connecting()


class LrsSecrets(msgspec.Struct, frozen=True, omit_defaults=True):
    """What belongs to the key of an LRS, to the key of the client certificate and to the user of the proxy."""

    secret: str
    client_key: str = ""
    proxy: str = ""

    def __repr__(self) -> str:
        return "LrsSecrets(...)"


def endpoint_flaw(text: str) -> str:
    """Return the code of what is wrong with the address of an LRS, empty where nothing is.

    "no_address" (not http or https, a port that is no number, or a sign that no address has), "credentials_inside",
    "no_slash" (at its end), "no_tls" (a secret would travel in the open; only this machine may be reached without).

    >>> endpoint_flaw("https://lrs.example.org/xAPI/"), endpoint_flaw("http://lrs.example.org/xAPI/")
    ('', 'no_tls')
    """
    parts = _address(text)
    if parts is None:
        return "no_address"
    if parts.username or parts.password:
        return "credentials_inside"
    if parts.query or parts.fragment or not parts.path.endswith("/"):
        return "no_slash"
    return "no_tls" if parts.scheme == "http" and parts.hostname not in _LOOPBACK else ""


def proxy_flaw(text: str) -> str:
    """Return the code of what is wrong with a proxy, empty where nothing is: "no_address", "credentials_inside".

    >>> proxy_flaw("system"), proxy_flaw("http://ward:hush@proxy.example:8080")
    ('', 'credentials_inside')
    """
    if not has_address(text):
        return ""
    parts = _address(text)
    if parts is None:
        return "no_address"
    return "credentials_inside" if parts.username or parts.password else ""


def has_address(proxy: str) -> bool:
    """Say whether a proxy is an address, which somebody may have to name themselves to."""
    return proxy not in {SYSTEM_PROXY, NO_PROXY}


def _address(text: str) -> SplitResult | None:
    try:
        parts = urlsplit(text)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return None
    odd = not text.isprintable() or set(text) & _IN_NO_ADDRESS
    return None if odd or parts.scheme not in {"http", "https"} or not host else parts
