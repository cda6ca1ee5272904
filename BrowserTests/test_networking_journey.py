"""One person from a file to a lesson: imported, kept in touch with, written to, and what they
answered kept; the reply counts as being in touch."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Page, expect

from looks import at_both_widths, with_and_without_scripts
from walking import fits

TABLE = "Name,Company,Position,E-mail\nInês Duarte,Northgate,Data lead,ines@north.example\n"


@with_and_without_scripts
@at_both_widths
def test_somebody_from_a_file_leaves_a_lesson(page: Page, tmp_path: Path) -> None:
    bring_in(page, tmp_path)
    keep_in_touch(page)
    write_to_them(page)
    answer(page)
    the_wait_begins_anew(page)


def bring_in(page: Page, folder: Path) -> None:
    file = folder / "people.csv"
    file.write_text(TABLE, encoding="utf-8")
    page.goto("/people/import")
    page.locator("input[type='file']").set_input_files(file)
    page.get_by_role("button", name="Check the file").click()
    page.get_by_role("button", name="Import", exact=True).click()
    page.get_by_role("link", name="Inês Duarte").click()


def keep_in_touch(page: Page) -> None:
    page.get_by_role("link", name="Change", exact=True).click()
    page.get_by_label("Last in touch on").fill("2026-01-05")
    page.get_by_role("button", name="Save").click()
    page.get_by_text("Choose how often", exact=True).click()
    page.get_by_role("button", name="Every month").click()
    expect(page.locator("main")).to_contain_text("It has been longer than you wanted.")
    assert fits(page)


def write_to_them(page: Page) -> None:
    page.goto("/people/keep-in-touch")
    expect(page.get_by_role("heading", name="Losing touch")).to_be_visible()
    page.get_by_role("link", name="Write", exact=False).first.click()
    expect(page.get_by_label("To", exact=True)).to_have_value("Inês Duarte")
    expect(page.get_by_label("Their email address")).to_have_value("ines@north.example")
    for name, text in {
        "Something you have in common": "the statistics course",
        "What you like about their work": "how calmly you plan",
        "Your news, in a few words": "I moved into data",
        "Your name": "Amara",
    }.items():
        page.get_by_label(name).fill(text)
    page.get_by_role("button", name="Fill in").click()
    page.get_by_role("button", name="Save draft", exact=True).click()
    page.get_by_role("button", name="Mark as sent").click()
    assert fits(page)


def answer(page: Page) -> None:
    page.get_by_text("They wrote back").click()
    page.get_by_label("What they wrote").fill("Say the result first")
    page.get_by_role("button", name="Save reply", exact=True).click()
    page.get_by_role("button", name="A change to try").click()
    expect(page.locator("main")).to_contain_text("Saved as a change to try")
    page.goto("/lessons")
    expect(page.locator("main")).to_contain_text("Say the result first")


def the_wait_begins_anew(page: Page) -> None:
    page.goto("/people/keep-in-touch")
    expect(page.get_by_role("heading", name="Losing touch")).to_have_count(0)
    page.goto("/people")
    page.get_by_role("link", name="Inês Duarte").first.click()
    expect(page.locator("main")).to_contain_text("A good time would be around")
    assert fits(page)
