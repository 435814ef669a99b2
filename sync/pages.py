# SPDX-License-Identifier: Apache-2.0
"""The pages of a query, as a server links them: followed to the end, and no further.

A server that is broken, or means harm, links pages for ever: to the same place, to empty ones, round in a circle under
ever new links. While they are read nothing is sent, so each of that has an end.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from http import HTTPStatus
from typing import Any
from urllib.parse import urlsplit

from app.statements import terms
from sync.lrs import Problem
from sync.talk import Stop, Talk

MOST_EMPTY = 10
"""Pages without anything new in a row after which a server is taken to have no more, whatever it links to."""
MOST_PAGES = 10_000
"""Pages of one query: a million statements of one person."""
LONGEST_LINK = 65_536
"""Characters; no server takes longer ones."""
LAST_MS = 253_402_300_799_999
"""The end of 9999, in ms since 1970 UTC."""


class Refused(Stop):
    """The server does not answer this question; it may answer one about somebody else."""


def asked(at_ms: int) -> str:
    """Return a time to ask for, ms since 1970 UTC, as text: the nearest that a calendar has."""
    return terms.timestamp(min(max(at_ms, 0), LAST_MS))


def pages(talk: Talk, params: Mapping[str, str]) -> Iterator[tuple[list[Mapping[str, Any]], bool]]:
    """Yield the statements of each page, and whether it was the last. Raises Stop; Refused where there is no page."""
    answer = talk.get("statements", params)
    links: set[int] = set()  # of hashes, as below: what is remembered of a page is small, whatever it holds
    begun: set[int] = set()
    empty = 0
    while True:
        document = answer.document
        listed = document.get("statements") if isinstance(document, Mapping) else None
        if answer.status != HTTPStatus.OK or not isinstance(listed, list):
            raise Refused(Problem.NOT_AN_LRS, f"status {answer.status} to a query of statements")
        more = document.get("more")
        page = [each for each in listed if isinstance(each, Mapping)]
        first = hash(str(page[0].get("id"))) if page else 0
        empty = empty + 1 if not page or first in begun else 0
        begun.add(first)
        last = not isinstance(more, str) or not more or hash(more) in links or empty >= MOST_EMPTY
        yield page, last
        if last:
            return
        if len(links) >= MOST_PAGES:
            raise Refused(Problem.NOT_AN_LRS, "pages without end")
        links.add(hash(more))
        answer = talk.get(_path(more), {})


def _path(more: str) -> str:
    """Return path and query of a link: whatever host a server names, ours is asked, for it gets the credentials."""
    try:
        parts = urlsplit(more)
    except ValueError:
        parts = None
    if parts is None or len(more) > LONGEST_LINK:
        raise Refused(Problem.NOT_AN_LRS, "a link that leads nowhere")
    return "/" + parts.path.lstrip("/") + (f"?{parts.query}" if parts.query else "")
