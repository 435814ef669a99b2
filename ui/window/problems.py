# SPDX-License-Identifier: Apache-2.0
"""Tells "the world failed" (disk, locked file, bad pack.

One sentence, one action) from "we have a bug" (the top handler).
"""

from __future__ import annotations

RIGHTS = frozenset({"not_signed_in", "not_yours", "not_allowed", "reason_missing", "pin_expired"})
"""What the program refuses whoever is acting, or nobody: to try it again would not help."""

PEOPLE = frozenset(
    {
        *("no_such_learner", "has_left", "was_merged", "was_erased", "still_here", "not_oneself", "reset_own"),
        *("enrolment_temporary_pin", "enrolment_no_home_key", "not_reached", "not_earned", "judge_own"),
        *("judge_unknown", "material_first"),
        *("other_site", "bad_site", "bad_role", "merge_with_oneself", "merge_loses_notes", "first_pin_given"),
        *("observe_own", "no_such_checklist", "no_such_observation", "signed_before", "signs_with_nothing"),
        *("coach_own", "no_such_follow_up", "nothing_to_agree", "follow_up_day", "follow_ups_enough"),
        *("follow_up_settled", "no_such_talk", "talk_of_another", "talk_agreed", "notes_elsewhere", "change_asked"),
        *("nothing_to_say", "weigh_day"),
        *("no_such_duty", "duty_terms", "duty_days", "duty_no_questions", "duty_no_checklist", "duty_nobody"),
        *("duty_too_many", "duty_reason_missing", "not_asked", "no_such_job"),
        *("no_session_open", "session_open", "session_full", "nobody_there", "leads_it", "too_few_for_groups"),
        *("no_huddle_questions", "no_such_group"),
    }
)
"""What is refused because of how things stand with the person it is about: the same try would be refused again."""

LOCKED = "setting_locked"
DEVICE = frozenset(
    {
        *("pack_in_use", "operator_known", "no_such_switch", "bad_retention", "kiosk_files", "kiosk_waiting"),
        LOCKED,
    }
)
"""What is refused because of how the device is set."""


CURATED = frozenset({"no_such_curation", "thing_gone", "curation_not_offered", "curation_instead"})
"""What is refused because a draft, or a thing of a pack, is not what it was."""


def is_world(error: Exception) -> bool:
    """True for what may happen on any day: the system's own errors, and errors of the program that carry a code."""
    return isinstance(error, OSError) or isinstance(getattr(error, "code", None), str)


def refused(error: Exception) -> str:
    """Return the code of a refusal that a second try would not change, empty for any other error."""
    code = getattr(error, "code", None)
    return code if isinstance(code, str) and code in RIGHTS | PEOPLE | DEVICE | CURATED else ""
