# SPDX-License-Identifier: Apache-2.0
"""Writes a pack's questions for other programs: GIFT, and CSV with the columns of the template."""

from __future__ import annotations
