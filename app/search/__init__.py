# SPDX-License-Identifier: Apache-2.0
"""Finding a lesson by a few words: an index of what the packs say, built beside everything else and never missed.

The index is a file of its own that can be thrown away at any time: packs are no secret, and it is made of them alone.
"""
