# SPDX-License-Identifier: Apache-2.0
"""The text of a lesson in the editor and back: nothing that was not edited changes, and letters mean themselves."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from app.authoring.lesson_lines import BREAK, BULLET, HEADING, KEPT, NUMBER, PICTURE, PLAIN, QUOTE, Line, Run
from app.authoring.lesson_text import lines_of, written
from content_packs.markdown import plain_text, to_html

LESSONS = sorted((Path(__file__).parents[3] / "content_packs" / "starter").glob("*/lessons/*.md"))
SIGNS = st.text(alphabet="ab é\u0645#*_-+>|:`[]()<&;!\\~=1.) \n\tABC/", max_size=80)
WORDS = st.text(alphabet="abc é\u0645#*_-+>|:`[]()<&;!\\~=1.) /\"'", min_size=1, max_size=24)
ALL = """Two words
on two rows.
## A heading
* one
* two **bold** and *thin*

1. first
2. second

:::steps
Before it.

1. Sign
2. Mop
:::

![A \\[yellow\\] sign](media/sign.png)

| a | b |
| - | - |
| 1 | 2 |

> "Who said it?"

[a word](term:mop), [a place](https://x.example/a_b) and [that][ref].\\
New row.

[ref]: media/more.pdf

- a
  - b

<b>raw</b>
"""


def body(path: Path) -> str:
    return path.read_text(encoding="utf-8").partition("\n+++")[2].partition("\n")[2].strip("\n")


@settings(max_examples=120, deadline=None)
@given(SIGNS)
def test_what_is_not_edited_keeps_every_byte(text: str) -> None:
    assert written(lines_of(text), text) == text


FEW = [pytest.param(path, marks=() if n % 5 == 0 else pytest.mark.soak, id=path.stem) for n, path in enumerate(LESSONS)]
"""Every fifth; all of them with `make soak`."""


@pytest.mark.parametrize("path", FEW)
def test_the_lessons_of_the_starter_packs_can_be_edited(path: Path) -> None:
    text = body(path)
    lines = lines_of(text)
    assert written(lines, text) == text
    for line in lines:
        if line.kind == KEPT:
            assert line.text.lstrip().startswith("|"), line.text
    anew = written(lines, "")
    assert " ".join(to_html(anew).split()) == " ".join(to_html(text).split())


def test_every_construct_is_shown_or_kept() -> None:
    lines = lines_of(ALL)
    assert [(line.kind, line.box) for line in lines] == [
        (PLAIN, ""),
        (HEADING, ""),
        *[(BULLET, "")] * 2,
        *[(NUMBER, "")] * 2,
        (PLAIN, "steps"),
        *[(NUMBER, "steps")] * 2,
        (PICTURE, ""),
        (KEPT, ""),
        (QUOTE, ""),
        (PLAIN, ""),
        *[(KEPT, "")] * 3,
    ]
    assert lines[3].runs == (Run("two "), Run("bold", bold=True), Run(" and "), Run("thin", italic=True))
    assert (lines[9].text, lines[9].path) == ("A [yellow] sign", "media/sign.png")
    assert [run.link for run in lines[12].runs if run.link] == ["term:mop", "https://x.example/a_b", "media/more.pdf"]
    assert lines[12].runs[-1].text == f".{BREAK}New row."
    assert "[ref]: media/more.pdf" in [line.text for line in lines]


def test_an_edit_changes_its_own_piece_only() -> None:
    lines = list(lines_of(ALL))
    lines[2] = replace(lines[2], runs=(Run("uno"),))
    assert written(lines, ALL) == ALL.replace(
        "\n* one\n* two **bold** and *thin*", "\n\n- uno\n- two **bold** and *thin*"
    ).rstrip("\n")
    del lines[1]
    lines.append(Line(HEADING, (Run("2. The end #"),)))
    text = written(lines, ALL)
    assert "## A heading" not in text
    assert text.endswith("<b>raw</b>\n\n## 2\\. The end \\#")


RUNS = st.lists(
    st.builds(Run, WORDS, st.booleans(), st.booleans(), st.sampled_from(["", "", "term:mop", "media/a.pdf"])),
    min_size=1,
    max_size=4,
).map(tuple)
LINES = st.lists(
    st.one_of(
        st.builds(Line, st.just(PLAIN), RUNS, box=st.sampled_from(["", "", "remember"]), group=st.just(7)),
        st.builds(Line, st.just(QUOTE), RUNS),
        st.builds(Line, st.just(HEADING), RUNS, level=st.integers(1, 4)),
        st.builds(Line, st.sampled_from([BULLET, NUMBER]), RUNS, group=st.just(9)),
        st.builds(Line, st.just(PICTURE), text=WORDS, path=st.just("media/a.png")),
    ),
    max_size=6,
)


@settings(max_examples=100, deadline=None)
@given(LINES)
def test_letters_mean_themselves_whatever_they_are(lines: list[Line]) -> None:
    """The words come back, each line as what it is; of their look bold and links may be lost, where signs forbid it."""

    def said(of: tuple[Line, ...]) -> list[tuple[str, str, str]]:
        rows = [(each, " ".join((each.text or "".join(run.text for run in each.runs)).split())) for each in of]
        return [(each.kind, each.box, words) for each, words in rows if words or each.kind == PICTURE]

    text = written(lines, "")
    again = lines_of(text)
    assert said(again) == said(tuple(lines))
    assert written(again, text) == text


def test_rows_that_begin_like_something_else_are_words() -> None:
    rows = [
        "# no",
        "- no",
        "+ no",
        "> no",
        "1. no",
        "12) no",
        ":::careful",
        "---",
        "===",
        "~~~",
        "| a |",
        "<b>",
        "&amp; so on",
        "\\",
    ]
    text = written([Line(PLAIN, (Run(f"yes{BREAK}{row}"),)) for row in rows], "")
    assert plain_text(text).split("\n") == [f"yes {row}" for row in rows]
    text = written([Line(PLAIN, (Run(row),)) for row in rows], "")
    assert plain_text(text).split("\n") == rows
