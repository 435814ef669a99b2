# SPDX-License-Identifier: Apache-2.0
"""Whether this device signs that a micro-credential was earned: what the record says is not believed blindly.

A judgement may have come from the LRS, where whoever has the organisation's credentials can write one. It is vouched
for where it could have been made here: by a supervisor whose word counts here (`app.vouching`), and with a level for
each criterion of which all reach the passing one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.accounts import Accounts
    from app.own.state import Submission
    from content_packs.model import Credential


def judge_known(accounts: Accounts, learner: str, known: Submission) -> bool:
    """Say whether whoever looked at it is the one it was handed to, and a supervisor known here (`app.vouching`)."""
    judge = known.judged_by
    return judge == known.assessor and accounts.vouching().believed(judge, learner)


def vouched(accounts: Accounts, learner: str, known: Submission, credential: Credential) -> bool:
    """Say whether what was earned may stand in a file that this device signs."""
    fits = len(known.levels) == len(credential.criteria) > 0
    reached = all(credential.passing <= level <= len(credential.scale) for level in known.levels)
    return fits and reached and judge_known(accounts, learner, known)
