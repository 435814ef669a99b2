# SPDX-License-Identifier: Apache-2.0
"""The command line: what an operator, a trainer or a test does without a window. It speaks English, without Qt."""
