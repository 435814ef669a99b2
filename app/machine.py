# SPDX-License-Identifier: Apache-2.0
"""Tells one machine from another, so that a data folder that was cloned is noticed.

A machine is a text: a hash of what its system calls it, then hashes of its network cards. An image that was put on many
machines often brings along what the first one was called; its cards it cannot bring.
"""

from __future__ import annotations

import hashlib
import platform
import uuid
from pathlib import Path

_NAMES = ("/etc/machine-id", "/var/lib/dbus/machine-id")
_CARDS = Path("/sys/class/net")
_PERMANENT = "0"
_MOST_CARDS = 12


def machine_fingerprint(names: tuple[str, ...] = _NAMES, cards: Path = _CARDS) -> str:
    """Return a text that differs between machines, for `same_machine`; empty when nothing is known."""
    for path in names:
        try:
            known = Path(path).read_text(encoding="ascii").strip()
        except (OSError, UnicodeDecodeError):
            continue
        if known:
            return " ".join([_hash(known), *sorted(_hash(address)[:16] for address in _addresses(cards))])
    node = uuid.getnode()
    random_node = bool(node >> 40 & 1)  # RFC 4122: the multicast bit is set when no address was found
    return "" if random_node else _hash(f"{platform.node()} {node}")


def same_machine(known: str, now: str) -> bool:
    """Say whether two such texts are of one machine: the same name, and no card, or one of the cards, in common."""
    (before, *cards), (name, *others) = known.split(), now.split()
    return before == name and (not cards or not others or not set(cards).isdisjoint(others))


def both_seen(known: str, now: str) -> str:
    """Return the text of one machine with the cards of both: one may be pulled out today and back tomorrow."""
    name, *cards = now.split()
    return " ".join([name, *sorted({*cards, *known.split()[1:]})[:_MOST_CARDS]])


def _hash(known: str) -> str:
    return hashlib.sha256(f"stepwell {known}".encode()).hexdigest()


def _addresses(cards: Path) -> set[str]:
    """Return the addresses that cards were made with; one that a system makes up tells nothing."""
    found = set()
    try:
        for card in cards.iterdir():
            if not (card / "device").exists() or _line(card / "addr_assign_type") != _PERMANENT:
                continue
            address = _line(card / "address")
            if address.strip("0:"):
                found.add(address)
    except OSError:
        return set()
    return found


def _line(path: Path) -> str:
    return path.read_text(encoding="ascii", errors="replace").strip()
