# SPDX-License-Identifier: Apache-2.0
"""The statement that asks an LRS to void another one (xAPI 1.0.3, Data, 2.3.2).

The actor is the organisation's own account, as in the touchstone, never the person. Id and time follow from what is
voided, so that it is the same text whoever makes it, and whenever again.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import Any

from app.statements import terms


def voiding(organisation: str, statement: str, at_ms: int) -> tuple[str, str]:
    """Return id and frozen text of what voids the statement with the id `statement`; `at_ms` since 1970 UTC."""
    own = str(uuid.uuid5(uuid.NAMESPACE_URL, f"urn:uuid:{statement}#voided"))
    document: dict[str, Any] = {
        "id": own,
        "actor": {"objectType": "Agent", "account": {"homePage": organisation, "name": "stepwell"}},
        "verb": {"id": terms.VOIDED.iri, "display": {"en": terms.VOIDED.word}},
        "object": {"objectType": "StatementRef", "id": statement},
        "timestamp": terms.timestamp(at_ms),
    }
    return own, terms.frozen(document)


def voided(statement: Mapping[str, Any]) -> str | None:
    """Return the id of what a statement asks to void, in lower case; None for every other statement."""
    try:
        return str(statement["object"]["id"]).lower() if statement["verb"]["id"] == terms.VOIDED.iri else None
    except (KeyError, TypeError):
        return None
