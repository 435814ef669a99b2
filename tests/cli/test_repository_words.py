# SPDX-License-Identifier: Apache-2.0
"""Every code of a pack repository has its sentence, and each sentence its code."""

from __future__ import annotations

import ast
import string
from collections.abc import Iterator
from pathlib import Path

import app
from app.repository.errors import RepositoryFailed
from app.trusted_time import TimeSource
from ui.repository_words import FAILED, SOURCE, TIME, UNHEARD
from ui.wording import sentence

CODE = Path(app.__file__).parent.parent


def raised() -> Iterator[tuple[str, set[str]]]:
    rooms = (*CODE.glob("app/repository/*.py"), *CODE.glob("app/updates/*.py"))
    for file in (*rooms, *CODE.glob("sync/**/*.py"), *CODE.glob("ui/compose/*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "RepositoryFailed" and node.args:
                yield node.args[0].value, {keyword.arg or "" for keyword in node.keywords}  # type: ignore[attr-defined]


def test_failures_are_worded_exactly() -> None:
    assert {code for code, _ in raised()} == set(FAILED)


def test_failures_carry_what_their_sentence_needs() -> None:
    calls = list(raised())
    assert len(calls) > 20
    for code, params in calls:
        assert {field for _, field, _, _ in string.Formatter().parse(FAILED[code]) if field} <= params, code
        said = sentence(RepositoryFailed(code))
        assert said is not None, code
        assert said[0].isupper(), code


def test_times_are_worded_exactly() -> None:
    assert {source.value for source in TimeSource} == set(TIME)


def test_no_sentence_is_said_twice() -> None:
    every = [*FAILED.values(), *SOURCE.values(), *UNHEARD.values()]
    assert len(every) == len(set(every))
