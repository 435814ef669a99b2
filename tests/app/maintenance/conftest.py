# SPDX-License-Identifier: Apache-2.0
"""A database, and a clock to hold in the hand."""

from tests.app.record.conftest import clock, database

__all__ = ["clock", "database"]
