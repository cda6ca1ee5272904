"""Nothing typed is lost: a reload, a killed server, two windows, and the key that hides everything."""

from __future__ import annotations

import re
import time
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, Route, TimeoutError, expect

from looks import with_and_without_scripts
from rebound import Server
from test_every_page import is_download, shape

WORDS = "The river, and what Mara said."
STORY = re.compile(r"/stories/[0-9a-f-]{36}")
MOST = 200


@pytest.mark.may_complain
def test_a_half_written_exercise_survives_a_killed_server(page: Page, server: Server) -> None:
    page.goto("/exercises/values-writing")
    page.get_by_role("button", name="Start").click()
    writing = page.locator("textarea[name='writing']")
    while writing.count() == 0:
        page.get_by_role("button", name="Next", exact=True).click()
    writing.fill("The garden, and Sunday lunch.")
    expect(page.locator("[data-draft-note]")).to_contain_text("Saved", timeout=8_000)
    server.kill()
    server.start()
    page.goto(server.door)
    page.goto("/exercises/values-writing")
    page.get_by_role("link", name="Continue").click()
    expect(writing).to_have_value("The garden, and Sunday lunch.")


def test_two_tabs_write_two_drafts(new_page: Callable[[], Page]) -> None:
    one, two = new_page(), new_page()
    for page, text in ((one, "first tab"), (two, "second tab")):
        page.goto("/exercises/self-compassion-break")
        page.get_by_role("button", name=re.compile("^Start")).click()
        page.locator("textarea").first.fill(text)
        page.get_by_role("button", name="Save and stop here").click()
    one.goto("/exercises/self-compassion-break")
    expect(one.get_by_role("link", name="Continue")).to_have_count(2)


@pytest.mark.sample
def test_a_check_in_is_one_key(page: Page) -> None:
    page.get_by_role("button", name="6 of 10").focus()
    page.keyboard.press("Enter")
    expect(page.locator(".notice")).to_contain_text("Saved")


@pytest.mark.sample
def test_escape_twice_hides_everything(page: Page) -> None:
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    page.wait_for_url("**/quiet")
    assert "Helios" not in page.content()


def story(page: Page) -> Locator:
    """The situation of a new story: a form that keeps nothing of itself."""
    page.goto("/stories/new")
    return page.locator("textarea[name='situation']")


def saved(page: Page) -> None:
    expect(page.locator("[data-draft-note]").first).to_contain_text("Saved", timeout=8_000)


def test_escape_twice_keeps_what_was_typed_and_back_returns_to_it(page: Page) -> None:
    story(page).fill(WORDS)
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    page.wait_for_url("**/quiet")
    page.go_back()
    expect(page.locator("textarea[name='situation']")).to_have_value(WORDS)
    expect(page.locator("h1")).to_be_visible()


def test_what_was_typed_into_any_form_survives_a_reload(page: Page) -> None:
    story(page).fill(WORDS)
    page.reload()
    expect(page.locator("textarea[name='situation']")).to_have_value(WORDS)
    line = page.get_by_text("Restored what you had typed at")
    expect(line).to_be_visible()
    page.get_by_role("button", name="Discard draft").click()
    expect(page.get_by_text("Draft discarded.")).to_be_visible()
    expect(page.locator("textarea[name='situation']")).to_have_value("")
    page.get_by_role("button", name="Undo").click()
    expect(page.locator("textarea[name='situation']")).to_have_value(WORDS)
    page.reload()
    page.get_by_role("button", name="Discard draft").click()
    expect(page.locator("textarea[name='situation']")).to_have_value("")
    page.reload()
    expect(page.locator("textarea[name='situation']")).to_have_value("")


@pytest.mark.may_complain
def test_what_was_typed_into_any_form_survives_a_killed_server(page: Page, server: Server) -> None:
    story(page).fill(WORDS)
    saved(page)
    server.kill()
    page.locator("textarea[name='situation']").fill(WORDS + " And more.")
    expect(page.locator("[data-draft-note]").first).to_contain_text("Not saved yet", timeout=8_000)
    server.start()
    page.goto(server.door)
    page.goto(server.at("/stories/new"))
    expect(page.locator("textarea[name='situation']")).to_have_value(WORDS)


def test_a_reload_right_after_a_key_shows_it(page: Page) -> None:
    """Also where the page is made again before what was typed has arrived."""
    text = page.locator("textarea[name='text']")
    page.goto("/messages/new?template=t6-chat")
    page.context.route("**/messages?autosave=yes", arriving_late)
    text.fill(WORDS)
    page.reload()
    assert text.input_value() != WORDS
    expect(text).to_have_value(WORDS)


def arriving_late(route: Route) -> None:
    time.sleep(0.2)
    route.continue_()


def test_a_page_made_before_the_words_arrived_shows_them(page: Page) -> None:
    """Also where the old page still hears that they were saved, before it is replaced."""
    text = page.locator("textarea[name='text']")
    page.goto("/messages/new?template=t6-chat")
    on_their_way: list[Route] = []

    def make_the_page_first(route: Route) -> None:
        made = route.fetch()
        assert WORDS not in made.text()
        on_their_way.pop().continue_()
        time.sleep(0.5)
        route.fulfill(response=made)

    page.context.route("**/messages?autosave=yes", lambda route: on_their_way.append(route), times=1)
    page.context.route("**/messages/new?template=t6-chat", make_the_page_first)
    text.fill(WORDS)
    page.reload()
    expect(text).to_have_value(WORDS)


def test_what_was_sent_does_not_come_back(page: Page) -> None:
    story(page).fill(WORDS)
    page.locator("[name='title']").fill("The river")
    saved(page)
    page.get_by_role("button", name="Save story", exact=True).click()
    page.wait_for_url(STORY)
    expect(story(page)).to_have_value("")


def test_two_windows_keep_both_texts_and_say_so(new_page: Callable[[], Page]) -> None:
    one, two = new_page(), new_page()
    ours, theirs = story(one), story(two)
    ours.fill("Ours.")
    saved(one)
    theirs.fill("Theirs.")
    expect(two.locator("[data-draft-note]").first).to_contain_text("Both texts are saved", timeout=8_000)
    expect(theirs).to_have_value("Ours.\n\nTheirs.")
    theirs.press_sequentially(" More.")
    two.reload()
    expect(theirs).to_have_value("Ours.\n\nTheirs. More.")


@with_and_without_scripts
def test_an_older_window_takes_nothing_from_a_newer_one(new_page: Callable[[], Page]) -> None:
    newer, older = new_page(), new_page()
    newer.goto("/exercises/self-compassion-break")
    newer.get_by_role("button", name="Start").click()
    while newer.locator("main textarea").count() == 0:
        newer.get_by_role("button", name="Next", exact=True).click()
    place = newer.url
    older.goto(place)
    newer.locator("main textarea").first.fill(WORDS)
    newer.get_by_role("button", name="Save and stop here").click()
    older.get_by_role("button", name="Next", exact=True).click()
    newer.goto(place)
    expect(newer.locator("main textarea").first).to_have_value(WORDS)


@with_and_without_scripts
def test_a_button_pressed_twice_saves_once(page: Page) -> None:
    page.goto("/stories/new")
    page.locator("[name='title']").fill("The river")
    page.locator("textarea[name='situation']").fill(WORDS)
    page.get_by_role("button", name="Save story", exact=True).dblclick()
    page.wait_for_url(STORY)
    page.goto("/stories")
    expect(page.get_by_role("link", name="The river")).to_have_count(1)


@pytest.mark.sample
def test_every_form_with_a_text_area_keeps_what_is_typed(page: Page, server: Server) -> None:
    """Walks every page, types into each form that has a text area, and finds it after a reload."""
    seen: set[str] = set()
    kept: set[str] = set()
    lost: list[str] = []
    open_addresses = ["/", "/stories/new", "/applications", "/people", "/practice/mocks"]
    while open_addresses and len(seen) < MOST:
        address = open_addresses.pop(0)
        if shape(address) in seen or is_download(address):
            continue
        seen.add(shape(address))
        answer = page.goto(address)
        if answer is None or "text/html" not in answer.headers.get("content-type", ""):
            continue
        open_addresses += [
            link.removeprefix(server.home)
            for link in page.eval_on_selector_all(
                "a[href^='/']", "links => links.map(a => a.getAttribute('href').split('#')[0])"
            )
        ]
        place = page.url
        for action in page.evaluate(AREAS):
            if not page.evaluate(TYPE, [action, WORDS]):
                continue
            page.goto(place)
            # A form that was left with words on their way asks for them again after a moment.
            if held(page, action):
                kept.add(shape(action))
            else:
                lost.append(f"{address}: {action}")
    assert not lost, lost
    assert len(kept) > 20, sorted(kept)


def held(page: Page, action: str) -> bool:
    """Whether the form of an address shows the words, or does so soon: it asks for them four times."""
    try:
        page.wait_for_function(HOLDS, arg=[action, WORDS], timeout=20_000)
    except TimeoutError:
        return False
    return True


AREAS = """() => [...new Set([...document.querySelectorAll("form[method=post]:has(textarea)")]
  .map((form) => form.getAttribute("action")))]"""

TYPE = """([action, words]) => {
  const form = [...document.querySelectorAll("form[method=post]:has(textarea)")]
    .find((form) => form.getAttribute("action") === action)
  const area = form?.querySelector("textarea")
  if (!area) return false
  area.value = words
  area.dispatchEvent(new Event("input", { bubbles: true }))
  return true
}"""

HOLDS = """([action, words]) => [...document.querySelectorAll("form[method=post]:has(textarea)")]
  .filter((form) => form.getAttribute("action") === action)
  .some((form) => form.querySelector("textarea").value.includes(words))"""
