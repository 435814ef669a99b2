# SPDX-License-Identifier: Apache-2.0
"""What learners do with a program: questions, lessons, the path, practice, cycles, what they look up and are asked."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from app.clock import new_id
from app.sites import site_of
from app.trusted_time import read_trusted_now
from ui.compose.parts import Parts

if TYPE_CHECKING:
    from app.aids.aids import Aids
    from app.authoring.authoring import Authoring
    from app.certifying import Certifying
    from app.cycling.cycling import Cycling
    from app.goals.goals import Goals
    from app.helping.beside import Beside
    from app.helping.helping import Helping
    from app.learning import Learning
    from app.library.library import Library
    from app.observing.observing import Observing
    from app.planning import Planning
    from app.playlists.playlists import Playlists
    from app.practice.practice import Practising
    from app.reporting.reporting import Reporting
    from app.resuming.resuming import Resuming
    from app.saved_files import SavedFiles
    from app.surveys.surveys import Surveys


class LearningSide(Parts):
    """A program with what is learned, practised and made there."""

    @cached_property
    def learning(self) -> Learning:
        """Questions, lessons and Today."""
        from app.colleagues import Colleagues
        from app.learning import Learning

        return Learning(
            record=self.record,
            fold=self.fold,
            shelf=self.shelf,
            accounts=self.accounts,
            gate=self.gate,
            new_id=self.attempt_id,
            recorded=self.recorded,
            colleagues=Colleagues(self.database),
            site_of=partial(site_of, self.database),
        )

    @cached_property
    def planning(self) -> Planning:
        """What learners work towards."""
        from app.planning import Planning

        return Planning(
            record=self.record,
            fold=self.fold,
            shelf=self.shelf,
            accounts=self.accounts,
            gate=self.gate,
            audit=self.audit,
            recorded=self.recorded,
        )

    @cached_property
    def goals(self) -> Goals:
        """Goals, and what people plan for themselves."""
        from app.goals.goals import Goals

        return Goals(
            record=self.record,
            fold=self.fold,
            shelf=self.shelf,
            accounts=self.accounts,
            gate=self.gate,
            sealed=self.sealed,
            planning=self.planning,
            aids=self.aids,
            recorded=self.recorded,
        )

    @cached_property
    def practice(self) -> Practising:
        """Stories and worked examples."""
        from app.practice.practice import Practising

        return Practising(
            record=self.record,
            fold=self.fold,
            shelf=self.shelf,
            accounts=self.accounts,
            gate=self.gate,
            new_id=self.attempt_id,
            recorded=self.recorded,
        )

    @cached_property
    def observing(self) -> Observing:
        """Practice at work, watched with a checklist."""
        from app.observing.observing import Observing

        return Observing(
            record=self.record,
            fold=self.fold,
            shelf=self.shelf,
            accounts=self.accounts,
            gate=self.gate,
            audit=self.audit,
            new_id=self.attempt_id,
            recorded=self.recorded,
            site_of=partial(site_of, self.database),
        )

    @cached_property
    def certifying(self) -> Certifying:
        """What people have reached, to print and to show."""
        from app.certifying import Certifying

        return Certifying(
            record=self.record,
            fold=self.fold,
            shelf=self.shelf,
            accounts=self.accounts,
            gate=self.gate,
            audit=self.audit,
            site_of=partial(site_of, self.database),
            organisation=self.meta.organisation,
        )

    @cached_property
    def aids(self) -> Aids:
        """Things to look up."""
        from app.aids.aids import Aids

        return Aids(record=self.record, fold=self.fold, shelf=self.shelf, accounts=self.accounts, gate=self.gate)

    @cached_property
    def cycles(self) -> Cycling:
        """Learning cycles, with what is written in them."""
        from app.cycling.cycling import Cycling

        return Cycling(
            record=self.record,
            shelf=self.shelf,
            accounts=self.accounts,
            gate=self.gate,
            sealed=self.sealed,
            new_id=new_id,
            recorded=self.recorded,
        )

    @cached_property
    def helping(self) -> Helping:
        """People who help people."""
        from app.helping.helping import Helping
        from app.helping.own_goals import OwnGoals

        return Helping(
            self.database,
            device=self.meta.device,
            record=self.record,
            shelf=self.shelf,
            accounts=self.accounts,
            gate=self.gate,
            new_id=new_id,
            own_goals=OwnGoals(self.accounts, self.sealed),
            recorded=self.recorded,
        )

    @cached_property
    def alongside(self) -> Beside:
        """People, materials and ideas beside goals."""
        from app.helping.beside import Beside
        from app.helping.colleagues import Colleagues as Helpers
        from app.helping.own_goals import OwnGoals

        return Beside(
            helping=self.helping,
            colleagues=Helpers(self.database, device=self.meta.device),
            record=self.record,
            shelf=self.shelf,
            accounts=self.accounts,
            gate=self.gate,
            sealed=self.sealed,
            new_id=new_id,
            own_goals=OwnGoals(self.accounts, self.sealed),
            recorded=self.recorded,
        )

    @cached_property
    def things(self) -> Library:
        """The library, in the order in which it is shown to somebody."""
        from app.library.library import Library

        return Library(
            self.database,
            record=self.record,
            fold=self.fold,
            shelf=self.shelf,
            accounts=self.accounts,
            gate=self.gate,
            house=self.house,
            search=self.search,
            emergency=lambda: self.emergency,
            recorded=self.recorded,
        )

    @cached_property
    def playlists(self) -> Playlists:
        """Lists of things to learn."""
        from app.playlists.playlists import Playlists

        return Playlists(
            self.database,
            record=self.record,
            shelf=self.shelf,
            accounts=self.accounts,
            gate=self.gate,
            library=lambda: self.things,
            new_id=new_id,
            recorded=self.recorded,
        )

    @cached_property
    def resuming(self) -> Resuming:
        """Where people were, for coming back."""
        from app.resuming.resuming import Resuming

        return Resuming(record=self.record, shelf=self.shelf, accounts=self.accounts, gate=self.gate)

    @cached_property
    def saved_files(self) -> SavedFiles:
        """Files that people had written for them."""
        from app.saved_files import SavedFiles

        return SavedFiles(record=self.record, gate=self.gate)

    @cached_property
    def reporting(self) -> Reporting:
        """What people report about questions and lessons."""
        from app.reporting.reporting import Reporting

        return Reporting(
            self.database,
            record=self.record,
            shelf=self.shelf,
            gate=self.gate,
            audit=self.audit,
            new_id=new_id,
            recorded=self.recorded,
        )

    @cached_property
    def surveys(self) -> Surveys:
        """Pulse surveys, answered without a name."""
        from app.surveys.sealing import survey_seal
        from app.surveys.surveys import Surveys
        from app.surveys.waiting import Waiting

        return Surveys(
            self.database,
            device=self.meta.device,
            waiting=Waiting(self.home.surveys, self.keys, self.meta.device),
            shelf=self.shelf,
            accounts=self.accounts,
            gate=self.gate,
            audit=self.audit,
            now_ms=lambda: read_trusted_now(self.database, self.clock.now_ms()).ms,
            new_id=new_id,
            outbox=self.outbox,
            seal=survey_seal(self.profile, self.shelf, self.database, self.meta.device),
            recorded=self.recorded,
        )

    @cached_property
    def authoring(self) -> Authoring:
        """Making microlearns."""
        from app.authoring.authoring import Authoring  # whoever learns needs none of it

        return Authoring(
            self.home.drafts,
            gate=self.gate,
            audit=self.audit,
            clock=self.clock,
            new_id=new_id,
            library=self.library,
            renew=lambda: self.renewal.renew(self.renewal.load()),
        )
