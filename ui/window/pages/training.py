# SPDX-License-Identifier: Apache-2.0
"""A training record on the screen and as a file: one's own, that of somebody else, those of a site."""

from __future__ import annotations

from functools import partial

from app.duties.views import RecordLine, TrainingRecord
from ui.window.duty_intents import Paper, RecordSaved, SiteSaved
from ui.window.duty_places import MyDuties, ToDuties
from ui.window.duty_words import STATUS_ICONS
from ui.window.intents import Go
from ui.window.lead_places import LeadPlace
from ui.window.own_places import OwnPlace
from ui.window.pages.saves import SavingPage
from ui.window.record_words import Write, csv_of, line_words, pdf_of, site_csv
from ui.window.widgets.basic import Card, IconText, Text


class RecordPage(SavingPage):
    """What was asked, when it was done, how, until when it counts."""

    def __init__(self, name: str = "", back: LeadPlace | OwnPlace | None = None) -> None:
        super().__init__()
        self.can_be_heard()
        self.title(self.tr("Training record") if name else self.tr("My training record"), "display")
        if name:
            self.text(name, "lead")
            self.add(IconText("eye", self.tr("They see that you looked."), role="small", tone="muted"))
        pdf = self.button(self.tr("Save to print (PDF)"), RecordSaved(Paper.PDF), kind="primary", icon="book")
        csv = self.button(self.tr("Save as a table (CSV)"), RecordSaved(Paper.CSV), icon="bars")
        place = back if back is not None else MyDuties()
        self._back = self.button(self.tr("Back"), Go(place), kind="quiet", icon="back")
        self.foot(self._back, csv, pdf)

    def show_record(self, record: TrainingRecord) -> None:
        """Show it."""
        self.can_be_heard(record, None)
        if not record.lines:
            self.text(self.tr("Nothing was asked so far."), "lead")
            self.foot(self._back)  # an empty paper is nothing to save
            return
        self.rest.make([partial(self._row, line) for line in record.lines])
        kept = self.tr("A file lies on this computer. Whoever uses it under the same account can open it too.")
        self.rest.make([lambda: self.add(IconText("lock", kept, role="small", tone="muted"))])

    def worded(self, record: TrainingRecord, paper: Paper) -> Write:
        """Return what writes it, in the words of the window now."""
        return pdf_of(record) if paper is Paper.PDF else csv_of(record)

    def _row(self, line: RecordLine) -> None:
        card = Card()
        icon = "leave" if line.ended else STATUS_ICONS[line.standing.status]
        card.add(IconText(icon, line.title, role="lead"))
        for words in line_words(line):
            card.add(Text(words, "small"))
        self.add(card)


class SiteRecordsPage(SavingPage):
    """The records of everybody of the site as one table."""

    def __init__(self) -> None:
        super().__init__()
        self.can_be_heard()
        self.title(self.tr("Training records"), "display")
        self.text(self.tr("What was asked of each person of the site, and when it was done, as one table (CSV)."))
        self.add(IconText("eye", self.tr("Each of them sees that you looked at their record."), tone="muted"))
        kept = self.tr("A file lies on this computer. Whoever uses it under the same account can open it too.")
        self.add(IconText("lock", kept, role="small", tone="muted"))
        self._how_far = self.text("", "lead")
        self._save = self.button(self.tr("Save the table"), SiteSaved(), kind="primary", icon="bars")
        self.foot(self.button(self.tr("Back"), Go(ToDuties()), kind="quiet", icon="back"), self._save)

    def show_people(self, count: int) -> None:
        """Say of how many people there is one."""
        self._how_far.setText(self.tr("People: {count}").format(count=count))
        self._save.setEnabled(count > 0)

    def show_how_far(self, done: int, count: int) -> None:
        """Say how far it is."""
        self._how_far.setText(self.tr("Read so far: {done} of {count}").format(done=done, count=count))

    def worded(self, records: tuple[TrainingRecord, ...]) -> Write:
        """Return what writes them."""
        return site_csv(records)
