# SPDX-License-Identifier: Apache-2.0
"""What an LRS was found to be able to do, as a table: what, the answer, and what it means for Stepwell."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, TextIO

from ui.cli.output import print_table

if TYPE_CHECKING:
    from app.lrs_probed import Capabilities


OTHERS: Mapping[bool | None, str] = {
    True: "what people do on other devices comes here",
    False: "only what this key wrote comes here; once it may read more, the rest is fetched by itself",
    None: "nothing of another key is there, or it cannot be read",
}
"""By `Capabilities.reads_others`."""


def print_probed(out: TextIO, found: Capabilities) -> None:
    """Print the table, and when it was found out."""
    rows = [{"what": what, "answer": answer, "meaning": meaning} for what, answer, meaning in _lines(found)]
    print_table(out, rows, ("what", "answer", "meaning"), empty="")
    asked = dt.datetime.fromtimestamp(found.at_ms / 1000, dt.UTC)
    out.write(f"Asked {asked:%Y-%m-%d %H:%M} UTC by this device's clock.\n")


def _lines(found: Capabilities) -> Iterator[tuple[str, str, str]]:
    yield "reachable", _said(found.reachable), "" if found.reachable else found.words
    if not found.reachable:
        return
    yield "key may write", _said(found.writes), "needed to send" if found.writes else found.words
    yield "key may read", _said(found.reads), "needed for what people do on other devices"
    yield "reads others' work", _said(found.reads_others), OTHERS[found.reads_others]
    yield "xAPI versions", ", ".join(found.versions) or "not said", f"{found.speaks or '1.0.3'} is spoken"
    yield "same statement again", str(found.resend), "a lost answer costs nothing (200, 204, 409)"
    yield "since goes by", found.since or "unknown", "either is coped with"
    yield "finds related agents", _said(found.related_agents), "needed for what people do on other devices"
    yield "finds by verb", _said(found.by_verb), "not used by Stepwell"
    yield "finds by activity", _said(found.by_activity), "not used by Stepwell"
    yield "about", _said(found.about), "not needed"
    yield "State", _said(found.state), "not needed"
    yield "agent profiles", _said(found.agent_profile), "not needed"
    yield "longest body taken", _bytes(found.largest_body), "tried with blanks, which leave nothing behind"
    yield "clock", _offset(found.offset_ms), "of the server, against this device's"


def _said(answer: bool | None) -> str:
    return "unknown" if answer is None else "yes" if answer else "no"


def _bytes(length: int | None) -> str:
    from app.lrs_probed import TRIED_BODY

    if length is None:
        return "unknown"
    return f"{length:,} bytes" + (" or more" if length >= TRIED_BODY else "")


def _offset(offset_ms: int | None) -> str:
    return "not said" if offset_ms is None else f"{offset_ms / 1000:+.0f} s"
