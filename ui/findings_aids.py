# SPDX-License-Identifier: Apache-2.0
"""What is said about role profiles, programmes, micro-credentials, coach cards, huddle sheets and documents."""

from __future__ import annotations

from collections.abc import Mapping

AIDS: Mapping[str, tuple[str, str]] = {
    "aid-count": ("`{field}` has {count} entries; there must be 1 to {most}.", "Add or remove some."),
    "aid-twice": ('"{id}" stands in this list twice.', "Take one of them out."),
    "role-circle": ("The way from role to role comes back to where it began: {circle}", "Take out one `next`."),
    "programme-order": (
        '"{id}" comes before "{needed}", which is learned before it.',
        "Move it behind, or leave the other one out.",
    ),
    "credential-says": (
        "`says` has {count} texts, and the scale has {levels} levels.",
        "Write what each level looks like, in the order of `scale`.",
    ),
    "huddle-questions": (
        "The huddle sheet has {count} questions; {wanted} fill a few minutes and fit a page.",
        "Add or remove questions.",
    ),
    "document-empty": (
        'There is nothing to read in the document "{id}".',
        "Write text below the header, or name a PDF with `file` or a page with `link`.",
    ),
    "document-link": (
        'The address "{link}" is none that is shown.',
        "Write the whole address, beginning with https:// and in plain letters.",
    ),
}
