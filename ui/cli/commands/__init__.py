# SPDX-License-Identifier: Apache-2.0
"""The commands, a module for each group. A module's `register` declares them; a function each carries them out."""
