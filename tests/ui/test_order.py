# SPDX-License-Identifier: Apache-2.0
"""The order of names on the screen."""

import pytest
from PySide6.QtCore import QLocale

from app.views import LearnerCard
from ui.window.order import by_name


def card(name):
    return LearnerCard(id=name, name=name, role="learner", language="en", colour=0, pack="")


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("en", ["Åsa", "Carer 1", "carer 2", "Carer 10", "Émile", "Fay", "Zoe"]),
        ("sv", ["Carer 1", "carer 2", "Carer 10", "Émile", "Fay", "Zoe", "Åsa"]),
    ],
)
def test_names_stand_as_the_language_has_them(language, names):
    mixed = [card(name) for name in sorted(names, reverse=True)]
    assert [each.name for each in by_name(mixed, QLocale(language))] == names
