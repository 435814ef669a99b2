# SPDX-License-Identifier: Apache-2.0
"""A small, faultless source folder that tests bend."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# As hard as HYPOTHESIS_PROFILE says. `write_folder` writes every file at each call: one folder may serve all examples.
settings.register_profile(
    "packs",
    parent=settings(),
    suppress_health_check=[*settings().suppress_health_check, HealthCheck.function_scoped_fixture],
)
settings.load_profile("packs")

PACK = """\
format = 1
id = "hands"
version = "1.0.0"
title = "Clean hands"
summary = "How to clean your hands."
language = "en"
base = "https://packs.example/hands"
authors = ["The tests"]
licence = "CC-BY-4.0"
"""
COMPETENCIES = """\
[[competency]]
id = "when"
title = "Know when"
importance = 3
safety_critical = true
aligned = [{ framework = "Care Certificate", code = "15", title = "Infection" }]

[[competency]]
id = "how"
title = "Know how"
requires = ["when"]
"""
MODULES = """\
[[module]]
id = "clean-hands"
title = "Clean hands"
objective = "Clean your hands well."
competencies = ["when", "how"]
minutes = 8
"""
WHEN = """\
# Questions about when.

[[item]]
id = "when-1"
competency = "when"
kind = "single"
difficulty = "easy"
stem = "What do you do first?"
options = [
  { text = "Wash my hands", right = true, why = "Yes. Clean hands are safe." },
  { text = "Wipe my hands on my apron", why = "Not yet. The apron is dirty." },
  { text = "Nothing", why = "Not yet. Germs stay." },
]
rationale = "Clean hands between two people."
hint = "Think of your hands."
lesson = "when"

[[item]]
id = "when-2"
competency = "when"
kind = "multiple"
stem = "When do you wash?"
options = [
  { text = "Before food", right = true, why = "Yes. Food is eaten." },
  { text = "After the toilet", right = true, why = "Yes. Germs are there." },
  { text = "Never", why = "Not yet. You must." },
]
rationale = "Wash before and after."

[[item]]
id = "when-3"
competency = "when"
kind = "truefalse"
stem = "Gel is enough for dirty hands."
answer = false
why_true = "Not yet. Gel does not take off dirt."
why_false = "Right. Dirt is washed off."
rationale = "Gel is for clean hands."
"""
HOW = """\
[[item]]
id = "how-1"
competency = "how"
kind = "order"
stem = "Put the steps in order."
steps = ["Wet", "Soap", "Rub", "Dry"]
rationale = "Soap needs water."
media = "media/hands.svg"

[[item]]
id = "how-2"
competency = "how"
kind = "match"
stem = "What goes with what?"
pairs = [ { left = "Fridge", right = "5" }, { left = "Freezer", right = "-18" }, { left = "Oven", right = "180" } ]
rationale = "Cold is safe."

[[item]]
id = "how-3"
competency = "how"
kind = "numeric"
stem = "How many seconds?"
answer = 20
tolerance = 5
unit = "seconds"
wrong = [ { text = "5", why = "Not yet. Five is too short." } ]
rationale = "It takes time."

[[item]]
id = "how-4"
competency = "how"
kind = "text"
stem = "Which number do you call?"
accept = ["999", "one one two"]
wrong = [ { text = "111", why = "Not yet. That line can wait." } ]
rationale = "Help comes fast."
"""
LESSON_WHEN = """\
+++
title = "When to wash"
competency = "when"
minutes = 3
why = "It keeps people well."
can = "Know when."
+++

# When

Wash your hands **before** food.

![Two hands](media/hands.svg)
"""
LESSON_HOW = '+++\ntitle = "How"\ncompetency = "how"\nwhy = "So."\ncan = "Do it."\nminutes = 3\n+++\nUse soap.\n'
ASSETS = '[[asset]]\npath = "media/hands.svg"\nauthor = "The tests"\nlicence = "CC0-1.0"\nalt = "Two hands."\n'
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">\n<rect width="9" height="9"/>\n</svg>\n'
SPANISH_ITEMS = """\
[[item]]
id = "when-1"
stem = "¿Qué haces primero?"
options = [
  { text = "Me lavo las manos", why = "Sí. Las manos limpias son seguras." },
  { text = "Me limpio en el delantal", why = "Todavía no. Está sucio." },
  { text = "Nada", why = "Todavía no. Los gérmenes siguen." },
]
rationale = "Manos limpias."

[[item]]
id = "how-4"
stem = "¿A qué número llamas?"
accept = ["uno uno dos"]
"""

FILES: Mapping[str, str] = {
    "pack.toml": PACK,
    "competencies.toml": COMPETENCIES,
    "modules.toml": MODULES,
    "assets.toml": ASSETS,
    "LICENSE": "CC-BY-4.0\n",
    "items/a-when.toml": WHEN,
    "items/b-how.toml": HOW,
    "lessons/when.md": LESSON_WHEN,
    "lessons/how.md": LESSON_HOW,
    "media/hands.svg": SVG,
    "locale/es/pack.toml": 'title = "Manos limpias"\n',
    "locale/es/items/a.toml": SPANISH_ITEMS,
    "locale/es/competencies.toml": '[[competency]]\nid = "how"\ntitle = "Saber cómo"\n',
    "locale/es/modules.toml": '[[module]]\nid = "clean-hands"\ntitle = "Manos limpias"\n',
    "locale/es/lessons/how.md": '+++\ntitle = "Cómo"\n+++\nUsa jabón.\n',
}

WriteFolder = Callable[..., Path]


@pytest.fixture
def pack_files() -> dict[str, str]:
    """The texts of the faultless pack by path, to be changed freely."""
    return dict(FILES)


@pytest.fixture
def write_folder(tmp_path: Path) -> WriteFolder:
    """Write a source folder: the faultless one with some files changed (text or bytes) or left out (None)."""

    def write(changes: Mapping[str, str | bytes | None] | None = None, name: str = "source") -> Path:
        root = tmp_path / name
        for path, content in {**FILES, **(changes or {})}.items():
            if content is not None:
                target = root / path
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(content.encode() if isinstance(content, str) else content)
        return root

    return write
