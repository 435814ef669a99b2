# SPDX-License-Identifier: Apache-2.0
"""Why the program chose what it shows: a code with its numbers, which the window turns into one plain sentence."""

from __future__ import annotations

from enum import StrEnum

import msgspec


class ReasonCode(StrEnum):
    """Every reason there is. The parameters that each one carries stand beside it."""

    START_EASY = "start_easy"  # {}: the first question of a diagnostic
    TELLS_MOST = "tells_most"  # competency: settles most about what is still open
    ANOTHER_AREA = "another_area"  # module: the diagnostic moves on to the next area
    AFTER_HARD_ONES = "after_hard_ones"  # {}: something easier after likely failures
    TEST_OUT = "test_out"  # module: you may already know this; show it and skip the lesson
    READY_TO_LEARN = "ready_to_learn"  # competency: what comes before it is known
    AFTER_LESSON = "after_lesson"  # competency: check of what was just read
    EASIER_SIBLING = "easier_sibling"  # competency: another, easier question after an error
    ANOTHER_EXPLANATION = "another_explanation"  # competency: the first lesson did not help yet
    PREREQUISITE = "prerequisite"  # competency, needed_for: something that comes first
    PRACTISE = "practise"  # competency: right just now and not settled yet
    TRY_AGAIN = "try_again"  # competency: not known when it was asked last; perhaps it is by now
    KEEP_FRESH = "keep_fresh"  # competency: done before and not due yet, the next to fade
    DUE = "due"  # competency, days, retrievability: about to fade
    UNSETTLED = "unsettled"  # competency: not sure yet whether you know it
    YESTERDAYS_ERROR = "yesterdays_error"  # competency, days: not yet right last time
    SURE_BUT_WRONG = "sure_but_wrong"  # competency: confident and wrong on something that can do harm
    MODULE_NEXT = "module_next"  # module: the next step of the path
    JUST_MISSED = "just_missed"  # competency: a question about it was not right a moment ago
    NEW_TO_YOU = "new_to_you"  # competency: not known yet, along the path; nothing was missed
    NEXT_IN_MODULE = "next_in_module"  # module: the next part of the module that is going on
    ASK_A_PERSON = "ask_a_person"  # competency, tries: three tries did not help; a person can
    CHOSEN_BY_YOU = "chosen_by_you"  # {}: the learner picked it
    WANTED = "wanted"  # module: the learner said they want to get better at it
    GOAL = "goal"  # module, minutes: a goal of the plan, and the work left to it
    ON_THE_WAY = "on_the_way"  # module, goal: comes before a goal
    RECHECK = "recheck"  # competency, p: inferred from other answers, never asked about until now
    BY_CHANCE = "by_chance"  # {}: one pick in eight is drawn, so that the questions themselves can be judged
    NEW_HERE = "new_here"  # competency, programme: opened by the programme this week
    ALL_BEGIN_HERE = "all_begin_here"  # programme: everybody's first questions of a programme
    FROM_TEAM = "from_team"  # competency: new, made at the learner's own site
    PART_OF_CHECK = "part_of_check"  # module: drawn by chance for the check of the module
    BEFORE_EXAM = "before_exam"  # competency, days, retrievability: days until the exam, and R on that day
    MISCONCEPTION = "misconception"  # competency, misconception, times: the same wrong idea was chosen again
    PINNED = "pinned"  # competency or module, because: the organisation puts this first
    REPLACED = "replaced"  # competency, lesson, because: the organisation shows this lesson in place of another
    RECOMMENDED = "recommended"  # module, gap, importance, fit: closes most of what is open
    COLLEAGUES = "colleagues"  # module, people: at least three others here have done it
    SOMETHING_ELSE = "something_else"  # module: one recommendation in eight is drawn, to find what others would miss
    STAYED_HARD = "stayed_hard"  # competency, failed: tries at it that failed, far more than were right without help
    MUCH_IS_NEW = "much_is_new"  # value, usual: ability as the early warning takes it, probits
    HARDER_LATELY = "harder_lately"  # value, usual: of the last ten answers more failed than was foreseen
    OFTEN_HELPED = "often_helped"  # value, usual: share of answers with a hint or "not yet"


class Reason(msgspec.Struct, frozen=True):
    """A reason code with its parameters (ids of the pack, counts, probabilities 0 to 1, days)."""

    code: ReasonCode
    params: dict[str, str | float] = {}
