# SPDX-License-Identifier: Apache-2.0
"""Every code that can come from below has its sentence."""

from __future__ import annotations

import ast
import errno
import re
import string
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import app
from app.errors import Refusal
from app.record import errors as store
from content_packs.findings import SEVERITIES, Finding, PackRejected, SourceHasErrors
from sync.lrs import Problem
from ui.wording import HEALTH, PROBLEMS, REFUSALS, STORE, health, problem, sentence

APP = Path(app.__file__).parent
CALL = re.compile(r"\b(Refusal|Finding)\(")


def store_failures() -> Iterator[type[store.StoreFailed]]:
    pending = [store.StoreFailed]
    while pending:
        kind = pending.pop()
        pending += kind.__subclasses__()
        yield kind


@cache
def trees() -> tuple[ast.Module, ...]:
    """What is written in app/ and beside it, read once."""
    files = (*APP.rglob("*.py"), *(APP.parent / "ui").glob("*.py"), *(APP.parent / "ui/compose").glob("*.py"))
    files += tuple((APP.parent / "ui/doctor").glob("*.py"))
    return tuple(ast.parse(source) for file in files if CALL.search(source := file.read_text(encoding="utf-8")))


def calls(name: str) -> Iterator[tuple[str, set[str]]]:
    """The literal first argument and the names of the parameters of every call of `name` in app/."""
    for node in (node for tree in trees() for node in ast.walk(tree)):
        if isinstance(node, ast.Call) and last_word(node.func) == name and node.args:
            argument = node.args[0]
            if isinstance(argument, ast.Constant):
                yield argument.value, {keyword.arg or "" for keyword in node.keywords}


def last_word(called: ast.expr) -> str:
    """`Refusal` of `errors.Refusal`."""
    return called.attr if isinstance(called, ast.Attribute) else called.id if isinstance(called, ast.Name) else ""


def codes_raised(name: str) -> set[str]:
    return {code for code, _ in calls(name)}


def is_sentence(text: str) -> bool:
    return text[0].isupper() and "  " not in text and "{" not in text


def test_store_failures_are_worded_exactly() -> None:
    assert {kind.default_code for kind in store_failures()} == set(STORE)


def test_refusals_are_worded_exactly() -> None:
    assert codes_raised("Refusal") == set(REFUSALS)


def test_refusals_carry_what_their_sentence_needs() -> None:
    raised = list(calls("Refusal"))
    assert len(raised) > 100
    poor = {
        (code, field)
        for code, params in raised
        for _, field, _, _ in string.Formatter().parse(REFUSALS[code])
        if field and field not in params
    }
    assert not poor, "a call of Refusal gives no such value"


def test_delivery_problems_are_worded_exactly() -> None:
    assert {each.value for each in Problem} == set(PROBLEMS)


def is_said(error: Exception) -> bool:
    """Whether there is a sentence for it."""
    said = sentence(error)
    return said is not None and is_sentence(said)


def test_every_failure_of_the_store_has_its_sentence() -> None:
    assert not [code for code in sorted(STORE) if not is_said(store.StoreFailed(code))]


def test_newer_store_says_both_numbers() -> None:
    said = sentence(store.NewerStore(9, 1))
    assert said is not None
    assert "format 9" in said
    assert "up to 1" in said


def test_every_refusal_has_its_sentence() -> None:
    assert not [code for code in sorted(REFUSALS) if not is_said(Refusal(code))]


def test_every_problem_has_its_sentence() -> None:
    assert not [code for code in sorted(PROBLEMS) if not is_sentence(problem(code))]


IN_WINDOW = {"pack.broken", "pack.set_aside", "settings.flaws"}
"""Counted for the window; the command names each pack and each line instead."""


def test_health_findings_are_worded_exactly() -> None:
    assert {code for code in codes_raised("Finding") if code not in STORE} == set(HEALTH) | IN_WINDOW


def test_what_health_does_not_know_it_calls_unknown() -> None:
    assert not [code for code in sorted(HEALTH) if "{" in HEALTH[code] and "unknown" not in health(code, {})]


def test_no_problem_says_nothing() -> None:
    assert problem("") == ""


def test_every_finding_in_a_pack_has_its_sentence() -> None:
    said = {
        code: sentence(PackRejected(code, {"file": "some.stepwell", "member": "content.json"})) for code in SEVERITIES
    }
    assert not [code for code, words in said.items() if not words or "{" in words]


def test_source_with_errors_counts_them() -> None:
    findings = (Finding("id-bad", "error", "pack.toml:1"), Finding("media-unused", "warning", "media/x.svg"))
    said = sentence(SourceHasErrors(findings))
    assert said is not None
    assert "1 error," in said


def test_files_are_worded_with_their_name() -> None:
    assert sentence(FileNotFoundError(errno.ENOENT, "No such file or directory", "x.csv")) == (
        "x.csv: no such file or directory. Check the name, the disk and your right to use it, then try again."
    )
    full = sentence(OSError(errno.ENOSPC, "No space left on device"))
    assert full is not None
    assert full.startswith("The disk is full")


@pytest.mark.parametrize("bug", [ValueError("x"), KeyError("x"), OSError("made up")])
def test_our_own_mistakes_have_no_sentence(bug: Exception) -> None:
    assert sentence(bug) is None
