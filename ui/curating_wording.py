# SPDX-License-Identifier: Apache-2.0
"""What is refused to a curator, in English, for the command line."""

from __future__ import annotations

from collections.abc import Mapping

CURATING: Mapping[str, str] = {
    "no_such_curation": "There is no such draft at this site. See which there are with: stepwell curate list",
    "curation_not_offered": "That cannot be decided about this: a question can only be taken away.",
    "curation_instead": "What is shown instead is another lesson of the same topic.",
    "curation_not_ready": "There is still something to see to ({look}). See it with: stepwell curate show ID",
    "curation_no_folder": "The place where devices look is not there. Plug the stick in. Nothing was published.",
    "curation_file": "This is no organisation file that can be read (line {line}). Nothing was changed.",
    "answers_not_read": "The answers have not been read yet. Read them first: stepwell items report",
    "curation_digest": "This is another file than the one that was looked at. Nothing was changed.",
}
