# SPDX-License-Identifier: Apache-2.0
"""docs/pack-checks.md lists every code with the words that the program uses, and the limits that it has."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

from content_packs.checks.duplicates import NEAR
from content_packs.findings import SEVERITIES
from content_packs.readability import LEAST_WORDS, LIMITS, LONGER_WORDS
from ui.findings import GROUPS, SENTENCES

DOC = Path(__file__).resolve().parents[2] / "docs" / "pack-checks.md"
MARK = "(`STEPWELL_WRITE_DOCS=1` writes it anew).\n"


def written() -> Iterator[str]:
    for title, group in GROUPS.items():
        yield f"\n### {title}\n"
        yield "| Code | | Why | How to mend it |\n| --- | --- | --- | --- |\n"
        for code, (why, mend) in sorted(group.items()):
            cells = (f"`{code}`", SEVERITIES[code], plain(why), plain(mend))
            yield f"| {' | '.join(cells)} |\n"


def plain(sentence: str) -> str:
    sentence = re.sub(r"!\[[^\]]*\]\([^)]*\)", r"`\g<0>`", sentence)  # an example of a picture, not one
    return re.sub(r"\{(\w+)\}", r"‹\1›", sentence).replace("|", "\\|").replace("{{", "{").replace("}}", "}")


def test_every_code_is_in_the_docs_in_the_programs_words():
    head, mark, table = DOC.read_text(encoding="utf-8").partition(MARK)
    assert mark
    if os.environ.get("STEPWELL_WRITE_DOCS"):
        DOC.write_text(head + mark + "".join(written()), encoding="utf-8")
        return
    assert table == "".join(written()), "write it anew with STEPWELL_WRITE_DOCS=1"


def test_no_code_stands_in_two_groups():
    assert sum(map(len, GROUPS.values())) == len(SENTENCES) == len(SEVERITIES)


def test_the_limits_in_the_docs_are_those_of_the_program():
    text = DOC.read_text(encoding="utf-8")
    for name, limits in LIMITS.items():
        assert f"| {name or 'usual'} | {limits.lix:g} | {limits.ari:g} | {limits.words} |" in text
    assert f"From {round(100 * NEAR)} % in common" in text
    assert f"fewer than {LEAST_WORDS} words" in text
    assert LONGER_WORDS == {"de": 5, "nl": 3, "cs": 3, "pl": 3, "fi": 15}


def test_the_example_in_the_docs_reads_as_the_program_writes():
    why, mend = (plain(text) for text in SENTENCES["right-longer"])
    pattern = re.escape(why).replace("‹length›", "63").replace("‹other›", "21")
    assert re.search(f"warning: {pattern} {re.escape(mend)} ", DOC.read_text(encoding="utf-8"))
