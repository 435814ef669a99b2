# SPDX-License-Identifier: Apache-2.0
"""Every code that a check can give is worded, with nothing left open."""

from __future__ import annotations

import re
import string
import subprocess
import sys
from pathlib import Path

from content_packs.findings import SEVERITIES, Finding
from ui.findings import SENTENCES, word

ROOT = Path(__file__).resolve().parents[2]


def test_each_code_has_words_and_each_word_a_code():
    assert set(SENTENCES) == set(SEVERITIES)


def two_sentences(code):
    """Whether why and what to do about it are whole sentences that say all they can."""
    names = {name for text in SENTENCES[code] for _, name, _, _ in string.Formatter().parse(text) if name}
    why, mend = word(Finding(code, SEVERITIES[code], "a:1", {name: f"<{name}>" for name in names}))
    whole = (why[0].isupper() or why[0] in '`"<') and re.search(r"[.)>?]$", why) and re.search(r"[.?]$", mend)
    return whole and all(f"<{name}>" in why + mend for name in names)


def test_the_words_are_two_sentences():
    assert not [code for code in sorted(SEVERITIES) if not two_sentences(code)]


def test_a_guess_at_the_spelling_is_passed_on():
    finding = Finding("field-unknown", "warning", "a:1", {"field": "hnt", "suggestion": "hint"})
    assert word(finding) == ("`hnt` is not a known field and is left out.", "Did you mean `hint`?")


def test_a_missing_parameter_does_not_spoil_the_sentence():
    assert word(Finding("field-missing", "error", "a:1"))[0] == "`?` is missing."


def test_params_with_braces_are_shown_as_they_are():
    assert word(Finding("field-missing", "error", "a:1", {"field": "{0}"}))[0] == "`{0}` is missing."


def test_no_qt_is_needed():
    code = "import sys, ui.findings, content_packs.check; sys.exit(any(m.startswith('PySide6') for m in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0
