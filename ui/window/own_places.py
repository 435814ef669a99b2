# SPDX-License-Identifier: Apache-2.0
"""Where a person can be among what is their own. A place derives from `OwnPlace`, and has a maker in `own_screens`."""

from __future__ import annotations

import msgspec


class OwnPlace:
    """A screen of what is somebody's own: goals, playlists, evidence, the passport, people, encouragement."""

    __slots__ = ()


class Mine(OwnPlace, msgspec.Struct, frozen=True):
    """The list of all of it."""
