"""A list from elsewhere is looked at: cards are hidden and brought back, a report is taken along, and a
long silence is asked about."""

from __future__ import annotations

import re

from playwright.sync_api import Page, expect

from axe import assert_accessible
from looks import at_both_widths, in_both_schemes, with_and_without_scripts
from rebound import Server
from test_import_journey import bring_it_in, look_at_the_list_first
from walking import fits


@with_and_without_scripts
@at_both_widths
def test_a_list_is_looked_at_hidden_and_reported(page: Page) -> None:
    look_at_the_list_first(page)
    bring_it_in(page)
    page.goto("/insights")
    expect(page.locator("#replies .standing")).to_contain_text("were answered later")
    expect(page.locator("#replies svg[role='img']")).to_have_count(1)
    assert fits(page)
    page.get_by_role("button", name="Hide this: How long answers take").click()
    expect(page.locator("#replies")).to_have_count(0)
    page.get_by_role("button", name="Show it again: How long answers take").click()
    expect(page.locator("#replies")).to_have_count(1)
    set_what_is_usual(page)
    take_a_report(page)


def set_what_is_usual(page: Page) -> None:
    """By keyboard: a figure of one's own, first one that will not do, then one that does."""
    page.get_by_role("link", name="Set the usual figures").press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Usual figures")
    assert fits(page)
    field = page.get_by_label("Your own figure, of 100 applications")
    field.fill("250")
    field.press("Enter")
    expect(page.get_by_role("textbox", name="Your own figure, of 100 applications")).to_have_value("250")
    expect(page.locator(".field .problem")).to_contain_text("Enter a whole number from 1 to 99.")
    page.get_by_label("Your own figure, of 100 applications").fill("6")
    page.get_by_role("radio", name="The step that would add the most").press("Space")
    page.get_by_role("button", name="Save", exact=True).press("Enter")
    expect(page.locator(".notice").first).to_contain_text("Saved.")
    expect(page.get_by_label("Your own figure, of 100 applications")).to_have_value("6")
    page.locator("main").get_by_role("link", name="Insights", exact=True).click()
    expect(page.locator("#funnel")).to_contain_text("Compared with your own figure")


def take_a_report(page: Page) -> None:
    page.get_by_role("link", name="Make a report").click()
    page.get_by_label("From", exact=True).fill("2021-01-01")
    page.get_by_role("button", name="Look at it").click()
    expect(page.get_by_role("heading", level=2, name="Applications")).to_be_visible()
    expect(page.get_by_role("heading", level=2, name="Mood")).to_have_count(0)
    assert fits(page)
    with page.expect_download() as taken:
        page.get_by_role("link", name="Save as Markdown").click()
    assert taken.value.suggested_filename.startswith("report-2021-01-01-")


@with_and_without_scripts
def test_a_long_silence_is_asked_about_and_can_be_taken_back(page: Page, server: Server) -> None:
    for company in ("Helios Energy", "Tidewater Logistics"):
        sent = ("--stage", "applied", "--applied-on", "2026-01-05")
        added = server.command("application", "add", company, "Data analyst", *sent)
        assert added.returncode == 0, added.stderr
    page.goto("/applications")
    expect(page.get_by_role("heading", name="Close this application?")).to_be_visible()
    page.get_by_role("button", name="Keep it open: Helios Energy").click()
    expect(page.locator(".notice").first).to_contain_text("This application stays open.")
    expect(page.get_by_role("button", name="Keep it open: Helios Energy")).to_have_count(0)
    page.get_by_role("button", name="Close as no reply: Tidewater Logistics").click()
    expect(page.locator(".notice").first).to_contain_text("Closed as no reply.")
    expect(page.get_by_role("heading", name="Close this application?")).to_have_count(0)
    page.get_by_role("link", name=re.compile("Ended applications")).first.click()
    page.get_by_role("link", name="Tidewater Logistics").click()
    page.get_by_role("button", name="Open it again").click()
    expect(page.get_by_role("button", name="Open it again")).to_have_count(0)
    expect(page.locator("main")).to_contain_text("Applied")


@in_both_schemes
@at_both_widths
def test_the_page_and_the_report_are_accessible(page: Page) -> None:
    look_at_the_list_first(page)
    bring_it_in(page)
    for address in ("/insights", "/insights/usual", "/insights/report", "/insights/report/page?from=2021-01-01"):
        page.goto(address)
        for fold in page.locator("main details > summary").all():
            fold.click()
        assert_accessible(page)
        assert fits(page)
