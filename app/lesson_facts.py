# SPDX-License-Identifier: Apache-2.0
"""What happens inside a lesson, as facts. They say what was begun, ended and taken on, never how attentively.

Where somebody paused, went back, how fast they listened and where they are in a film is nobody's business: the place
is kept on this device, for coming back to it, and nowhere else.
"""

from __future__ import annotations

from typing import TypeAlias

import msgspec


class MediaPlayed(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """A film, a recording or a lesson read out was begun or, with `finished`, came to its end. `path` is its file."""

    pack: str
    version: str
    lesson: str
    competency: str
    path: str
    finished: bool = False
    attempt: str = ""


class TaskTaken(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """The person said that they will try a lesson's task on the next shift or, with `done`, that they did.

    With `dropped` they will not, after all.
    """

    pack: str
    version: str
    lesson: str
    competency: str
    done: bool = False
    dropped: bool = False


LessonFact: TypeAlias = MediaPlayed | TaskTaken
