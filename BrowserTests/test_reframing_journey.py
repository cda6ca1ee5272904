"""A hard thought, the fear that came with it, and what became of both on later days."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest
from playwright.sync_api import Page, expect

from looks import at_both_widths, with_and_without_scripts
from walking import fits, walk_exercise


@with_and_without_scripts
@at_both_widths
def test_a_thought_is_asked_about_again_and_a_fear_is_closed(page: Page) -> None:
    page.goto("/exercises/thought-record")
    walk_exercise(
        page,
        {
            "thought": "I always freeze.",
            "habits": "labelling",
            "fear": "The next one says no by mail.",
            "fear-by": (date.today() + timedelta(days=2)).isoformat(),
            "fairer": "I froze twice and found my way back.",
            "felt": "same",
            "follow-up-on": (date.today() + timedelta(days=3)).isoformat(),
        },
    )
    page.goto("/habits/labelling")
    page.get_by_role("link", name="I always freeze.").click()
    page.locator("summary", has_text="How do you feel now?").click()
    page.locator("[name='felt-later'][value='better']").check(force=True)
    page.get_by_role("button", name="Save answer", exact=True).click()
    expect(page.locator("main")).to_contain_text("Right after writing")
    assert fits(page)
    page.goto("/plan")
    expect(page.locator("main")).not_to_contain_text("says no by mail")
    page.get_by_role("link", name="Note how something you feared turned out").click()
    page.get_by_role("link", name="Add how it turned out").click()
    page.locator("summary", has_text="Write down what happened").click()
    page.locator("[name='turnout'][value='something-else']").check(force=True)
    page.get_by_role("button", name="Save answer", exact=True).click()
    page.goto("/steps/reframing")
    expect(page.locator("main")).to_contain_text("Something else happened")
    assert fits(page)


def test_a_setback_plan_is_written_by_keyboard_alone(page: Page) -> None:
    page.goto("/exercises/setback-plan")
    press_on(page, page.get_by_role("button", name="Start"))
    for _ in range(9):
        for name, text in (("if-cue", "there is no word"), ("then-action", "go swimming")):
            if page.locator(f"[name='{name}']").count():
                page.locator(f"[name='{name}']").focus()
                page.keyboard.type(text)
        finish = page.get_by_role("button", name="Finish")
        if finish.count():
            press_on(page, finish)
            break
        press_on(page, page.get_by_role("button", name="Next", exact=True))
    expect(page).to_have_url(re.compile("/closing"))
    page.goto("/steps/reframing")
    expect(page.locator("main")).to_contain_text("If there is no word, then I will go swimming")


@pytest.mark.sample
def test_the_shelf_of_reframing_fits_a_narrow_window(page: Page) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    for place in ("/steps/reframing", "/habits", "/habits/filter", "/noise-primer"):
        page.goto(place)
        assert fits(page), place


def press_on(page: Page, button) -> None:
    with page.expect_navigation():
        button.focus()
        page.keyboard.press("Enter")
