"""A list in words nobody knows comes in: its columns and a status word are chosen from menus."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page, expect

from looks import at_both_widths, with_and_without_scripts
from walking import fits

LIST = "Bei wem;Als was;Wann;Wie weit\nLumen Labs;Designerin;2026-08-03;Fach C\n"


@with_and_without_scripts
@at_both_widths
def test_a_column_and_a_status_word_are_chosen(page: Page) -> None:
    look_at(page)
    choose_columns(page)
    choose_word(page)
    page.get_by_role("button", name="Import", exact=True).click()
    expect(page.locator(".notice").first).to_contain_text("Imported")
    page.get_by_role("link", name="Lumen Labs").first.click()
    expect(page.locator("main")).to_contain_text("Designerin")
    expect(page.locator("main")).to_contain_text("Interview")


@at_both_widths
def test_axe_finds_nothing_where_columns_are_chosen(
    page: Page, axe: Callable[[Page], None]
) -> None:
    look_at(page)
    axe(page)
    choose_columns(page)
    axe(page)


def look_at(page: Page) -> None:
    page.goto("/import")
    page.locator("input[type='file']").set_input_files(
        {"name": "liste.csv", "mimeType": "text/csv", "buffer": LIST.encode()}
    )
    page.get_by_role("button", name="Check the file").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Check before importing")
    assert fits(page)


def choose_columns(page: Page) -> None:
    for column, field in [
        ("Bei wem", "Company"),
        ("Als was", "Job title"),
        ("Wann", "Day you applied"),
        ("Wie weit", "Stage"),
    ]:
        page.get_by_label(f"What “{column}” becomes").select_option(field)
    page.get_by_role("button", name="Check again").click()
    expect(page.locator("main")).to_contain_text("1 application")
    assert fits(page)


def choose_word(page: Page) -> None:
    page.get_by_label("What “Fach C” means").select_option("Interview")
    page.get_by_role("button", name="Check again").click()
    expect(page.get_by_label("What “Fach C” means")).to_have_value("interview")
