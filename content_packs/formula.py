# SPDX-License-Identifier: Apache-2.0
"""Works out an author's formula over drawn numbers: + - * / and round, exactly, and nothing else.

Rules.

1. Numbers are fractions, so that 0.1 * 3 is 0.3; `round(x)` and `round(x, places)` round a half away from zero, as
   people do.
2. A formula is at most 200 characters. Every name in it is one of the drawn numbers.
3. A result is at most 10¹² in size.

Example: `round(weight * 2 / 3, 1)` with weight 55 is 36.7.
"""

from __future__ import annotations

import ast
import operator
from collections.abc import Callable, Mapping
from fractions import Fraction
from functools import lru_cache
from math import floor

LONGEST = 200
_LARGEST = 10**12
_MOST_PLACES = 6
_OPERATIONS: Mapping[type[ast.operator], Callable[[Fraction, Fraction], Fraction]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
}


class FormulaError(ValueError):
    """A formula that cannot be worked out; the message says why, in a few words."""


def exactly(value: float) -> Fraction:
    """The fraction that a number means as it is written: 0.1 is one tenth."""
    return Fraction(repr(value))


def work_out(formula: str, values: Mapping[str, Fraction]) -> Fraction:
    """The value of a formula. Raises FormulaError."""
    if len(formula) > LONGEST:
        raise FormulaError("too long")
    try:
        result = _value(_tree(formula.strip()), values)
    except ZeroDivisionError as error:
        raise FormulaError("division by zero") from error
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise error if isinstance(error, FormulaError) else FormulaError("not a formula") from error
    return _in_bounds(result)


def written(value: Fraction, mark: str = ".", *, places: int | None = None) -> str:
    """A number as people write it: at most six decimals, no needless zeros, `mark` before the decimals.

    With `places` (0 to 6) it has exactly so many decimals.

    >>> written(Fraction(5, 2)), written(Fraction(1, 3), ","), written(Fraction(5, 2), places=2)
    ('2.5', '0,333333', '2.50')
    """
    if places is not None:
        return f"{float(_rounded(value, places)):.{places}f}".replace(".", mark)
    digits = f"{float(_rounded(value, _MOST_PLACES)):.{_MOST_PLACES}f}".rstrip("0").rstrip(".")
    return ("0" if digits == "-0" else digits).replace(".", mark)


@lru_cache(maxsize=512)
def _tree(formula: str) -> ast.expr:
    return ast.parse(formula, mode="eval").body


def _value(node: ast.expr, values: Mapping[str, Fraction]) -> Fraction:
    match node:
        case ast.Constant(value=int() | float() as number) if not isinstance(number, bool):
            return _in_bounds(exactly(number))
        case ast.Name(id=name):
            if name not in values:
                raise FormulaError(f"{name[:40]} is not drawn")
            return values[name]
        case ast.UnaryOp(op=ast.USub(), operand=inner):
            return -_value(inner, values)
        case ast.BinOp(left=left, op=sign, right=right) if type(sign) in _OPERATIONS:
            return _in_bounds(_OPERATIONS[type(sign)](_value(left, values), _value(right, values)))
        case ast.Call(func=ast.Name(id="round"), args=[inner], keywords=[]):
            return _rounded(_value(inner, values), 0)
        case ast.Call(func=ast.Name(id="round"), args=[inner, ast.Constant(value=int() as places)], keywords=[]):
            return _rounded(_value(inner, values), min(max(places, 0), _MOST_PLACES))
        case _:
            raise FormulaError("only numbers, drawn names, + - * / and round")


def _rounded(value: Fraction, places: int) -> Fraction:
    scale = 10**places
    size = Fraction(floor(abs(value) * scale + Fraction(1, 2)), scale)
    return -size if value < 0 else size


def _in_bounds(value: Fraction) -> Fraction:
    if abs(value) > _LARGEST:
        raise FormulaError("too large")
    return value
