# SPDX-License-Identifier: Apache-2.0
"""Every code that can come from below has its sentence."""

from __future__ import annotations

import ast
import errno
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

import app
from app.errors import Refusal
from app.record import errors as store
from content_packs.findings import SEVERITIES, Finding, PackRejected, SourceHasErrors
from sync.lrs import Problem
from ui.wording import HEALTH, PROBLEMS, REFUSALS, STORE, health, problem, sentence

APP = Path(app.__file__).parent


def store_failures() -> Iterator[type[store.StoreFailed]]:
    pending = [store.StoreFailed]
    while pending:
        kind = pending.pop()
        pending += kind.__subclasses__()
        yield kind


def calls(name: str) -> Iterator[tuple[str, set[str]]]:
    """The literal first argument and the names of the parameters of every call of `name` in app/."""
    for file in (*APP.rglob("*.py"), *(APP.parent / "ui").glob("*.py"), *(APP.parent / "ui/compose").glob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] == name and node.args:
                argument = node.args[0]
                if isinstance(argument, ast.Constant):
                    yield argument.value, {keyword.arg or "" for keyword in node.keywords}


def codes_raised(name: str) -> set[str]:
    return {code for code, _ in calls(name)}


def is_sentence(text: str) -> bool:
    return text[0].isupper() and "  " not in text and "{" not in text


def test_store_failures_are_worded_exactly() -> None:
    assert {kind.default_code for kind in store_failures()} == set(STORE)


def test_refusals_are_worded_exactly() -> None:
    assert codes_raised("Refusal") == set(REFUSALS)


@pytest.mark.parametrize(("code", "params"), list(calls("Refusal")))
def test_refusals_carry_what_their_sentence_needs(code: str, params: set[str]) -> None:
    assert {field for _, field, _, _ in string.Formatter().parse(REFUSALS[code]) if field} <= params


def test_delivery_problems_are_worded_exactly() -> None:
    assert {each.value for each in Problem} == set(PROBLEMS)


@pytest.mark.parametrize("code", sorted(STORE))
def test_store_sentence(code: str) -> None:
    said = sentence(store.StoreFailed(code))
    assert said is not None
    assert is_sentence(said)


def test_newer_store_says_both_numbers() -> None:
    said = sentence(store.NewerStore(9, 1))
    assert said is not None
    assert "format 9" in said
    assert "up to 1" in said


@pytest.mark.parametrize("code", sorted(REFUSALS))
def test_refusal_sentence(code: str) -> None:
    said = sentence(Refusal(code))
    assert said is not None
    assert is_sentence(said)


@pytest.mark.parametrize("code", sorted(PROBLEMS))
def test_problem_sentence(code: str) -> None:
    assert is_sentence(problem(code))


def test_health_findings_are_worded_exactly() -> None:
    assert {code for code in codes_raised("Finding") if code not in STORE} == set(HEALTH)


@pytest.mark.parametrize("code", sorted(HEALTH))
def test_health_sentence(code: str) -> None:
    assert "unknown" in health(code, {}) or "{" not in HEALTH[code]


def test_no_problem_says_nothing() -> None:
    assert problem("") == ""


@pytest.mark.parametrize("code", sorted(SEVERITIES))
def test_pack_sentence(code: str) -> None:
    said = sentence(PackRejected(code, {"file": "some.stepwell", "member": "content.json"}))
    assert said
    assert "{" not in said


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
