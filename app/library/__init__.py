# SPDX-License-Identifier: Apache-2.0
"""The library: everything in the packs and the organisation's own, in an order that says why."""
