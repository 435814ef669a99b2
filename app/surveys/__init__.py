# SPDX-License-Identifier: Apache-2.0
"""Pulse surveys: answered without a name, kept so that nobody can tell who answered what (docs/adr/0019)."""
