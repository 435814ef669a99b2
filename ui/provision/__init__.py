# SPDX-License-Identifier: Apache-2.0
"""Setting up a device from one file, with nobody there: read, checked as a whole, then done step by step."""
