# SPDX-License-Identifier: Apache-2.0
"""What is carried by hand, in English, for the command line: enrolment files, boxes and bundles that are refused."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.carrying.folder import FileTaken

CARRYING: Mapping[str, str] = {
    "no_lrs": "No LRS is set, so a key for homes belongs to nothing. Set one first with: stepwell lrs set",
    "enrolment_no_home_key": "There is no LRS key for homes, so this device's own key would go along. Set a narrower "
    "one with: stepwell lrs set-home KEY --secret-stdin; or say --same-key",
    "enrolment_temporary_pin": "The person {learner} has a temporary PIN, which is not handed out. "
    "They choose their own at their next visit; then make the file.",
    "no_enrolment_file": "This is no enrolment file of Stepwell. Look for the file that came with the code.",
    "enrolment_newer": "This enrolment file was made by a newer Stepwell, or is damaged. Update this program, "
    "or ask for a new file.",
    "enrolment_expired": "This enrolment file no longer holds. Ask whoever made it for a new one.",
    "enrolment_used": "This enrolment file was taken in here already, and works once. "
    "Ask for a new one if it is needed.",
    "enrolment_here_already": "This person is on this device already, so there is nothing to take in.",
    "enrolment_other_organisation": "This device belongs to another organisation than the enrolment file. "
    "Use another data folder with --home.",
    "enrolment_other_lrs": "This device sends to another LRS than the enrolment file names. "
    "Use another data folder with --home.",
    "code_mistyped": "This is not a code: {length} letters and digits in three groups. Look for a slip of the pen.",
    "wrong_code": "This code does not open the file. It belongs to another file, or the file is damaged.",
    "box_damaged": "The file opens, but its end is damaged or missing. Copy it again.",
    "no_box": "The file is not closed with a code. Leave the code away.",
    "code_missing": "The file is closed with a code. Give it with --code-stdin.",
    "no_folder": "There is no folder {folder}. Is the stick plugged in?",
}
"""By `Refusal.code`."""

UNREADABLE = "The file cannot be read. Look whether it is whole and may be read."


def left_out(file: FileTaken) -> tuple[str, ...]:
    """Return a sentence for each reason why something of a bundle was not taken over; none where all was."""
    taken, said = file.taken, []
    if file.trouble:
        said.append(f"{file.file} was left: {CARRYING.get(file.trouble, UNREADABLE)}")
    if taken.damaged:
        where = ", ".join(str(number) for number in taken.lines)
        more = f" and {taken.damaged - len(taken.lines)} more" if taken.damaged > len(taken.lines) else ""
        which = f"line {where} is no statement" if taken.damaged == 1 else f"lines {where}{more} are no statements"
        said.append(f"{file.file}: {which}; all the rest was taken over. Ask for the file anew.")
    if taken.foreign:
        many = "1 statement is" if taken.foreign == 1 else f"{taken.foreign} statements are"
        said.append(f"{file.file}: {many} of another organisation or program, and not taken over.")
    if taken.cut:
        said.append(f"{file.file}: its end is damaged or missing; what came before was taken over. Copy it again.")
    if taken.conflicts:
        said.append(
            f"{file.file}: {taken.conflicts} statements say otherwise than what stands here under the same number; "
            "what stands here was kept."
        )
    return tuple(said)
