# SPDX-License-Identifier: Apache-2.0
"""Sessions face to face and huddles."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from app.clock import new_id
from ui.compose.parts import Parts

if TYPE_CHECKING:
    from app.sessions.desk import Desk
    from app.sessions.grouping import Grouping
    from app.sessions.huddle import Huddles
    from app.sessions.listing import Attendance
    from app.sessions.sessions import Sessions


class SessionsSide(Parts):
    """A program with sessions. Its modules are imported when something is first asked of them."""

    @cached_property
    def _desk(self) -> Desk:
        """What all of them share."""
        from app.sessions.desk import Desk

        return Desk(
            self.database,
            record=self.record,
            shelf=self.shelf,
            accounts=self.accounts,
            gate=self.gate,
            audit=self.audit,
            new_id=new_id,
            recorded=self.recorded,
        )

    @cached_property
    def sessions(self) -> Sessions:
        """Leading one."""
        from app.sessions.sessions import Sessions

        return Sessions(self._desk)

    @cached_property
    def grouping(self) -> Grouping:
        """Its groups."""
        from app.sessions.grouping import Grouping

        return Grouping(self._desk)

    @cached_property
    def huddles(self) -> Huddles:
        """The questions of a huddle."""
        from app.sessions.huddle import Huddles

        return Huddles(self._desk)

    @cached_property
    def attendance(self) -> Attendance:
        """Who was at what."""
        from app.sessions.listing import Attendance

        return Attendance(self._desk)
