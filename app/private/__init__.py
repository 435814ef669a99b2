# SPDX-License-Identifier: Apache-2.0
"""What only the learner can read: their own key, the recovery code, and the notes sealed with that key."""
