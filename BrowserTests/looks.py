"""The ways a page is looked at. A test takes the mark; its `page` then comes in each of them."""

from __future__ import annotations

import pytest

WIDE, NARROW = 1280, 390
HEIGHT = {WIDE: 900, NARROW: 844}

at_both_widths = pytest.mark.parametrize("width", [WIDE, NARROW], ids=["wide", "narrow"])
with_and_without_scripts = pytest.mark.parametrize(
    "scripts", [True, False], ids=["scripts", "no-scripts"]
)
in_both_schemes = pytest.mark.parametrize("scheme", ["light", "dark"])
