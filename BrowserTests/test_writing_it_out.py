"""Writing it out: by keyboard, in a narrow window, with a calm timer; and people to talk to inline."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page, expect

from looks import at_both_widths, with_and_without_scripts
from rebound import Server
from walking import fits


@with_and_without_scripts
@at_both_widths
def test_words_are_written_and_shredded_by_keyboard(page: Page, server: Server) -> None:
    page.goto("/exercises/expressive-writing")
    page.get_by_role("button", name="Start").press("Enter")
    page.locator("[name='mood-before'][value='6']").press("Space")
    page.get_by_role("button", name="Next", exact=True).press("Enter")
    page.locator("textarea").press_sequentially("A very long evening")
    assert fits(page)
    page.get_by_role("button", name="Next", exact=True).press("Enter")
    page.locator("[name='fate'][value='shred']").press("Space")
    assert fits(page)
    page.get_by_role("button", name="Finish").press("Enter")
    expect(page.locator(".notice")).to_contain_text("Shredded.")
    files = [path for path in server.place.rglob("*") if path.is_file()]
    assert not any(b"A very long evening" in path.read_bytes() for path in files)


@at_both_widths
def test_the_timer_presses_nobody(page: Page, axe: Callable[[Page], None]) -> None:
    page.clock.install()
    page.goto("/exercises/expressive-writing")
    page.get_by_role("button", name="Start").click()
    page.get_by_role("button", name="Next", exact=True).click()
    page.get_by_role("button", name="15 min").click()
    words = page.locator("[data-words]")
    expect(words).to_have_text("You have time.")
    page.get_by_role("button", name="Show minutes").click()
    expect(words).to_have_text("You have time. 15 min")
    page.get_by_role("button", name="Pause").click()
    page.clock.run_for(3_600_000)
    expect(words).to_have_text("The timer is paused. 15 min")
    axe(page)
    page.get_by_role("button", name="Continue").click()
    page.clock.run_for(14 * 60_000)
    expect(words).to_contain_text("Almost done.")
    page.clock.run_for(2 * 60_000)
    expect(words).to_have_text("That was the time you chose. Keep going or stop, as you like.")
    page.locator("textarea").fill("Nothing ended.")
    assert fits(page)


@at_both_widths
def test_people_to_talk_to_stand_in_the_page_and_not_before_it(
    page: Page, axe: Callable[[Page], None]
) -> None:
    page.goto("/check-ins/new")
    page.locator("[name='note']").fill("Some nights I don't want to be here anymore.")
    page.get_by_role("button", name="Save").click()
    panel = page.locator(".support-panel")
    expect(panel).to_contain_text("you deserve to talk to a person now.")
    expect(panel).to_be_focused()
    assert page.locator("dialog, [aria-modal]").count() == 0
    axe(page)
    assert fits(page)
    page.reload()
    expect(panel).to_be_visible()
    panel.get_by_role("button", name="Not what I meant").click()
    expect(panel).to_have_count(0)
    page.reload()
    expect(panel).to_have_count(0)
