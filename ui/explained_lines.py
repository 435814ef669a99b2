# SPDX-License-Identifier: Apache-2.0
"""An explanation as lines for the command line, laid out so that it can be followed with a pocket calculator."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from app.engine.evidence import Response
from app.events import AnswerGiven, LessonFinished
from app.explaining.explanation import (
    After,
    Ahead,
    Beside,
    Choice,
    Explanation,
    Measure,
    Need,
    Standing,
    Weighed,
)
from app.shelf import PackIndex
from ui.explained import (
    DEEDS,
    LEVELS,
    LOST,
    NEEDS,
    OUTCOMES,
    PURPOSES,
    RESPONSES,
    as_answered,
    competency_title,
    figure,
    given,
    module_title,
    precise,
    probability,
    reason,
)
from ui.explained_warning import lines as warning_lines
from ui.wording import fill

_GAIN = "gain: the expected fall of what is open, the sum of importance x p x (1 - p) over all competencies"


def lines(found: Explanation, index: PackIndex, name: str) -> Iterator[str]:
    """Yield the lines of an explanation; `index` is the newest version of its pack, `name` the learner's."""
    share = figure(found.graph_share, 2)
    yield f"{name} ({found.learner}) in {index.pack.manifest.title} {found.version}, {_time(found.at_ms)} UTC"
    yield f"{found.answers_in_all} answers in all. What follows averages two views of the learner by how well each has"
    yield f"foretold their answers: the graph has {share} of the weight, the blocks {figure(1 - found.graph_share, 2)}."
    yield f"Where they do not know, they say “not yet” in about {figure(found.openness, 2)} of cases."
    yield from (
        "",
        "WHAT IS BELIEVED",
        "p: probability of mastery, with its 80 % interval; R: that it comes to mind now",
    )
    for standing in found.standings:
        yield from _standing(standing, index)
    yield from ("", f"THE LAST {len(found.answers)} ANSWERS")
    for answer in found.answers:
        yield from ("", *_answer(answer, index))
    yield from ("", f"THE LAST {len(found.decisions)} DECISIONS OF THIS DEVICE", _GAIN)
    for decision in found.decisions:
        yield from ("", *_decision(decision, index))
    yield from ("", "EARLY WARNING", *warning_lines(found.warning))
    yield from ("", "WHAT WOULD CHANGE THE NEXT DECISION", "", *_ahead(found.ahead, index))
    if found.beside:
        yield from ("", f"BESIDE {found.beside.other}", "", *_beside(found.beside, index))


def _standing(standing: Standing, index: PackIndex) -> Iterator[str]:
    title = competency_title(standing.competency, index)
    yield (
        f"  {title} ({standing.competency}): {LEVELS[standing.level]}, p {figure(standing.p, 2)} "
        f"({figure(standing.low, 2)} to {figure(standing.high, 2)}), {standing.right} of {standing.asked} right, "
        f"R {figure(standing.retrievability, 2)}; blocks {figure(standing.by_blocks, 2)}, "
        f"graph {figure(standing.by_graph, 2)}"
    )
    if standing.following is not None:
        yield f"    to “{LEVELS[standing.following]}”: {'; '.join(_need(need) for need in standing.needs)}"


def _need(need: Need) -> str:
    places = 0 if need.measure in {Measure.RIGHT, Measure.LATEST_RIGHT} else 2
    have = figure(need.have, places)
    if not need.met and have == figure(need.need, places):
        have = figure(need.have, 4)
    text = fill(NEEDS[need.measure], {"have": have, "need": figure(need.need, places)})
    return f"{text} (there)" if need.met else text


# --- answers


def _answer(answer: Weighed, index: PackIndex) -> Iterator[str]:
    item = as_answered(index, answer.item, answer.drawn)
    title = competency_title(answer.competency, index)
    yield f"  {_time(answer.at_ms)}, {PURPOSES[answer.purpose]}: {answer.item} about “{title}”"
    if item is not None:
        yield f"    asked: {item.stem}"
    said = "" if answer.confidence is None else f", {answer.confidence.value.replace('_', ' ')}"
    how = "" if answer.response is Response.NOT_YET else f" {given(item, answer.answer)}"
    wrong_idea = f"; the misconception {answer.misconception}" if answer.misconception else ""
    yield f"    answered: {RESPONSES[answer.response]}{':' if how else ''}{how}{said}{wrong_idea}"
    if answer.plain_with == answer.plain_without == 1.0:
        why = "with a hint" if answer.assisted else f"in {answer.seconds:.1f} s, faster than anybody can read,"
        yield f"    Given {why} it says nothing about the competency."
    else:
        yield from _likelihoods(answer)
        yield from _views(answer)
    yield from _end(answer, index)


def _likelihoods(answer: Weighed) -> Iterator[str]:
    """Say how likely the answer was with and without the competency, as `app.engine.evidence` reckons it."""
    g, s, r, h = (figure(x, 3) for x in (answer.guess, answer.slip, answer.retrievability, answer.openness))
    match answer.response:
        case Response.RIGHT:
            recalled, without_it = f".98 x (1 - {s})", f"(1 - {h}) x {g}"
            lacking = (1.0 - answer.openness) * answer.guess
        case Response.WRONG:
            recalled, without_it = f".98 x {s}", f"(1 - {h}) x (1 - {g})"
            lacking = (1.0 - answer.openness) * (1.0 - answer.guess)
        case Response.NOT_YET:
            lacking = max(answer.openness, 0.2)
            recalled, without_it = ".02", f"the openness, .20 at least, {figure(lacking, 3)}"
    yield f"    guessing {g}, slip {s}, recalled with R {r}, openness {h}"
    yield f"    likelihood without the competency: {without_it} = {precise(lacking)}"
    yield f"    likelihood with it: {r} x {recalled} + (1 - {r}) x {precise(lacking)} = {precise(answer.plain_with)}"
    if answer.with_it == answer.without_it:
        yield "    A right answer never speaks against a competency, a wrong one never for it: it says nothing."
        return
    if (answer.plain_with, answer.plain_without) != (answer.with_it, answer.without_it):
        yield (
            f"    said “{str(answer.confidence).replace('_', ' ')}”: "
            f"x {figure(answer.with_it / answer.plain_with)} = {precise(answer.with_it)} with, "
            f"x {figure(answer.without_it / answer.plain_without)} = {precise(answer.without_it)} without"
        )


def _views(answer: Weighed) -> Iterator[str]:
    """Say what each view makes of it, and their average."""
    if answer.by_rest:
        held, left = (probability(p) for p in (answer.p_before, answer.p_before + answer.by_rest))
        yield f"    rested since an earlier day, so .02 of it may be lost: p {held} to {left}"
    odds, after = _odds(answer.blocks_before), _odds(answer.blocks_after)
    yield (
        f"    blocks:  {probability(answer.blocks_before)} is odds {precise(odds)}, x {precise(answer.with_it)} / "
        f"{precise(answer.without_it)} (= {precise(answer.factor)}) is {precise(after)}, "
        f"so {probability(answer.blocks_after)}"
    )
    yield f"    graph:   {probability(answer.graph_before)} to {probability(answer.graph_after)} by its own formula"
    yield (
        f"    foretold by the graph with {precise(answer.foretold_by_graph)}, by the blocks with "
        f"{precise(answer.foretold_by_blocks)}:"
    )
    share, ratio = answer.graph_share_after, answer.foretold_by_graph / answer.foretold_by_blocks
    was, now = _odds(answer.graph_share_before), _odds(share)
    yield f"             odds of its share {precise(was)} x {precise(ratio)} = {precise(now)}, so {probability(share)}"
    yield (
        f"    average: {probability(share)} x {probability(answer.graph_after)} + {precise(1 - share)} x "
        f"{probability(answer.blocks_after)} = {probability(answer.p_weighed)}"
    )


def _end(answer: Weighed, index: PackIndex) -> Iterator[str]:
    parts = [
        f"{'+' if value > 0 else '-'}{figure(abs(value))} {what}"
        for value, what in (
            (answer.by_openness, "as the openness was judged anew"),
            (answer.by_learning, "as practice teaches"),
        )
        if abs(value) >= 0.0005
    ]
    extra = f" (with {', '.join(parts)})" if parts else ""
    yield f"    p {figure(answer.p_before)} to {figure(answer.p_after)}{extra}"
    moved = (
        f"{competency_title(other.competency, index)} {figure(other.before)} to {figure(other.after)}"
        for other in answer.moved
    )
    if answer.moved:
        yield f"    moved most with it: {'; '.join(moved)}"


def _odds(p: float) -> float:
    return p / max(1.0 - p, 1e-12)


# --- decisions


def _decision(choice: Choice, index: PackIndex) -> Iterator[str]:
    yield f"  {_time(choice.at_ms)}, {PURPOSES[choice.purpose]}: {_shown(choice, index)}"
    yield f"    because: {reason(choice.reason, index)} [{choice.reason.code.value}]"
    if choice.probability is not None and choice.gain is not None:
        yield f"    expected: right with {figure(choice.probability, 2)}; gain {figure(choice.gain)}"
    if len(choice.path) > 1:
        yield f"    path: {' > '.join(competency_title(c, index) for c in choice.path)}"
    for other in choice.others:
        figures = ""
        if other.probability is not None and other.gain is not None:
            figures = f" right with {figure(other.probability, 2)}; gain {figure(other.gain)}"
        yield f"    instead of {other.item}:{figures} ({LOST[other.lost]})"


def _shown(choice: Choice, index: PackIndex) -> str:
    about = f" about “{competency_title(choice.competency, index)}”" if choice.competency else ""
    if choice.item:
        return f"question {choice.item}{about}"
    return f"lesson {choice.lesson}{about}" if choice.lesson else f"ask a person{about}"


def _ahead(ahead: Ahead, index: PackIndex) -> Iterator[str]:
    where = PURPOSES[ahead.purpose] + (f" “{module_title(ahead.module, index)}”" if ahead.module else "")
    if ahead.now is None:
        yield f"  There is nothing to ask in the {where}."
        return
    if ahead.running:
        yield f"  On the screen, or next on it, in the {where}:"
    else:
        yield f"  Nothing is running. A {where} begun now would ask (where lots are drawn, they hang on its number):"
    yield from _decision(ahead.now, index)
    plain = {after.deed: after.choice for after in ahead.afters if not after.misconception}
    for after in ahead.afters:
        if not after.misconception or after.choice != plain.get(after.deed):
            yield _after(after, index)


def _after(after: After, index: PackIndex) -> str:
    deed = DEEDS[after.deed] + (f" ({after.misconception})" if after.misconception else "")
    if after.choice is None:
        then = OUTCOMES[after.outcome] if after.outcome else "it would end"
    else:
        then = f"{_shown(after.choice, index)}, because: {reason(after.choice.reason, index)}"
    return f"    {deed}: p {figure(after.p, 2)}; {then}"


# --- beside somebody


def _beside(beside: Beside, index: PackIndex) -> Iterator[str]:
    if beside.programme:
        yield f"  Both are in the programme {beside.programme}; what they did since its first day is compared."
    if beside.mine is None and beside.theirs is None:
        yield "  Their quizzes have asked the same questions so far."
    else:
        yield f"  The first question that differs, on quiz day {beside.session}:"
        yield f"    here: {_asked(beside.mine, index)}"
        yield f"    {beside.other}: {_asked(beside.theirs, index)}"
    if beside.step_mine is None and beside.step_theirs is None:
        yield "  All that they did is the same."
    else:
        yield "  The first thing done that differs, which is what parted them:"
        yield f"    here: {_step(beside.step_mine, index)}"
        yield f"    {beside.other}: {_step(beside.step_theirs, index)}"


def _asked(choice: Choice | None, index: PackIndex) -> str:
    return f"{_shown(choice, index)}, because: {reason(choice.reason, index)}" if choice else "nothing more"


def _step(step: AnswerGiven | LessonFinished | None, index: PackIndex) -> str:
    match step:
        case AnswerGiven():
            item = as_answered(index, step.item, step.drawn)
            said = f", {step.confidence.value.replace('_', ' ')}" if step.confidence else ""
            help_ = ", with a hint" if step.assisted else ""
            how = f"answered {'right' if step.right else 'not right'}: {given(item, step.answer)}{said}{help_}"
            return f"{step.item} about “{competency_title(step.competency, index)}” {how}, in {step.seconds:.0f} s"
        case LessonFinished():
            return f"read the lesson {step.lesson}"
        case None:
            return "nothing more"


def _time(at_ms: int) -> str:
    return datetime.fromtimestamp(at_ms / 1000, UTC).strftime("%Y-%m-%d %H:%M")
