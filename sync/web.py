# SPDX-License-Identifier: Apache-2.0
"""What every call over the web has in common: whose proxy is used, and how an error is named without its text."""

from __future__ import annotations

import ipaddress

SYSTEM_PROXY = "system"


def is_loopback(host: str) -> bool:
    """Say whether a host is this machine itself."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def proxies(url: str, proxy: str, *, loopback: bool) -> dict[str, str]:
    """Return the proxies for `url`, as requests takes them. `proxy` is a URL, "" for none, or SYSTEM_PROXY.

    There is none to this machine itself.
    """
    if loopback or not proxy:
        return {}
    if proxy != SYSTEM_PROXY:
        return {"http": proxy, "https": proxy}
    from requests.utils import get_environ_proxies  # noqa: PLC0415 - 0.3 s that the first window does not need

    return dict(get_environ_proxies(url))


def named(error: Exception) -> str:
    """Name the error without its text, which can hold addresses and, from a proxy, credentials."""
    reason = getattr(error.args[0], "reason", None) if error.args else None
    inner = type(reason).__name__ if reason is not None else ""
    return f"{type(error).__name__} {inner}".strip()
