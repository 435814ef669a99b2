# SPDX-License-Identifier: Apache-2.0
"""What is asked of people until when, and the records of it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from app.clock import new_id
from ui.compose.learning_side import LearningSide

if TYPE_CHECKING:
    from app.duties.common import Parts
    from app.duties.duties import Duties
    from app.duties.mine import MyDuties
    from app.duties.records import TrainingRecords
    from app.duties.views import MyDuty

_ANY = "SELECT EXISTS (SELECT 1 FROM duty_rule) OR EXISTS (SELECT 1 FROM duty WHERE learner = ?)"


class DutiesSide(LearningSide):
    """A program in which something is asked of people. Its modules are imported when something is first asked."""

    @cached_property
    def duty_parts(self) -> Parts:
        """What all of it stands on."""
        from app.duties.common import Parts

        return Parts(
            database=self.database,
            record=self.record,
            shelf=self.shelf,
            accounts=self.accounts,
            gate=self.gate,
            audit=self.audit,
            new_id=new_id,
            recorded=self.recorded,
            organisation=self.meta.organisation,
        )

    @cached_property
    def duties(self) -> Duties:
        """Duties, as supervisors set them."""
        from app.duties.duties import Duties

        return Duties(self.duty_parts)

    @cached_property
    def my_duties(self) -> MyDuties:
        """What is asked of oneself."""
        from app.duties.mine import MyDuties

        return MyDuties(self.duty_parts)

    def first_duty(self, learner: str) -> MyDuty | None:
        """Return what is most urgent for who has come in; where nothing is asked of anybody nothing is imported."""
        self.gate.own(learner)
        if not self.database.execute(_ANY, [learner]).fetchone()[0]:
            return None
        return self.my_duties.first(learner)

    @cached_property
    def training_records(self) -> TrainingRecords:
        """What was asked, and when it was met."""
        from app.duties.records import TrainingRecords

        return TrainingRecords(self.duty_parts)
