# SPDX-License-Identifier: Apache-2.0
"""Checks, one after the other: what each found, and the sentence of the one that did not find what it needs."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

import msgspec

from app.record.errors import StoreFailed
from ui.crash import bones
from ui.wording import sentence


class Wanting(Exception):  # noqa: N818 - a fact about the program; the message is the sentence that is shown
    """Something that a check needs is not there, or does not do what it is for."""


class Check(NamedTuple):
    """`run` returns a few words on what it found, or raises: Wanting with a sentence, or whatever went wrong."""

    name: str
    run: Callable[[], str]


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """What came of a check; `said` is what it found, or what is wrong."""

    name: str
    good: bool
    said: str
    seconds: float


def found(checks: Iterable[Check]) -> Iterator[Found]:
    """Run the checks and yield what came of each as soon as it is known. No error of theirs gets out."""
    for check in checks:
        begun = time.perf_counter()
        try:
            good, said = True, check.run()
        except Exception as error:  # noqa: BLE001 - whatever goes wrong is what is looked for
            good, said = False, _worded(error)
        yield Found(name=check.name, good=good, said=said, seconds=round(time.perf_counter() - begun, 3))


def _worded(error: Exception) -> str:
    if isinstance(error, Wanting | ImportError):
        return str(error)
    told = sentence(error) if isinstance(error, StoreFailed) else None
    return told or f"The program made a mistake: {bones(error)}"
