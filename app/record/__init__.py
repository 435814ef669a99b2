# SPDX-License-Identifier: Apache-2.0
"""The encrypted database of a device: the record of events, what is read from it, and the outbox of statements."""
