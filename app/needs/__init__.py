# SPDX-License-Identifier: Apache-2.0
"""Needs: one page about what learning is to help with, and what came of it."""
