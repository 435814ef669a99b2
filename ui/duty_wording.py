# SPDX-License-Identifier: Apache-2.0
"""What is refused about duties, in English."""

from __future__ import annotations

from collections.abc import Mapping

DUTIES: Mapping[str, str] = {
    "no_such_duty": "There is no such duty at this site. See which there are with: stepwell duty list",
    "duty_terms": "The setting {name} goes from {least} to {most}. Choose a number in between.",
    "duty_days": "The due day must lie between today and {most} days from now.",
    "duty_no_questions": "There are no questions in {module}. Choose another way to meet it with --met-by.",
    "duty_no_checklist": "There is no checklist for {module}. Choose another way to meet it with --met-by.",
    "duty_nobody": "Person {learner} does not belong to this site, or learns from another pack. Choose other people.",
    "duty_too_many": "At most {most} people can be chosen by name. Ask it of everybody, or of a role.",
    "no_such_job": "There is no job {job!r} here. Choose one of: {jobs}.",
    "duty_reason_missing": "A reason is needed: the person reads it. Give one with --reason.",
    "not_asked": "This duty is not asked of this person.",
}
