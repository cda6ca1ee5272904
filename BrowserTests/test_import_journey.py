"""A list from elsewhere comes in whole; an old no in it gets a recovery of its own."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.sync_api import Page, expect

from looks import at_both_widths, with_and_without_scripts
from rebound import ROOT
from walking import fits

OWN = ROOT / "Tests/InterchangeTests/Fixtures/merged.csv"
REAL = ROOT.parent / "shared/samples/hanneman/Merged.csv"


def table() -> Path:
    """A real person's list where it is at hand, else one of the same shape."""
    return REAL if REAL.exists() else OWN


@with_and_without_scripts
@at_both_widths
def test_a_list_comes_in_and_an_old_no_is_looked_back_at(page: Page) -> None:
    look_at_the_list_first(page)
    bring_it_in(page)
    nothing_was_started(page)
    look_back_at_an_old_no(page)
    bring_it_in_again(page)


def look_at_the_list_first(page: Page) -> None:
    page.goto("/import/applications")
    page.locator("input[type='file']").set_input_files(table())
    page.get_by_role("button", name="Check the file").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Check before importing")
    assert fits(page)


def bring_it_in(page: Page) -> None:
    page.get_by_role("button", name="Import", exact=True).first.click()
    expect(page.locator(".notice").first).to_contain_text("Imported")


def nothing_was_started(page: Page) -> None:
    page.goto("/")
    expect(page.get_by_role("heading", level=1)).to_have_text("Nothing is due today.")
    page.goto("/steps")
    expect(page.locator("main a[href*='/recoveries/']")).to_have_count(0)


def look_back_at_an_old_no(page: Page) -> None:
    page.goto("/applications")
    page.get_by_role("link", name="Ended applications").first.click()
    page.locator("li.row", has_text="Rejected").locator("a").first.click()
    page.get_by_role("button", name=re.compile("five steps")).first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text(re.compile("^After "))
    assert fits(page)


def bring_it_in_again(page: Page) -> None:
    page.goto("/import/applications")
    page.locator("input[type='file']").set_input_files(table())
    page.get_by_role("button", name="Check the file").click()
    expect(page.locator("main")).to_contain_text(
        "Everything in this file is already in your journal."
    )
