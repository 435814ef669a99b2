# SPDX-License-Identifier: Apache-2.0
"""Playlists: lists of things to learn that people make for themselves, share with colleagues, and take from them."""
