# SPDX-License-Identifier: Apache-2.0
"""A pack of one module with one thing to know, small enough to be learned to its end in a test.

Whoever presses `RIGHT` answers every question well.
"""

from __future__ import annotations

from pathlib import Path

PACK, MODULE, RIGHT = "floors", "A floor that nobody slips on", "I dry it"
_PACK = f"""\
format = 1
id = "{PACK}"
version = "1.0.0"
title = "Floors"
summary = "How to keep a floor safe."
language = "en"
base = "https://packs.example/{PACK}"
authors = ["The tests"]
licence = "CC-BY-4.0"
"""
_COMPETENCY = '[[competency]]\nid = "dry"\ntitle = "Dry a wet floor"\n'
_MODULE = f"""\
[[module]]
id = "floors"
title = "{MODULE}"
objective = "Dry a wet floor."
competencies = ["dry"]
minutes = 4
"""
_LESSON = '+++\ntitle = "Dry it"\ncompetency = "dry"\nwhy = "So."\ncan = "Do it."\nminutes = 3\n+++\nDry it at once.\n'
_ITEM = """\
[[item]]
id = "dry-{number}"
competency = "dry"
kind = "single"
stem = "There is {what} on the floor. What do you do?"
options = [
  {{ text = "{right}", right = true, why = "Yes. Nobody slips." }},
  {{ text = "I walk on", why = "Not yet. Somebody slips." }},
  {{ text = "I wait", why = "Not yet. Somebody slips." }},
]
rationale = "A dry floor is safe."
"""
_WET = ("water", "tea", "milk", "soup")


def write(folder: Path) -> Path:
    """Write it as a source folder, and return that."""
    items = (_ITEM.format(number=number, what=what, right=RIGHT) for number, what in enumerate(_WET))
    files = {
        "pack.toml": _PACK,
        "competencies.toml": _COMPETENCY,
        "modules.toml": _MODULE,
        "LICENSE": "CC-BY-4.0\n",
        "lessons/dry.md": _LESSON,
        "items/dry.toml": "\n".join(items),
    }
    for path, text in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return folder
