"""From an empty first page through a no, the five steps and their card, to the next interview."""

from __future__ import annotations

import re

from playwright.sync_api import Page, expect

from looks import at_both_widths, with_and_without_scripts
from walking import back_to_recovery, fits, walk_exercise


@with_and_without_scripts
@at_both_widths
def test_a_no_becomes_what_is_brought_to_the_next_interview(page: Page) -> None:
    hear_a_no(page)
    walk_the_short_way(page)
    see_the_card(page)
    plan_the_next_interview(page)
    see_what_is_brought(page)
    say_whether_it_was_tried(page)


def hear_a_no(page: Page) -> None:
    expect(page.get_by_role("heading", level=1)).to_have_text("Just got a no?")
    page.get_by_label("Company").fill("Helios Energy")
    page.get_by_role("button", name="Save rejection").click()
    expect(page.get_by_text("That is a hard message to get.")).to_be_visible()
    page.get_by_role("link", name="Leave it for now").click()
    expect(page.get_by_text(re.compile("Today will suggest the five steps once"))).to_be_visible()
    page.get_by_role("link", name="Open the five steps now").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("After Helios Energy")


def walk_the_short_way(page: Page) -> None:
    page.locator("a[href*='/exercises/debrief']").first.click()
    walk_exercise(
        page,
        {
            "keep": "Opening with the meter project",
            "change": "Pause before the case",
            "if-cue": "the case starts",
            "then-action": "take one breath",
            "question": "Why did the forecast drift in March?",
            "would-say": "Ask what changed in the data first.",
        },
    )
    back_to_recovery(page)
    page.locator("a[href*='/exercises/settle']").first.click()
    walk_exercise(page, {})
    back_to_recovery(page)
    page.locator("a[href*='/exercises/learners-version']").first.click()
    walk_exercise(page, {"name": "Amara", "stood": "Three rounds in.", "next": "Asks first."})
    back_to_recovery(page)
    page.locator("a[href*='/exercises/one-message']").first.click()
    page.locator("a[href*='t4-reply'], a[href*='exercise=reply']").first.click()
    page.locator("[name='recipient']").first.fill("Mara Lind")
    page.locator("textarea[name='text']").fill("Dear Mara, thank you for the talk. Amara")
    page.get_by_role("button", name=re.compile("Save")).first.click()
    page.goto("/steps")
    page.get_by_role("link", name="After Helios Energy").click()
    page.locator("a[href*='/exercises/replay-question']").first.click()
    page.locator("[name='answer']").first.fill("First I would ask what changed.")
    page.get_by_role("button", name="Show what they want to find out").click()
    page.get_by_role("button", name="Next").click()
    page.get_by_role("button", name="Save answer", exact=True).click()


def see_the_card(page: Page) -> None:
    page.goto("/steps")
    page.get_by_role("link", name="After Helios Energy").click()
    card = page.locator(".take")
    expect(card).to_contain_text("Opening with the meter project")
    expect(card).to_contain_text("If the case starts, then I will take one breath")
    expect(card).to_contain_text("Mara Lind")
    expect(card).to_contain_text("Why did the forecast drift in March?")
    assert fits(page)
    page.goto("/plan")
    expect(page.locator("main")).to_contain_text("Send your message to Mara Lind")


def plan_the_next_interview(page: Page) -> None:
    page.goto("/applications")
    fold = page.locator("summary", has_text="Add an application")
    if fold.is_visible():  # folded away on a narrow window
        fold.click()
    page.get_by_label("Company").first.fill("Meridian Rail")
    page.get_by_label("Title").first.fill("Operations analyst")
    page.get_by_role("button", name="Add application").click()
    page.goto("/applications")
    page.get_by_role("link", name=re.compile("Meridian Rail")).first.click()
    page.locator("a[href$='/interviews/new']").first.click()
    page.get_by_label("Round").fill("Second round")
    page.locator("button.button:not(.quiet):not(.plain)").first.click()


def see_what_is_brought(page: Page) -> None:
    page.goto("/applications")
    page.get_by_role("link", name=re.compile("Meridian Rail")).first.click()
    page.get_by_role("link", name=re.compile("Second round")).first.click()
    main = page.locator("main")
    expect(main).to_contain_text("Opening with the meter project")
    expect(main).to_contain_text("If the case starts, then I will take one breath")
    assert fits(page)


def say_whether_it_was_tried(page: Page) -> None:
    page.locator("a[href$='/field-notes']").first.click()
    page.get_by_role("link", name="On one page").click()
    page.locator("[name='tried'][value='yes']").check(force=True)
    page.locator("main button.button:not(.quiet):not(.plain)").last.click()
    page.goto("/lessons")
    expect(page.locator("main")).to_contain_text(re.compile("tried", re.IGNORECASE))
