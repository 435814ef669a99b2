# SPDX-License-Identifier: Apache-2.0
"""Carries what happened to the Learning Record Store. Knows nothing of Qt; only `ui.compose` knows it."""
