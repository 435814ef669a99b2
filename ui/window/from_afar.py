# SPDX-License-Identifier: Apache-2.0
"""Words that a group reads from two metres away: the biggest text, whatever whoever is signed in likes for themselves.

Capitals are about nine millimetres high then on a screen of 96 dots an inch; four or five are enough for two metres.
"""

from __future__ import annotations

from app.preferences import TextSize
from ui.window.pages.page import Page
from ui.window.tokens import TOKENS

STAYS_MS = 20 * 60_000
"""So long nobody has to touch a screen that a group looks at: they talk. Nothing of a person can be seen on it."""


def from_afar(page: Page) -> None:
    """Have everything on a page in the biggest text."""
    text, base = TOKENS.text, TOKENS.text.base_pt * TOKENS.text_sizes[TextSize.XXL]
    sizes = {name: base * getattr(text, name) for name in ("display", "title", "lead", "small")}
    sizes |= {"stem": base * 1.34, "step": base * text.lead}
    rules = [f"* {{ font-size: {base:.2f}pt; }}"]
    rules += [f'QLabel[role="{role}"] {{ font-size: {size:.2f}pt; }}' for role, size in sizes.items()]
    rules.append(f"QLineEdit {{ font-size: {sizes['lead']:.2f}pt; }}")
    page.setStyleSheet("\n".join(rules))
