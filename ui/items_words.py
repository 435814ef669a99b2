# SPDX-License-Identifier: Apache-2.0
"""Says in one plain sentence each what the answers say of questions, for trainers and supervisors at a command line."""

from __future__ import annotations

from app.engine.fairness import Comparison, ItemDif
from app.engine.item_quality import ItemQuality, ItemRemark
from app.engine.prerequisite_check import LEAST_PEOPLE, Edge
from app.item_report import ItemReport
from app.shelf import PackIndex
from content_packs.model import Item, SingleChoice, TrueFalse

_LONGEST = 60
"""Characters of a question or an option that are shown."""


def look_first(report: ItemReport, index: PackIndex) -> dict[str, list[str]]:
    """Return what there is to say of each item, item by item, the most urgent first.

    That an item is unfair is as urgent as that it is weak.
    """
    urgency, order = list(ItemRemark), {quality.item: place for place, quality in enumerate(report.items)}
    found = [
        (urgency.index(remark), order[quality.item], quality.item, remark_sentence(remark, quality, index))
        for quality in report.items
        for remark in quality.remarks
    ]
    found += [
        (urgency.index(ItemRemark.WEAK), order[dif.item], dif.item, dif_sentence(dif, comparison))
        for comparison in report.comparisons
        for dif in comparison.items
        if dif.flagged
    ]
    said: dict[str, list[str]] = {}
    for _, _, item, sentence in sorted(found):
        said.setdefault(item, []).append(sentence)
    return said


def remark_sentence(remark: ItemRemark, quality: ItemQuality, index: PackIndex) -> str:
    """Say one thing about an item, with its figures."""
    item = index.items[quality.item]
    match remark:
        case ItemRemark.MIS_KEYED:
            said = f"People who do well elsewhere get it wrong{_correlation(quality)}"
            return f"{said}. {_suspect(quality, item)}Check which answer is marked as right."
        case ItemRemark.WEAK:
            said = f"It hardly tells who knows from who does not{_correlation(quality)}"
            return f"{said}. {_suspect(quality, item)}Look for a second right answer, or wording that gives it away."
        case ItemRemark.HARDER | ItemRemark.EASIER:
            more = "harder" if remark is ItemRemark.HARDER else "easier"
            return (
                f"It is {more} than the pack says: {_share(quality.right)} right where {_share(quality.expected)} were "
                f"expected of these {quality.answers} people. Calibrate it (items export), or reword it."
            )
        case ItemRemark.DRIFT_HARDER | ItemRemark.DRIFT_EASIER:
            more, why = (
                ("harder", "Has the way of working changed?")
                if remark is ItemRemark.DRIFT_HARDER
                else ("easier", "Is the answer going round?")
            )
            return f"It has become {more} over time ({abs(quality.drift or 0.0):.1f} standard errors). {why}"
        case ItemRemark.HURRIED:
            return f"{_share(quality.rapid)} answer it faster than anybody can read. Is it too long, or seen too often?"
        case ItemRemark.UNUSED:
            options = " and ".join(_option(item, option) for option in quality.unused)
            return f"Nobody chooses {options}. Write a wrong answer that people might believe."


def dif_sentence(dif: ItemDif, comparison: Comparison) -> str:
    """Say how an item treats two groups that can do as much."""
    found = dif.mantel_haenszel
    who = f"{comparison.focal} ({dif.focal_answers} people) than for {comparison.reference} ({dif.reference_answers})"
    if found.size == "A":
        return (
            f"Between {comparison.focal} and {comparison.reference} it separates people differently "
            f"({_chance(dif.logistic.non_uniform_p)}). Read it with somebody of each group."
        )
    more = "harder" if found.delta < 0.0 else "easier"
    strength = "much " if found.size == "C" else ""
    return f"It is {strength}{more} for {who} who can do as much (class {found.size}). Read it with somebody of each."


def edge_sentence(edge: Edge, index: PackIndex) -> str:
    """Say that people have what builds on a prerequisite without having the prerequisite."""
    child, parent = index.competencies[edge.child].title, index.competencies[edge.parent].title
    return (
        f'Of the people who lack "{parent}", {_share(edge.share)} have "{child}" all the same '
        f"({edge.against} of {edge.people} people show just that, {_chance(edge.p)}). Does it really come first?"
    )


def summary(report: ItemReport) -> str:
    """Say in one sentence what a report is made of."""
    said = (
        f"{report.pack} {report.version}: {len(report.items)} questions, {report.answers} first answers of "
        f"{report.learners} people, {report.by_chance} of them to questions drawn by chance."
    )
    if report.left_out:
        said += f" {report.left_out} first meetings with help, or too quick to have been read, are left out."
    if report.unknown:
        said += f" {report.unknown} answers are to questions or versions of packs that are not here any more."
    return said


def edges_summary(report: ItemReport) -> str:
    """Say how many prerequisites could be checked."""
    enough = sum(edge.enough for edge in report.edges)
    few = len(report.edges) - enough
    bad = sum(edge.contradicted for edge in report.edges)
    said = f"Prerequisites: {enough} checked, {bad} contradicted"
    return f"{said}, {few} without enough data ({LEAST_PEOPLE} people who answered on both)." if few else f"{said}."


def comparison_summary(comparison: Comparison, least: int) -> str:
    """Say how many items could be compared between two groups."""
    flagged = sum(dif.flagged for dif in comparison.items)
    head = f"Fairness, {comparison.focal} against {comparison.reference}: "
    if not comparison.items:
        return f"{head}not enough data ({least} people of each group on a question are needed)."
    few = f", {comparison.too_few} without enough data" if comparison.too_few else ""
    return f"{head}{len(comparison.items)} questions compared, {flagged} to look at (1 in 20 by chance alone){few}."


def short_stem(item: Item) -> str:
    """Return the beginning of a question."""
    return _short(item.stem)


def _suspect(quality: ItemQuality, item: Item) -> str:
    if quality.suspect < 0 or (quality.suspect_discrimination or 0.0) <= (quality.discrimination or 0.0):
        return ""
    return f"Those who do well elsewhere tend to choose {_option(item, quality.suspect)}. "


def _correlation(quality: ItemQuality) -> str:
    return "" if quality.discrimination is None else f" (r = {quality.discrimination:.2f})"


def _option(item: Item, place: int) -> str:
    if isinstance(item, SingleChoice):
        return f'"{_short(item.options[place].text)}"'
    return ('"true"', '"false"')[place] if isinstance(item, TrueFalse) else str(place)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1].rstrip()}…"


def _share(value: float | None) -> str:
    return "-" if value is None else f"{value:.0%}"


def _chance(p: float) -> str:
    return "p < .001" if p < 0.001 else f"p = {p:.3f}"
