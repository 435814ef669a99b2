# SPDX-License-Identifier: Apache-2.0
"""What an author is told about a pack beyond what keeps it from being built: whether it is good, and fit to publish.

None of this is an error. A pack with any of it can be built and published: an urgent notice must get out.
"""

from __future__ import annotations

from collections.abc import Mapping

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
from content_packs.findings import Report, Where
from content_packs.model import Pack


def check_quality(
    pack: Pack, where: Where, report: Report, *, fetch: Fetch, digests: Mapping[str, Digests], whole: bool
) -> None:
    """Report what an author should look at.

    `fetch` gives the bytes of a file; `digests` say by language what was translated from; `whole` is False where
    objects with errors were left out, so that nothing is said to be missing that is only broken.
    """
    again = check_doubles(pack, where, report)
    if whole:
        check_coverage(pack, where, report, again)
        check_translations(pack, where, report, digests)
    check_reasons(pack, where, report)
    check_giveaways(pack, where, report)
    passages = tuple(all_passages(pack))
    check_sentences(passages, where, report)
    check_links(passages, pack, where, report)
    check_personal(passages, where, report)
    check_licences(pack, where, report)
    check_descriptions(pack, where, report, whole=whole)
    check_files(pack, where, report, fetch)
