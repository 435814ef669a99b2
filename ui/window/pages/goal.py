# SPDX-License-Identifier: Apache-2.0
"""What I want to work towards: one tap on a module, and the path leads there first."""

from __future__ import annotations

from app.aids.views import AidKind, RoleCard
from app.views import ModuleCard, Progress
from ui.window.aid_intents import AidAsked
from ui.window.aid_words import ICONS, role
from ui.window.intents import Go, GoalChosen
from ui.window.pages.page import Page
from ui.window.places import Today
from ui.window.widgets.basic import Button, Heading
from ui.window.widgets.who_sees import WhoSees


class GoalPage(Page):
    """The modules that are not done, the goal of the plan marked."""

    def __init__(self) -> None:
        super().__init__()
        self.can_be_heard()
        self.title(self.tr("What do you want to work towards?"))
        self._say = self.text(self.tr("Choose one. Your path then leads there first. You can change it at any time."))
        self.foot(self.button(self.tr("To Today"), Go(Today()), kind="quiet"))

    def show_goals(self, progress: Progress) -> None:
        """Offer these."""
        goals = {goal.module for goal in progress.plan.goals}
        modules = [module for module in progress.modules if module.state != "done"]
        for module in modules:
            self.add(self._choice(module, chosen=module.id in goals))
        if not modules:
            self._say.setText(self.tr("Everything here is done. There is nothing left to work towards."))
        self.add(WhoSees())
        if goals:
            none = self.button(self.tr("No goal for now"), GoalChosen(""), kind="quiet")
            self.foot(none, *self.foot_buttons())

    def show_roles(self, roles: tuple[RoleCard, ...]) -> None:
        """Offer roles below the goals: what is missing for each stands on its page."""
        if not roles:
            return
        self.add(Heading(self.tr("Roles: what is there, and what is missing"), "lead"))
        for card in roles:
            value = AidAsked(AidKind.ROLE, card.pack, card.id)
            self.add(self.button(card.title, value, kind="tile", icon=ICONS[AidKind.ROLE], detail=role(card)))

    def _choice(self, module: ModuleCard, *, chosen: bool) -> Button:
        detail = self.tr("This is your goal. {objective}").format(objective=module.objective)
        return self.button(
            module.title,
            GoalChosen(module.id),
            kind="tile",
            icon="dot" if chosen else "circle",
            detail=detail if chosen else module.objective,
        )
