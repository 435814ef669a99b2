# SPDX-License-Identifier: Apache-2.0
"""The learner engine: what a learner is likely to know, what will fade and what to ask next.

Pure and deterministic: no IO, no clock of its own, no state outside the values that it returns.
"""
