"""Looking after oneself: check-ins by day, a sentence to believe, a rehearsal read and heard."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

import pytest
from playwright.sync_api import Page, expect

from looks import at_both_widths, with_and_without_scripts
from walking import fits

# A voice of this machine, and one that would send the words away.
VOICES = """
  class Words extends EventTarget { constructor(text) { super(); this.text = text } }
  const voices = [
    { lang: "en-GB", localService: false, default: true, name: "far" },
    { lang: "en-GB", localService: LOCAL, default: false, name: "near" },
  ]
  window.said = []
  window.cancelled = 0
  const speech = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    speak: (words) => {
      window.said.push([words.voice.name, words.text])
      setTimeout(() => words.dispatchEvent(new Event("end")), 50)
    },
    cancel: () => { window.cancelled += 1 },
  })
  Object.defineProperty(window, "speechSynthesis", { value: speech })
  Object.defineProperty(window, "SpeechSynthesisUtterance", { value: Words })
"""


@with_and_without_scripts
@at_both_widths
def test_own_words_come_back_at_the_next_check_in(page: Page) -> None:
    page.goto("/check-ins/new")
    feelings = page.locator("#field-feelings")
    feelings.get_by_label("In your own words, one on each line").fill("flat as paper")
    page.get_by_role("button", name="Save").click()
    page.goto("/check-ins/new?anew=yes")
    expect(page.get_by_label("flat as paper")).not_to_be_checked()
    assert fits(page)


@pytest.mark.sample
@with_and_without_scripts
@at_both_widths
def test_a_month_is_walked_by_keyboard_as_calendar_and_as_table(page: Page) -> None:
    # The month of a week ago: on the first of a month, its own calendar holds one check-in at most.
    week_ago = date.today() - timedelta(days=7)
    page.goto(f"/check-ins?month={week_ago:%Y-%m}")
    first = page.locator(".calendar a").first
    first.focus()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('.calendar') !== null")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("/check-ins/days/"))
    page.go_back()
    page.get_by_role("link", name="Table").click()
    expect(page.get_by_role("link", name=re.compile("Day"))).to_be_visible()
    assert fits(page)


@pytest.mark.sample
@at_both_widths
@pytest.mark.parametrize(
    "address",
    ["/check-ins", "/check-ins?view=table", "/activities", "/statements", "/steps/resilience"],
)
def test_axe_finds_nothing_on_the_shelves(
    page: Page, axe: Callable[[Page], None], address: str
) -> None:
    page.goto(address)
    assert fits(page)
    axe(page)


@with_and_without_scripts
@at_both_widths
def test_a_sentence_hard_to_believe_is_softened_and_shown_when_asked_for(page: Page) -> None:
    page.goto("/exercises/believable-statements")
    page.get_by_role("button", name="Start").click()
    page.get_by_label("Your sentence").fill("I keep a team calm")
    page.get_by_role("button", name="Next", exact=True).click()
    expect(page.get_by_text("I keep a team calm")).to_be_visible()
    page.get_by_label("In your own words").fill("The night the heating failed")
    page.get_by_role("button", name="Next", exact=True).click()
    page.locator("[name='belief'][value='4']").check(force=True)
    page.get_by_role("button", name="Next", exact=True).click()
    page.get_by_label("An easier version").fill("Sometimes I keep a team calm")
    page.get_by_role("button", name="Finish").click()
    page.goto("/steps/resilience")
    expect(page.locator("blockquote")).to_have_count(0)
    page.get_by_role("link", name="One of your sentences").click()
    expect(page.locator("blockquote")).to_have_text("Sometimes I keep a team calm")


def script_page(page: Page, has_local_voice: bool) -> None:
    page.add_init_script(VOICES.replace("LOCAL", "true" if has_local_voice else "false"))
    page.goto("/steps/resilience")
    page.locator("a[href*='/writings/rehearsal/']").first.click()
    page.get_by_role("link", name="Walk through it").click()
    expect(page.locator(".script > li")).to_have_count(9)


@pytest.mark.sample
@at_both_widths
def test_a_rehearsal_is_read_by_a_local_voice_and_can_be_held_and_stopped(
    page: Page, axe: Callable[[Page], None]
) -> None:
    script_page(page, has_local_voice=True)
    assert page.evaluate("window.said.length") == 0, "nothing plays by itself"
    axe(page)
    page.get_by_role("button", name="Read it out loud").press("Enter")
    page.wait_for_function("() => window.said.length >= 2")
    assert {name for name, _ in page.evaluate("window.said")} == {"near"}
    page.get_by_role("button", name="Pause").press("Enter")
    count = page.evaluate("window.said.length")
    page.wait_for_timeout(1_500)
    assert page.evaluate("window.said.length") == count
    page.get_by_role("button", name="Continue").press("Enter")
    page.wait_for_function("count => window.said.length > count", arg=count)
    page.get_by_role("button", name="Stop").press("Enter")
    expect(page.locator("[data-now]")).to_have_count(0)
    expect(page.get_by_role("button", name="Read it out loud")).to_be_focused()


@pytest.mark.sample
def test_without_a_local_voice_there_is_nothing_to_press_and_all_to_read(page: Page) -> None:
    script_page(page, has_local_voice=False)
    expect(page.get_by_role("button", name="Read it out loud")).to_have_count(0)
    expect(page.get_by_text("This is the part to take with you.")).to_be_visible()
