# SPDX-License-Identifier: Apache-2.0
"""Building blocks that every page is made of."""
