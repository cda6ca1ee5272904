"""A browser that was signed out while somebody was typing: what they typed is not lost."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from rebound import Server

WORDS = "The river, and what Mara said."


def signed_out(page: Page, server: Server) -> Page:
    """Another tab of the same browser, in which every browser was signed out."""
    other = page.context.new_page()
    other.goto(server.at("/settings"))
    other.get_by_role("button", name="Sign out everywhere").click()
    return other


@pytest.mark.may_complain
@pytest.mark.parametrize("is_in", [False, True], ids=["signed out", "signed in again"])
@pytest.mark.parametrize(
    ("address", "field", "button"),
    [
        ("/stories/new", "situation", "Save story"),
        ("/messages/new?template=t6-chat", "text", "Save draft"),
    ],
)
def test_what_was_sent_while_signed_out_is_there_to_be_copied(
    page: Page, server: Server, address: str, field: str, button: str, is_in: bool
) -> None:
    page.goto(address)
    other = signed_out(page, server)
    if is_in:
        other.goto(server.door)
    page.bring_to_front()
    page.locator(f"textarea[name='{field}']").fill(WORDS)
    page.get_by_role("button", name=button, exact=True).click()
    expect(page.locator("main")).to_contain_text("Nothing was saved")
    expect(page.get_by_label("What you typed").last).to_have_value(WORDS)
