# SPDX-License-Identifier: Apache-2.0
"""The statement that says how far a device has sent what a learner did on it: what makes pulling safe.

A cursor over time alone loses what was sent late, and what was sent while somebody was reading. So after it has sent
something a device says up to which number (`roam_sequence`) the LRS has its statements of this learner, which numbers
in between it does not, and how old the oldest was that it sent this time. Whoever has fewer knows what to fetch, and
from when.

1. The actor is the learner, the verb "sent", the object the record of the learner's site. The instructor is an account
   that stands for the site: one request for what is related to that account is one for the news of all its people.
   An account, because Ralph 5.1 finds nothing by `verb` and by `activity` (docs/adr/0015), and an instructor, because
   it takes no agent for an object and a team would have to be asked for as a group.
2. The time is that of the server at the moment of sending, so that no reader's cursor has passed it. A manifest that
   could not be sent is therefore never kept: the next one says the same, with a new time.
3. Only the newest of a device and a learner counts.

Example: 42 events of Ana left this laptop, 17 was refused: last 42, absent "17".
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping
from typing import Any

import msgspec

from app.statements import spans, terms

_LARGEST = 2**53
_LONGEST = 25_000
"""Characters of what a manifest says, the absent numbers among them: a thousand runs at most."""
AHEAD_MS = 60_000
"""How far the time of a manifest may be ahead of the server's, since two within a second get different ones."""


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """Of `learner` and `device`: numbers up to `last` are on the LRS but for those of `absent` (see `spans`).

    `oldest_ms` is the time of the oldest statement sent since the manifest before, `at_ms` the server's time of
    sending it.
    """

    learner: str
    device: str
    last: int
    absent: str
    oldest_ms: int
    at_ms: int


def site_account(organisation: str, site: str) -> dict[str, str]:
    """Return the account that stands for a site of the organisation ("" for none) without saying its name."""
    return {"homePage": organisation, "name": f"site-{uuid.uuid5(uuid.NAMESPACE_URL, f'{organisation}#{site}')}"}


def manifest_text(manifest: Manifest, *, organisation: str, site: str, id: str) -> str:
    """Return the text of the statement with the id `id`, a UUID4."""
    account = site_account(organisation, site)
    said = {"absent": manifest.absent, "last": manifest.last, "oldest_ms": manifest.oldest_ms}
    return terms.frozen(
        {
            "id": id,
            "actor": {"objectType": "Agent", "account": {"homePage": organisation, "name": manifest.learner}},
            "verb": {"id": terms.SENT.iri, "display": {"en": terms.SENT.word}},
            "object": {
                "objectType": "Activity",
                "id": f"{organisation.rstrip('/')}/sites/{account['name']}/record",
                "definition": {"type": terms.COLLECTION},
            },
            "context": {
                "instructor": {"objectType": "Agent", "account": account},
                "extensions": {
                    terms.DEVICE: manifest.device,
                    terms.KIND: "Manifest",
                    terms.MANIFEST: json.dumps(said, sort_keys=True, separators=(",", ":")),
                },
            },
            "timestamp": terms.timestamp(manifest.at_ms),
        }
    )


def _at_ms(statement: Mapping[str, Any]) -> int:
    """Return when it was sent by the server's time. One from after it was stored was stamped by a clock that is ahead.

    Raises ValueError, OverflowError.
    """
    said = terms.moment_ms(statement["timestamp"])
    try:
        stored = terms.moment_ms(statement["stored"])
    except (KeyError, TypeError, ValueError, OverflowError):
        return said
    return stored if said > stored + AHEAD_MS else said


def read_manifest(statement: Mapping[str, Any], organisation: str) -> Manifest | None:
    """Return the manifest of a statement, or None for any other statement, whatever it holds."""
    try:
        account = statement["actor"]["account"]
        if account["homePage"] != organisation or statement["verb"]["id"] != terms.SENT.iri:
            return None
        ours = statement["context"]["extensions"]
        said = ours[terms.MANIFEST]
        if len(said) > _LONGEST:
            return None
        fields = json.loads(said)
        fields |= {
            "learner": account["name"],
            "device": ours[terms.DEVICE],
            "at_ms": _at_ms(statement),
        }
        found = msgspec.convert(fields, Manifest)
        sane = 0 < found.last < _LARGEST and abs(found.oldest_ms) < _LARGEST
        spans.from_text(found.absent)
        found.device.encode(), found.learner.encode()
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError, RecursionError, msgspec.MsgspecError):
        return None
    return found if sane and found.device and found.learner else None
