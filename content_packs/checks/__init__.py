# SPDX-License-Identifier: Apache-2.0
"""What an author is told about a pack beyond what keeps it from being built: whether it is good, and fit to publish.

None of this is an error. A pack with any of it can be built and published: an urgent notice must get out.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from content_packs.checks.coverage import check_coverage, check_reasons
from content_packs.checks.duplicates import check_doubles
from content_packs.checks.films import Fetch, check_descriptions, check_files
from content_packs.checks.giveaways import check_giveaways
from content_packs.checks.licences import check_licences
from content_packs.checks.links import check_links
from content_packs.checks.personal import check_personal
from content_packs.checks.sentences import check_sentences
from content_packs.checks.texts import all_passages
from content_packs.checks.translations import Digests, check_translations
from content_packs.emergency_checks import check_emergency
from content_packs.findings import Report, Where
from content_packs.model import Pack
from content_packs.proof import Tell, part, untold

_DOUBLES = 0.6
"""What looking for doubles takes of all this; with 10,000 questions."""


def check_quality(
    pack: Pack,
    where: Where,
    report: Report,
    *,
    fetch: Fetch,
    digests: Mapping[str, Digests],
    whole: bool,
    tell: Tell = untold,
) -> None:
    """Report what an author should look at.

    `fetch` gives the bytes of a file; `digests` say by language what was translated from; `whole` is False where
    objects with errors were left out, so that nothing is said to be missing that is only broken.
    """
    again = check_doubles(pack, where, report, part(tell, 0, _DOUBLES))
    if whole:
        check_coverage(pack, where, report, again)
        check_translations(pack, where, report, digests)
    passages = tuple(all_passages(pack))
    steps: tuple[Callable[[], object], ...] = (
        lambda: check_reasons(pack, where, report),
        lambda: check_giveaways(pack, where, report),
        lambda: check_emergency(pack, where, report),
        lambda: check_sentences(passages, where, report),
        lambda: check_links(passages, pack, where, report),
        lambda: check_personal(passages, where, report),
        lambda: check_licences(pack, where, report),
        lambda: check_descriptions(pack, where, report, whole=whole),
        lambda: check_files(pack, where, report, fetch),
    )
    told = part(tell, _DOUBLES, 1)
    for done, step in enumerate(steps):
        told(done, len(steps))
        step()
    told(len(steps), len(steps))
