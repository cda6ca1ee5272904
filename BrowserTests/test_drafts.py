"""Nothing typed is lost: a killed server, two tabs, and the key that hides everything."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from rebound import Server


@pytest.mark.may_complain
def test_a_half_written_exercise_survives_a_killed_server(page: Page, server: Server) -> None:
    page.goto("/exercises/values-writing")
    page.get_by_role("button", name="Begin").click()
    writing = page.locator("textarea[name='writing']")
    while writing.count() == 0:
        page.get_by_role("button", name="Next", exact=True).click()
    writing.fill("The garden, and Sunday lunch.")
    expect(page.locator("[data-draft-note]")).to_contain_text("Saved", timeout=8_000)
    server.kill()
    server.start()
    page.goto(server.door)
    page.goto(server.origin + "/exercises/values-writing")
    page.get_by_role("link", name="Go on").click()
    expect(writing).to_have_value("The garden, and Sunday lunch.")


def test_two_tabs_write_two_drafts(new_page: Callable[[], Page]) -> None:
    one, two = new_page(), new_page()
    for page, text in ((one, "first tab"), (two, "second tab")):
        page.goto("/exercises/self-compassion-break")
        page.get_by_role("button", name="Begin").click()
        page.locator("textarea").first.fill(text)
        page.get_by_role("button", name="Stop here for now").click()
    one.goto("/exercises/self-compassion-break")
    expect(one.get_by_role("link", name="Go on")).to_have_count(2)


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
