# SPDX-License-Identifier: Apache-2.0
"""Where people write and read tips for colleagues, and where a supervisor looks at them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from ui.window.lead_places import LeadPlace
from ui.window.own_places import OwnPlace

if TYPE_CHECKING:
    from app.leading.facts import TipSort


class ToTips(OwnPlace, msgspec.Struct, frozen=True):
    """What colleagues wrote."""


class TipAt(OwnPlace, msgspec.Struct, frozen=True):
    """One of them, with what one thinks of it."""

    tip: str


class WriteTip(OwnPlace, msgspec.Struct, frozen=True):
    """Write one about a module ("": choose), or an answer to the question `about`."""

    sort: TipSort
    module: str = ""
    about: str = ""


class MyTips(OwnPlace, msgspec.Struct, frozen=True):
    """What one wrote oneself, and what came of it. `sent`: one was sent just now."""

    sent: bool = False


class TipsWaiting(LeadPlace, msgspec.Struct, frozen=True):
    """What waits for a supervisor."""


class JudgeTip(LeadPlace, msgspec.Struct, frozen=True):
    """Something that somebody wrote, before a supervisor."""

    tip: str


class TipsHistory(LeadPlace, msgspec.Struct, frozen=True):
    """What was looked at."""


class ChooseTopic(LeadPlace, msgspec.Struct, frozen=True):
    """The topic of the week."""


TIP_PLACES = (ToTips, TipAt, WriteTip, MyTips)
MODERATING_PLACES = (TipsWaiting, JudgeTip, TipsHistory, ChooseTopic)
