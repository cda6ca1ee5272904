"""The first page: it is there, it can be read by everyone, and it fits."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from looks import at_both_widths, in_both_schemes, with_and_without_scripts
from rebound import Server


@with_and_without_scripts
@at_both_widths
def test_the_first_page_has_one_heading_and_fits_its_width(page: Page) -> None:
    expect(page.get_by_role("heading", level=1)).to_have_count(1)
    assert page.evaluate(
        "document.documentElement.scrollWidth <= window.innerWidth"
    ), "it scrolls sideways"


@in_both_schemes
@at_both_widths
def test_axe_finds_nothing_on_the_first_page(page: Page, axe: Callable[[Page], None]) -> None:
    axe(page)


@pytest.mark.sample
@at_both_widths
def test_axe_finds_nothing_on_today_of_a_lived_in_journal(
    page: Page, axe: Callable[[Page], None]
) -> None:
    expect(page.get_by_role("heading", level=1)).to_have_count(1)
    axe(page)


def test_the_key_leaves_the_address_once_it_has_let_the_browser_in(
    page: Page, server: Server
) -> None:
    assert "key=" not in page.url
    page.goto("/")
    expect(page.get_by_role("heading", level=1)).to_be_visible()


def test_without_the_key_nobody_is_let_in(browser, server: Server) -> None:
    context = browser.new_context()
    try:
        for address in (server.origin + "/", server.at("/")):
            assert context.request.get(address).status == 403
    finally:
        context.close()
