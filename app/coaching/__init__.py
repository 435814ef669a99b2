# SPDX-License-Identifier: Apache-2.0
"""Coaching: what two people agree to do next, the notes of a talk, and early help that is offered to a person first."""
