# SPDX-License-Identifier: Apache-2.0
"""`stepwell explain` on a real data folder, and the English of every code."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app.audit import LOOKED
from app.engine.evidence import Response
from app.events import Outcome, Purpose
from app.explaining.explanation import Deed, Lost, Measure
from app.reasons import Reason, ReasonCode
from app.record.home import Home
from app.record.keys import PLACE_VARIABLE
from app.rights import ActorKind
from app.shelf import index_pack
from app.views import Level
from tests.app.kit import KIT
from tests.cli.test_commands import STARTER, Stepwell
from ui import explained
from ui.compose import open_program

WHO = "sim-4-0001"


@pytest.fixture(autouse=True)
def _key_in_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PLACE_VARIABLE, "file")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder in which somebody has learned for three days, and somebody else has not begun."""
    made = tmp_path_factory.mktemp("explain")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(PLACE_VARIABLE, "file")
        stepwell = Stepwell(made / "home")
        file = stepwell("pack", "build", str(STARTER / "shop-floor"), "--out", str(made), "--json").json["file"]
        stepwell("pack", "install", file)
        stepwell("simulate", "--learners", "1", "--days", "3", "--seed", "4")
        stepwell("learner", "add", "--id", "new", "--name", "New One")
        stepwell("learner", "add", "--id", "lost", "--name", "Lost", "--pack", "not-here")
    return made / "home"


@pytest.fixture
def stepwell(folder: Path, tmp_path: Path) -> Stepwell:
    shutil.copytree(folder, tmp_path / "home")
    return Stepwell(tmp_path / "home")


def test_it_is_told_in_words(stepwell: Stepwell) -> None:
    out = stepwell("explain", WHO, "--answers", "3", "--decisions", "2").out
    for heading in ("WHAT IS BELIEVED", "THE LAST 3 ANSWERS", "THE LAST 2 DECISIONS", "WHAT WOULD CHANGE"):
        assert heading in out
    assert out.count("    answered: ") == 3
    assert "unknown" not in out
    assert "{" not in out


def test_the_figures_are_those_of_the_json(stepwell: Stepwell) -> None:
    told = stepwell("explain", WHO, "--answers", "1", "--decisions", "0", "--json").json
    assert {"learner", "pack", "standings", "answers", "decisions", "ahead", "beside"} <= set(told)
    assert (told["learner"], told["pack"], told["decisions"], told["beside"]) == (WHO, "shop-floor", [], None)
    (answer,) = told["answers"]
    out = stepwell("explain", WHO, "--answers", "1", "--decisions", "0").out
    assert answer["item"] in out
    assert explained.figure(answer["p_after"]) in out
    one = stepwell("explain", WHO, "--competency", told["standings"][0]["competency"], "--json").json
    assert [standing["competency"] for standing in one["standings"]] == [told["standings"][0]["competency"]]


def test_it_works_while_the_window_is_open_and_writes_down_that_somebody_looked(stepwell: Stepwell) -> None:
    before = stepwell("learner", "digest", WHO, "--json").json
    with open_program(Home(stepwell.home)) as window:
        stepwell("explain", WHO, "--beside", "new")
        looks = {entry.learner: entry for entry in window.audit.entries(action=LOOKED)}
    assert set(looks) == {WHO, "new"}
    assert looks[WHO].kind is ActorKind.COMMAND_LINE
    assert looks[WHO].detail == {"page": "explain"}
    assert stepwell("learner", "digest", WHO, "--json").json == before


def test_somebody_who_has_not_begun(stepwell: Stepwell) -> None:
    out = stepwell("explain", "new").out
    assert "0 answers in all" in out
    assert "first talk begun now would ask" in out
    beside = stepwell("explain", "new", "--beside", WHO).out
    assert f"BESIDE {WHO}" in beside
    assert "here: nothing more" in beside


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (("nobody",), "Nobody here has the id nobody."),
        ((WHO, "--beside", "nobody"), "Nobody here has the id nobody."),
        (("lost",), "The pack not-here is not installed."),
        ((WHO, "--pack", "gone"), "The pack gone is not installed."),
        ((WHO, "--competency", "typo"), "The pack shop-floor has no competency typo."),
    ],
)
def test_what_is_not_here_is_said_in_a_sentence(stepwell: Stepwell, argv: tuple[str, ...], said: str) -> None:
    done = stepwell("explain", *argv, status=1)
    assert done.out == ""
    assert said in done.err


# --- words

PARAMS: dict[str, str | float] = {
    "competency": "when",
    "needed_for": "how",
    "module": "clean",
    "goal": "safe",
    "days": 3.0,
    "retrievability": 0.91,
    "p": 0.87,
    "tries": 3.0,
    "times": 2.0,
    "minutes": 12.0,
    "misconception": "hot-water",
    "because": "We do it like this.",
    "lesson": "when-0",
    "programme": "weeks",
    "gap": 0.4,
    "importance": 2.5,
    "fit": 0.7,
    "people": 4.0,
    "failed": 5.0,
    "value": 0.4,
    "usual": 0.2,
}


@pytest.mark.parametrize("code", list(ReasonCode))
def test_every_reason_has_words_with_its_numbers(code: ReasonCode) -> None:
    said = explained.reason(Reason(code, PARAMS), index_pack(KIT))
    assert said[0] in "ABCDEFGHIJKLMNOPQRSTUVWXYZ“1234567890"
    assert said.endswith(".")
    assert "unknown" not in said
    assert "when-0" in said or "“when”" not in said, "titles, not ids"


def test_every_other_code_has_words() -> None:
    assert set(explained.LOST) == set(Lost)
    assert set(explained.LEVELS) == set(Level)
    assert set(explained.PURPOSES) == set(Purpose)
    assert set(explained.OUTCOMES) == set(Outcome)
    assert set(explained.RESPONSES) == set(Response)
    assert set(explained.DEEDS) == set(Deed)
    assert set(explained.NEEDS) == set(Measure)


def test_a_reason_says_what_it_carries() -> None:
    index = index_pack(KIT)
    known = Reason(ReasonCode.KEEP_FRESH, {"competency": "when", "days": 1.0, "retrievability": 0.98})
    assert explained.reason(known, index) == (
        "“Title when” is not due yet, but the next to fade. Practised a day ago, it comes to mind with R .98."
    )
    plain = Reason(ReasonCode.KEEP_FRESH, {"competency": "when"})
    assert explained.reason(plain, index) == "“Title when” is not due yet, but the next to fade."
    hinted = Reason(ReasonCode.TRY_AGAIN, {"competency": "gone", "hint": 1.0})
    assert explained.reason(hinted, index) == (
        "“gone” did not work when it was last asked about. The question has a hint."
    )


@pytest.mark.parametrize(
    ("p", "text"),
    [(0.0, ".0000"), (1.0, "1.000"), (0.86924, ".8692"), (0.99973938, ".9997394"), (0.0000312, ".00003120")],
)
def test_a_probability_can_be_reckoned_with(p: float, text: str) -> None:
    assert explained.probability(p) == text
