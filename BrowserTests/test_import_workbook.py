"""A German workbook comes in: its sheet is chosen from a menu, and what is no table says so."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Page, expect

from looks import at_both_widths, with_and_without_scripts
from walking import fits

WORKBOOKS = Path(__file__).parents[1] / "Tests/InterchangeTests/Fixtures/workbooks"


@with_and_without_scripts
@at_both_widths
def test_the_sheet_of_a_workbook_is_chosen(page: Page) -> None:
    look_at(page, WORKBOOKS / "search.ods")
    expect(page.locator("main")).to_contain_text("Read from the sheet “2025”.")
    page.locator("summary", has_text="How the file was read").click()
    page.get_by_label("The sheet of the workbook").select_option("2026")
    page.get_by_role("button", name="Check again").click()
    expect(page.locator("main")).to_contain_text("Read from the sheet “2026”.")
    assert fits(page)
    page.get_by_role("button", name="Import", exact=True).click()
    expect(page.locator(".notice").first).to_contain_text("Imported")
    expect(page.get_by_role("link", name="Straßenbau Öz").first).to_be_visible()


@at_both_widths
def test_axe_finds_nothing_where_a_sheet_is_chosen(
    page: Page, axe: Callable[[Page], None]
) -> None:
    look_at(page, WORKBOOKS / "search.xlsx")
    page.locator("summary", has_text="How the file was read").click()
    axe(page)


def test_an_older_workbook_says_what_to_save_it_as(page: Page) -> None:
    page.goto("/import")
    old = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600) + "Workbook".encode("utf-16-le")
    page.locator("input[type='file']").set_input_files(
        {"name": "jobs.xls", "mimeType": "application/vnd.ms-excel", "buffer": old}
    )
    page.get_by_role("button", name="Check the file").click()
    expect(page.locator("main")).to_contain_text("save it as Excel Workbook (.xlsx)")


def look_at(page: Page, file: Path) -> None:
    page.goto("/import")
    page.locator("input[type='file']").set_input_files(file)
    page.get_by_role("button", name="Check the file").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Check before importing")
    assert fits(page)
