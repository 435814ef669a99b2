# SPDX-License-Identifier: Apache-2.0
"""What is said about the newer kinds of question: why, and how to mend it."""

from __future__ import annotations

from collections.abc import Mapping

KINDS: Mapping[str, tuple[str, str]] = {
    "groups-count": ("There are {count} groups; there must be {low} to {high}.", "Add or remove groups."),
    "group-unknown": ('"{text}" is in a group that is not there.', "Use one of `groups`, written the same."),
    "group-empty": ('Nothing belongs into the group "{group}".', "Add a thing for it, or take the group away."),
    "gaps-count": ("There are {count} gaps; there must be 1 to {most}.", "Add or remove gaps."),
    "gap-marks": (
        "The text does not have each of the {count} gaps once.",
        "Write [1] where the first gap stands, [2] for the second, and so on.",
    ),
    "gap-both": (
        "This gap has options and typed answers.",
        "Keep `options` for choosing, or `accept` and `wrong` for typing.",
    ),
    "region-shape": (
        'The region "{text}" has no sound shape.',
        "Give it `box = [x, y, width, height]` or three or more `points`, in parts of the picture's width.",
    ),
    "region-same": (
        'The region "{text}" lies exactly where "{other}" lies: a tap finds one of them only.',
        "Move one of the two, or make one smaller.",
    ),
    "unit-factor": (
        'The unit "{unit}" has no factor above 0.',
        "Write how many of `unit` one of it is, as in `units.minutes = 60`.",
    ),
    "scale-count": ("The scale has {count} words; there must be {low} to {high}.", "Add or remove words."),
    "draw-many": ("{count} numbers are drawn; {most} are the most.", "Draw fewer numbers."),
    "draw-range": (
        '"{name}" cannot be drawn: a plain name, `from` below `to`, and 2 to {most} steps are needed.',
        "Check the name, `from`, `to` and `step`.",
    ),
    "formula-broken": (
        "A formula cannot be worked out ({formula}): {reason}.",
        "Use drawn names, numbers, + - * / and round, and see that nothing is divided by 0.",
    ),
    "variant-group-competency": (
        'Another question of the group "{id}", at {first}, is one of "{competency}".',
        "Questions that stand in for each other are about one competency: use another name for the group.",
    ),
    "variant-group-one": (
        'This is the only question of the group "{id}".',
        "Give the other one the same `variant`, or take it out.",
    ),
}
