# SPDX-License-Identifier: Apache-2.0
"""What a language tag (BCP 47) says."""

from __future__ import annotations


def base(tag: str) -> str:
    """Return the language of a tag, without its script and region, in small letters.

    >>> base("es-MX"), base("EN_gb"), base("ckb")
    ('es', 'en', 'ckb')
    """
    return tag.replace("_", "-").partition("-")[0].lower()
