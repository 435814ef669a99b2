# SPDX-License-Identifier: Apache-2.0
"""The screens of things to look up."""

from __future__ import annotations

from dataclasses import dataclass

from app.aids.views import AidView


@dataclass(frozen=True, slots=True)
class ToLookUp:
    """Everything there is to look up."""


@dataclass(frozen=True, slots=True)
class AtAid:
    """One of them, on top of the screen that it was opened from."""

    view: AidView
