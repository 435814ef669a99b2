# SPDX-License-Identifier: Apache-2.0
"""What a person wants with what they have reached."""

from __future__ import annotations

from dataclasses import dataclass

from app.certifying import Certified


@dataclass(frozen=True, slots=True)
class CertificateAsked:
    """Write a certificate of this into a file."""

    kind: Certified
    id: str
