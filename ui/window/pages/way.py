# SPDX-License-Identifier: Apache-2.0
"""One's own way at work: what a role needs and what is missing, and a micro-credential with its rubric."""

from __future__ import annotations

from app.aids.views import AidKind, CredentialView, RoleNeedRow, RoleView
from content_packs.model import Criterion, Target
from ui.window.aid_intents import AidAsked, RoleWanted
from ui.window.aid_words import LEVEL_ICONS, role, topic
from ui.window.pages.aids import AidPage
from ui.window.widgets.basic import Card, IconText, Text
from ui.window.widgets.who_sees import WhoSees

MUST = 3
"""Importance of what nobody can do the work without."""


class RolePage(AidPage):
    """A role: what is missing, what is there, and the role that comes next."""

    def __init__(self, view: RoleView) -> None:
        super().__init__()
        self.can_be_heard(view, None)
        self.text(self.tr("A role and what it needs"), "muted")
        self.title(view.card.title, "display")
        self.text(view.summary)
        self.text(role(view.card), "lead")
        missing = [row for row in view.rows if not row.there]
        there = [row for row in view.rows if row.there]
        must = [row for row in missing if row.importance >= MUST]
        useful = [row for row in missing if row.importance < MUST]
        self._rows(self.tr("Still to show: nobody can do this work without it"), must)
        self._rows(self.tr("Still to show"), useful)
        self._rows(self.tr("There already"), there)
        if view.onward is not None:
            onward = view.onward
            value = AidAsked(AidKind.ROLE, onward.pack, onward.id)
            words = self.tr("What comes after it: {role}").format(role=onward.title)
            self.add(self.button(words, value, kind="tile", icon="next", detail=role(onward)))
        self.add(WhoSees())
        self.text(
            self.tr("The program never certifies a person. Only people who have seen your work can do that."), "small"
        )
        self.sources(view.sources)
        if view.modules:
            want = self.button(self.tr("Work towards this role"), RoleWanted(view.modules), kind="primary", icon="flag")
            self.foot(self._back, want)

    def _rows(self, title: str, rows: list[RoleNeedRow]) -> None:
        if not rows:
            return
        card = self.part(title)
        for row in rows:
            line = topic(row.topic)
            if not row.there and row.target is Target.PRACTISE:
                line = self.tr("{skill}. To have begun is enough for this role.").format(skill=line)
            card.add(IconText("done" if row.there else LEVEL_ICONS[row.topic.level], line))


class CredentialPage(AidPage):
    """What a micro-credential asks for, and the rubric by which somebody looks at it."""

    def __init__(self, view: CredentialView) -> None:
        super().__init__()
        self.can_be_heard(view, None)
        self._scale = view.credential.scale
        self._passing = view.credential.passing
        credential = view.credential
        self.text(self.tr("A micro-credential"), "muted")
        self.title(credential.title, "display")
        self.text(credential.summary)
        self.part(self.tr("What you show"), credential.evidence, icon="flag", role="hero")
        enough = self.tr('Enough is: "{level}", in each of these.').format(level=self._scale[self._passing - 1])
        self.text(enough, "lead")
        for criterion in credential.criteria:
            self._criterion(criterion)
        if view.topics:
            card = self.part(self.tr("What it builds on"))
            for about in view.topics:
                card.add(IconText(LEVEL_ICONS[about.level], topic(about)))
        self.text(self.tr("People who have seen your work decide about it, not the program."), "small")
        self.sources(credential.sources)

    def _criterion(self, criterion: Criterion) -> None:
        card = self.part(criterion.text)
        for place, (level, says) in enumerate(zip(self._scale, criterion.says, strict=True), 1):
            inner = Card("good" if place == self._passing else "sunken")
            words = self.tr("{level}: enough") if place == self._passing else "{level}"
            icon = "done" if place >= self._passing else "circle"
            tone = "on-soft" if place == self._passing else ""
            inner.add(IconText(icon, words.format(level=level), role="lead", tone=tone))
            inner.add(Text(says, tone=tone))
            card.add(inner)
