# SPDX-License-Identifier: Apache-2.0
"""What a person wants with what they have reached."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from app.certifying import Certified


class CertificateAsked(msgspec.Struct, frozen=True):
    """Write a certificate of this into a file."""

    kind: Certified
    id: str
