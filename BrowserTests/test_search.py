"""Looking for something: the words stand in no address, and the way back still finds them."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from looks import at_both_widths, with_and_without_scripts
from walking import fits


@pytest.mark.sample
@with_and_without_scripts
@at_both_widths
def test_what_is_looked_for_is_found_again_on_the_way_back(page: Page) -> None:
    page.goto("/search")
    box = page.locator("#search-q")
    box.fill("Helios")
    box.press("Enter")
    expect(page.locator("main mark").first).to_have_text("Helios")
    assert "helios" not in page.url.lower()
    assert fits(page)
    page.locator("main .row a").first.click()
    page.go_back()
    expect(page.locator("#search-q")).to_have_value("Helios")
    expect(page.locator("main mark").first).to_have_text("Helios")


@pytest.mark.sample
@with_and_without_scripts
def test_a_list_keeps_its_stage_in_the_address_and_its_words_to_itself(page: Page) -> None:
    page.goto("/applications?stage=applied&sort=company")
    box = page.locator("#filter-q")
    box.fill("cobalt")
    box.press("Enter")
    expect(page.locator("#applications > li")).to_have_count(1)
    assert "stage=applied" in page.url and "cobalt" not in page.url.lower()
