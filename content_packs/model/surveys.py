# SPDX-License-Identifier: Apache-2.0
"""Pulse surveys: a few questions about one's work, answered without a name."""

from __future__ import annotations

import msgspec


class Survey(msgspec.Struct, frozen=True, kw_only=True):
    """Asks `ratings` (ids of the pack's likert questions, in this order) once in every `weeks` weeks from a Monday on.

    Nothing else is asked, least of all who somebody is. `why` says what the answers are for; `minutes`: 1 to 10;
    `roles`: who is asked ("learner", "supervisor", "operator"), everybody where there are none.
    """

    id: str
    title: str
    why: str
    ratings: tuple[str, ...]
    weeks: int = 1
    minutes: int = 1
    roles: tuple[str, ...] = ()
