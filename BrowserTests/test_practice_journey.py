"""A day's practice, by keyboard alone: from ten to begin with to the last question of today."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page, expect

from looks import at_both_widths, with_and_without_scripts
from walking import fits


def add_two(page: Page) -> None:
    page.goto("/practice/bank/starter-set")
    boxes = page.get_by_role("checkbox")
    for number in range(2, boxes.count()):
        boxes.nth(number).uncheck()
    page.get_by_role("button", name="Add questions").click()
    expect(page.locator(".notice").first).to_contain_text("Added.")


@with_and_without_scripts
@at_both_widths
def test_todays_questions_are_answered_looked_at_and_graded(page: Page) -> None:
    add_two(page)
    page.get_by_role("button", name="Start").click()
    for number in (1, 2):
        expect(page.locator("main")).to_contain_text(f"Question {number} of 2")
        page.get_by_label("Your answer, in notes or in full").fill("The meter project.")
        page.get_by_role("button", name="Show what they want to find out").click()
        expect(page.locator("main")).to_contain_text("What they want to find out")
        assert fits(page)
        page.get_by_label("I looked at my notes").check()
        page.get_by_role("button", name="Next").click()
        expect(page.get_by_role("radio", name="2 Hard")).to_be_checked()
        page.get_by_role("radio", name="3 Good").check()
        assert fits(page)
        page.get_by_role("button", name="Save and show the next one").click()
        expect(page.locator(".notice").first).to_contain_text("Saved.")
    expect(page.locator("main")).to_contain_text("You are done for today.")
    page.get_by_role("button", name="Undo").click()
    expect(page.locator("main")).to_contain_text("One question, about")


@at_both_widths
def test_the_keyboard_is_enough(page: Page) -> None:
    add_two(page)
    page.get_by_role("button", name="Start").focus()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_contain_text("Question 1 of 2")
    page.keyboard.press("Space")
    expect(page.locator("main")).to_contain_text("What they want to find out")
    page.keyboard.press("Space")
    expect(page.get_by_role("radio", name="3 Good")).to_be_focused()
    page.keyboard.press("1")
    expect(page.get_by_role("radio", name="1 Again")).to_be_checked()
    page.keyboard.press("4")
    expect(page.get_by_role("radio", name="4 Easy")).to_be_checked()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_contain_text("Question 2 of 2")
    page.get_by_label("Your answer, in notes or in full").press_sequentially("a b")
    expect(page.get_by_label("Your answer, in notes or in full")).to_have_value("a b")


def test_a_timer_waits_can_be_hidden_and_never_ends_anything(page: Page) -> None:
    add_two(page)
    page.get_by_role("button", name="Start").click()
    page.get_by_role("button", name="2 min").click()
    expect(page.get_by_text("You have time.")).to_be_visible()
    page.get_by_role("button", name="Pause").click()
    expect(page.get_by_text("The timer is paused.")).to_be_visible()
    page.get_by_role("button", name="Hide the timer").click()
    expect(page.get_by_text("The timer is paused.")).to_be_hidden()
    page.get_by_role("button", name="Show what they want to find out").click()
    expect(page.locator("main")).to_contain_text("What they want to find out")


@at_both_widths
def test_axe_finds_nothing_on_the_way(page: Page, axe: Callable[[Page], None]) -> None:
    page.goto("/practice/bank/starter-set")
    axe(page)
    add_two(page)
    axe(page)
    page.get_by_role("button", name="Start").click()
    for fold in page.locator("main details > summary").all():
        fold.click()
    axe(page)
    page.get_by_role("button", name="Show what they want to find out").click()
    axe(page)
    page.get_by_role("button", name="Next").click()
    axe(page)
    page.goto("/practice/bank")
    axe(page)
    page.get_by_label("Kind of question", exact=True).select_option("technical")
    page.get_by_role("button", name="Show", exact=True).click()
    axe(page)
    page.locator("#bank a").first.click()
    axe(page)
    assert fits(page)
