"""A page that has something to say first moves the focus there, and no other page does."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect


@pytest.mark.sample
def test_a_refused_form_focuses_what_is_to_mend(page: Page) -> None:
    page.goto("/stories/new")
    page.locator("main form.stack button.button").first.click()
    expect(page.locator(".problems")).to_be_focused()


@pytest.mark.sample
def test_a_saved_form_focuses_the_notice(page: Page) -> None:
    page.goto("/stories/new")
    page.locator("#field-title").fill("The night shift")
    page.locator("main form.stack button.button").first.click()
    expect(page.locator("main > .notice")).to_be_focused()


def test_a_prompt_focuses_its_first_field(page: Page) -> None:
    page.goto("/exercises/thought-record")
    page.get_by_role("button", name="Start").click()
    expect(page.locator(".prompt-form textarea").first).to_be_focused()


@pytest.mark.sample
def test_another_page_is_left_alone(page: Page) -> None:
    page.goto("/applications")
    assert page.evaluate("document.activeElement === document.body")
