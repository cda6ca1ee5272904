"""Asks axe, the accessibility checker, about a page as it stands."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import axe_playwright_python
from playwright.sync_api import Page

# WCAG 2.2 AA and axe's own good practice, such as one main landmark and headings in order.
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@cache
def _script() -> str:
    return (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")


def assert_accessible(page: Page) -> None:
    """Fails with every violation, the elements it concerns, and where to read about it."""
    # Without scripts axe would wait for ever: its promises never run.
    assert getattr(page, "has_scripts", True), "axe works only on a page with its scripts on"
    # Evaluated through the debugger, so the page keeps its strict Content-Security-Policy.
    page.evaluate(_script())
    options = {"resultTypes": ["violations"], "runOnly": {"type": "tag", "values": RULES}}
    violations = page.evaluate(
        "options => axe.run(options).then(found => found.violations)", options
    )
    assert not violations, f"axe on {page.url}:\n" + "\n".join(_told(one) for one in violations)


def _told(violation: dict) -> str:
    elements = "\n".join(f"    {node['html'][:200]}" for node in violation["nodes"])
    return f"  {violation['id']} ({violation['impact']}): {violation['help']}\n{elements}\n    {violation['helpUrl']}"
