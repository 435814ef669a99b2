# SPDX-License-Identifier: Apache-2.0
"""Evidence for micro-credentials: what a learner puts together, whom they hand it to, and what that person finds.

| module | what it holds |
| --- | --- |
| `checks` | what may be a piece: sizes, kinds, and that a picture has nothing in it but the picture |
| `pieces` | pieces as they are kept: each encrypted with a key of its own, which is sealed for who may open it |
| `portfolio` | the learner's side: collect, hand in, take back, hand in again |
| `assessing` | the side of the person it was handed to: look, approve pictures, compare with the rubric |
| `camera` | whether pictures may be taken with the camera of this device |
| `screens`, `views` | what the window is given |
"""
