# SPDX-License-Identifier: Apache-2.0
"""A requests session that trusts whom the operating system trusts (and, if asked, one more certificate authority)."""

from __future__ import annotations

import ssl
from pathlib import Path
from typing import Any

import requests
import truststore
from requests.adapters import HTTPAdapter

from sync.time_limit import Pools


class _Plain(HTTPAdapter):
    """Makes its connections, those to a proxy too, with `pools` (None: with those of urllib3)."""

    def __init__(self, pools: Pools | None) -> None:
        self._pools = pools
        super().__init__(max_retries=0)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - passed through
        super().init_poolmanager(*args, **kwargs)
        if self._pools is not None:
            self.poolmanager.pool_classes_by_scheme = self._pools

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:  # noqa: ANN401 - passed through
        manager = super().proxy_manager_for(proxy, **kwargs)
        if self._pools is not None:
            manager.pool_classes_by_scheme = self._pools
        return manager


class _SystemTrust(_Plain):
    """Gives every connection our context, and keeps requests from adding its own bundle to it."""

    def __init__(self, context: ssl.SSLContext, pools: Pools | None) -> None:
        self._context = context
        super().__init__(pools)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - passed through
        super().init_poolmanager(*args, **kwargs, ssl_context=self._context)

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:  # noqa: ANN401 - passed through
        return super().proxy_manager_for(proxy, **kwargs, ssl_context=self._context)

    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:  # noqa: ANN401, ARG002
        conn.cert_reqs = "CERT_REQUIRED" if url.lower().startswith("https") else "CERT_NONE"
        conn.ca_certs = None
        conn.ca_cert_dir = None


def trusting(ca_file: str, client_file: str = "", password: str = "", pools: Pools | None = None) -> requests.Session:
    """Return a fresh session, deaf to the environment.

    `ca_file` and `client_file` are PEM files or empty; `client_file` holds this device's certificate and its key, which
    `password` opens. `pools` make the connections (`sync.time_limit`). Raises OSError (ssl.SSLError among them) when a
    file cannot be used.
    """
    session = requests.Session()
    session.trust_env = False
    session.mount("https://", _SystemTrust(context_of(ca_file, client_file, password), pools))
    session.mount("http://", _Plain(pools))
    return session


def context_of(ca_file: str, client_file: str, password: str) -> ssl.SSLContext:
    """Return what encrypts connections. Raises as `trusting` does."""
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if ca_file:
        context.load_verify_locations(cafile=ca_file)
    if client_file:
        context.load_cert_chain(client_file, password=password)  # a text, or OpenSSL would ask the terminal for one
    return context


def unusable(folder: Path, ca_file: str, client_file: str, password: str) -> str:
    """Say which of the certificates in `folder` cannot be used: "authority" or "client", empty for none of them."""
    which = "authority"
    try:
        if ca_file:
            context_of(str(folder / ca_file), "", "")
        which = "client"
        if client_file:
            context_of("", str(folder / client_file), password)
    except (OSError, ValueError):
        return which
    return ""
