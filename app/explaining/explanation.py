# SPDX-License-Identifier: Apache-2.0
"""What `stepwell explain` tells of one learner: frozen records of ids and figures, worded by `ui.explained`.

Probabilities are 0 to 1, times ms since 1970 UTC. "The blocks" are block-KST, "the graph" is graph-MVN.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

import msgspec

from app.engine.early_warning import EarlyWarning, NotEnoughYet
from app.engine.evidence import Response
from app.events import AnswerGiven, Confidence, LessonFinished, Outcome, Purpose
from app.reasons import Reason
from app.views import Level
from content_packs.answers import Answer


class Measure(StrEnum):
    """What a level asks for."""

    P = "p"
    RIGHT = "right"
    """Direct right answers, given without help."""
    RETRIEVABILITY = "retrievability"
    LATEST_RIGHT = "latest_right"
    """1 where the latest answer was right, else 0."""


class Lost(StrEnum):
    """Why a question was not asked."""

    LOWER_GAIN = "lower_gain"
    ROTATION = "rotation"  # of the same module as the question before
    HARDER = "harder"  # less likely to be answered right, where the easier one was wanted
    OFF_BAND = "off_band"  # farther from the expected success at which learning goes best
    ASKED_LATELY = "asked_lately"  # the other variant was shown longer ago, or never
    IN_ORDER = "in_order"  # later in the programme's order
    AUTHORS_ORDER = "authors_order"  # as easy, but later in the author's order
    DRAWN = "drawn"  # among equals, or among the best few, lots were drawn
    BY_CHANCE = "by_chance"  # the pick in eight that is drawn among all


class Need(msgspec.Struct, frozen=True):
    """What a level asks for and what there is."""

    measure: Measure
    have: float
    need: float

    @property
    def met(self) -> bool:
        """Whether it is there."""
        return self.have >= self.need


class Standing(msgspec.Struct, frozen=True):
    """What is believed of one competency."""

    competency: str
    level: Level
    p: float
    low: float
    high: float
    """80 % interval of `p`."""
    asked: int
    right: int
    retrievability: float
    by_blocks: float
    by_graph: float
    following: Level | None
    """The next level; None at the highest."""
    needs: tuple[Need, ...]
    """All that the next level asks for, met or not."""


class Moved(msgspec.Struct, frozen=True):
    """How far an answer moved another competency."""

    competency: str
    before: float
    after: float


class Weighed(msgspec.Struct, frozen=True):
    """One answer, and how it moved what is believed of its competency; every step can be followed by hand."""

    at_ms: int
    purpose: Purpose
    version: str
    item: str
    competency: str
    answer: Answer
    response: Response
    assisted: bool
    confidence: Confidence | None
    seconds: float
    misconception: str
    drawn: Mapping[str, float]
    """The numbers that the attempt drew for the question; empty: it draws none."""
    # the item, the memory and the learner's openness, from which the two likelihoods come
    guess: float
    slip: float
    retrievability: float
    openness: float
    plain_with: float
    """Likelihood of what was answered for somebody who has the competency; 1 and 1 where the answer says nothing."""
    plain_without: float
    with_it: float
    """The same after "sure" or "not sure" was taken in: what is reckoned with."""
    without_it: float
    # the blocks, after any rest: p/(1-p) × with/without = p'/(1-p'), exactly
    blocks_before: float
    blocks_after: float
    # the graph, by its own formula
    graph_before: float
    graph_after: float
    # the average: share' / (1 - share') = share / (1 - share) × foretold by the graph / foretold by the blocks
    graph_share_before: float
    graph_share_after: float
    foretold_by_blocks: float
    foretold_by_graph: float
    """As far as it counts: neither share may fall below e^-6 (`app.engine.average`)."""
    p_before: float
    by_rest: float
    """What had come off before, because the competency was left alone since an earlier day."""
    p_weighed: float
    """The average after the answer was weighed."""
    by_openness: float
    """What came on top because the learner's openness was judged anew."""
    by_learning: float
    """What came on top because a right answer in practice also teaches."""
    p_after: float
    moved: tuple[Moved, ...]
    """The other competencies that moved most."""

    @property
    def factor(self) -> float:
        """What the odds of the blocks are multiplied with."""
        return self.with_it / self.without_it


class Other(msgspec.Struct, frozen=True):
    """A question that was nearly asked, and why it was not."""

    item: str
    competency: str
    probability: float | None
    gain: float | None
    lost: Lost


class Choice(msgspec.Struct, frozen=True):
    """What was put on the screen, and why. `item` or `lesson` is set; neither: the advice to ask a person."""

    at_ms: int
    attempt: str
    purpose: Purpose
    reason: Reason
    item: str = ""
    lesson: str = ""
    competency: str = ""
    probability: float | None = None
    """Chance of a right answer that was foretold."""
    gain: float | None = None
    """Expected fall of Σ importance·p·(1-p)."""
    path: tuple[str, ...] = ()
    """Competencies from the first unsettled prerequisite to the one asked about."""
    others: tuple[Other, ...] = ()


class Deed(StrEnum):
    """What somebody could do next."""

    RIGHT = "right"
    WRONG = "wrong"
    NOT_YET = "not_yet"
    READ = "read"


class After(msgspec.Struct, frozen=True):
    """What would come next after a deed; `choice` is None where the attempt would end, as `outcome`."""

    deed: Deed
    misconception: str
    """The wrong answer is one that names this misconception; empty: it names none."""
    p: float
    """What would be believed of the competency then."""
    choice: Choice | None
    outcome: Outcome | None


class Ahead(msgspec.Struct, frozen=True):
    """What is on the screen, or would be first in the next quiz, and what would change what follows."""

    running: bool
    """False: nothing is; a quiz begun now is looked at. Lots that it draws hang on its own number."""
    purpose: Purpose
    module: str
    now: Choice | None
    """None: there is nothing to ask."""
    afters: tuple[After, ...]


class Beside(msgspec.Struct, frozen=True):
    """Where two learners part: the first question that differs, and the step that made it differ."""

    other: str
    programme: str
    """Of both; empty: they share none."""
    session: int
    """The quiz day, counted from 1, of the first question that differs; 0: none does yet."""
    mine: Choice | None
    theirs: Choice | None
    step_mine: AnswerGiven | LessonFinished | None
    """The first thing done that differs; None where one has done no more."""
    step_theirs: AnswerGiven | LessonFinished | None


class Explanation(msgspec.Struct, frozen=True):
    """All that can be told of a learner in one pack."""

    learner: str
    pack: str
    version: str
    at_ms: int
    answers_in_all: int
    graph_share: float
    """Weight of the graph in the average; the rest is the blocks'."""
    openness: float
    """How often this learner is believed to say "not yet" where they do not know."""
    standings: tuple[Standing, ...]
    answers: tuple[Weighed, ...]
    """The last ones, oldest first."""
    decisions: tuple[Choice, ...]
    """The last ones that were made on this device, oldest first."""
    warning: EarlyWarning | NotEnoughYet
    """Risk of lasting difficulty; the learner's to see first, see `app.engine.early_warning`."""
    ahead: Ahead
    beside: Beside | None = None
