"""Every exercise from begin to end at phone width: by keyboard alone, and without scripts."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from looks import NARROW
from rebound import ROOT
from walking import fits, walk_exercise

EXERCISES = sorted(
    file.stem
    for file in (ROOT / "Sources/EmbeddedFiles/Files/guidance/en/exercises").glob("*.yaml")
)
PLAIN = {"text", "textarea", "search"}
at_phone_width = pytest.mark.parametrize("width", [NARROW], ids=["narrow"])


@pytest.mark.sample
@at_phone_width
@pytest.mark.parametrize("exercise", EXERCISES)
def test_an_exercise_is_walked_by_keyboard_alone(
    page: Page, exercise: str, axe: Callable[[Page], None]
) -> None:
    page.goto(f"/exercises/{exercise}")
    axe(page)
    if page.get_by_role("button", name="Start").count() == 0:
        return  # it has a page of its own, which the crawl of every page looks at
    press(page, "Start")
    for _ in range(20):
        axe(page)
        assert fits(page), f"{page.url} scrolls sideways"
        answer_and_go_on(page)
        if "/closing" in page.url:
            break
    assert "/closing" in page.url, f"still at {page.url}: {page.inner_text('main')}"
    axe(page)


@pytest.mark.sample
@at_phone_width
@pytest.mark.parametrize("scripts", [False], ids=["no-scripts"])
@pytest.mark.parametrize("exercise", EXERCISES)
def test_an_exercise_is_skipped_through_without_scripts(page: Page, exercise: str) -> None:
    page.goto(f"/exercises/{exercise}")
    if page.get_by_role("button", name="Start").count() == 0:
        return
    page.get_by_role("button", name="Start").click()
    for _ in range(20):
        skip = page.get_by_role("button", name="Skip", exact=True)
        going_on = skip if skip.count() else page.locator("button[name=go][value=next]")
        going_on.click()
        if "/closing" in page.url:
            break
    assert "/closing" in page.url, f"still at {page.url}: {page.inner_text('main')}"


@pytest.mark.sample
@at_phone_width
def test_an_exercise_is_answered_without_scripts(new_page: Callable[[], Page]) -> None:
    page = new_page()
    page.goto("/exercises/learners-version")
    walk_exercise(page, {"stood": "It stood well.", "next": "Ask Jonas."})


def press(page: Page, name: str) -> None:
    """Tabs to a button and presses it."""
    to_main(page)
    for _ in range(60):
        page.keyboard.press("Tab")
        if focused(page)["text"].startswith(name):
            enter(page)
            return
    raise AssertionError(f"no way to {name} by keyboard at {page.url}")


def answer_and_go_on(page: Page) -> None:
    """Answers what can be typed or chosen, each group once, and presses the button that goes on."""
    to_main(page)
    answered: set[str] = set()
    for _ in range(160):
        here = focused(page)
        if here["name"] == "go" and here["value"] == "next":
            enter(page)
            return
        if here["name"] and here["name"] not in answered:
            answered.add(here["name"])
            if here["type"] in PLAIN and not here["filled"]:
                page.keyboard.type("A walk with Noor")
            elif here["type"] in ("radio", "checkbox") and not here["filled"]:
                page.keyboard.press("Space")
        page.keyboard.press("Tab")
    raise AssertionError(f"no way on by keyboard at {page.url}")


def enter(page: Page) -> None:
    with page.expect_navigation():
        page.keyboard.press("Enter")


def to_main(page: Page) -> None:
    """The way past the navigation that every page offers first; a prompt is there already."""
    if page.evaluate("!!document.activeElement.closest('main')"):
        return
    page.keyboard.press("Tab")
    assert focused(page)["text"] == "Skip to content"
    page.keyboard.press("Enter")


def focused(page: Page) -> dict[str, str]:
    return page.evaluate(
        """() => {
          const at = document.activeElement
          const type = at.tagName === "TEXTAREA" ? "textarea" : at.type || ""
          const filled = ["radio", "checkbox"].includes(type) ? at.checked : !!at.value
          return { name: at.name || "", value: at.value || "", type, filled,
                   text: (at.textContent || "").trim() }
        }"""
    )
