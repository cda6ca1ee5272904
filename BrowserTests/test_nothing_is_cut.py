"""What only the style sheet decides: what is hidden, what is cut, and what shows that there is more."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect


def test_their_words_are_asked_for_only_where_a_message_came(page: Page) -> None:
    page.goto("/rejections/new")
    page.get_by_text("The date").click()
    words = page.locator("textarea[name='their-words']")
    expect(words).to_be_visible()
    page.locator("[name='way'][value='no-reply']").check(force=True)
    expect(words).to_be_hidden()


@pytest.mark.sample
@pytest.mark.parametrize("width", [390], ids=["narrow"])
def test_several_check_ins_of_a_day_are_counted_in_full(page: Page) -> None:
    for mood in ("4", "6"):
        page.goto("/")
        page.locator(f"button[name='mood'][value='{mood}']").click()
    page.goto("/check-ins")
    count = page.locator(".calendar td[aria-current] small")
    expect(count).to_contain_text("×")
    cell = page.locator(".calendar td[aria-current] a")
    assert cell.evaluate("cell => cell.scrollWidth <= cell.clientWidth + 1")


@pytest.mark.sample
def test_the_board_says_that_there_is_more_beside_it(page: Page) -> None:
    page.goto("/applications?view=board")
    board = page.locator(".board")
    assert board.evaluate("board => board.scrollWidth > board.clientWidth")
    expect(page.get_by_text("Scroll sideways to see them all.")).to_be_visible()
