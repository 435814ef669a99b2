# SPDX-License-Identifier: Apache-2.0
"""What the program loads late, loaded now: modules, certificates, licences. No Qt; that is in `screens`."""

from __future__ import annotations

import pkgutil
import ssl
from collections.abc import Iterator
from importlib import import_module

import truststore

from ui.self_test.trying import Check, Wanting

_OURS = ("app", "content_packs", "sync", "ui")
_ANY = ("requests", "tuf.ngclient", "openpyxl", "python_calamine", "segno", "jwt", "polib", "keyring", "fsrs")
"""Packages of others that are imported where they are needed."""
_LEAST_MODULES = 300
"""Fewer of ours, and the search found a part of them only."""


def checks() -> tuple[Check, ...]:
    """Return them in their order."""
    return Check("modules", _modules), Check("certificates", _certificates)


def _modules() -> str:
    names = [*_ANY, *_names()]
    if len(names) < _LEAST_MODULES:
        raise Wanting(f"Only {len(names)} parts of the program were found.")
    missing: list[str] = []
    for name in names:
        try:
            import_module(name)
        except ImportError as error:
            missing.append(f"{name} ({error})")
    if missing:
        raise Wanting(f"{len(missing)} parts of the program cannot be loaded: {'; '.join(missing[:5])}")
    return f"{len(names)} loaded"


def _names() -> Iterator[str]:
    for package in _OURS:
        yield package
        for found in pkgutil.walk_packages(import_module(package).__path__, f"{package}.", onerror=_passed_over):
            if not found.name.endswith("__main__"):
                yield found.name


def _passed_over(_name: str) -> None:
    """A package that cannot be imported is met again by name, and told there."""


def _certificates() -> str:
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if not context.get_ciphers():
        raise Wanting("No cipher is there, so no server could be reached.")
    system = ssl.create_default_context()
    paths = ssl.get_default_verify_paths()
    known = bool(system.get_ca_certs()) or any((paths.cafile, paths.capath))
    if not known:
        return f"{ssl.OPENSSL_VERSION}; this machine has no certificates of authorities (package ca-certificates)"
    return f"{ssl.OPENSSL_VERSION}, authorities of this machine"
