# SPDX-License-Identifier: Apache-2.0
"""My people and things: who could show somebody something, what was asked and answered, what stands beside a goal."""
