"""People come in from a file, are seen, undone, and come in again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Page, expect

from looks import at_both_widths, with_and_without_scripts
from rebound import ROOT
from walking import fits

CARDS = ROOT / "Tests/InterchangeTests/Fixtures/people/phone-4.0.vcf"


@with_and_without_scripts
@at_both_widths
def test_people_come_in_are_undone_and_come_in_again(page: Page) -> None:
    look_at(page, CARDS)
    leave_out(page, "Zoë Müller")
    bring_in(page)
    seen(page, "Amara Okafor")
    undo(page)
    look_at(page, CARDS)
    bring_in(page)
    look_at(page, CARDS)
    expect(page.locator("main")).to_contain_text("Everything in this file is already in your journal.")


@at_both_widths
def test_axe_finds_nothing_on_the_way_in(page: Page, axe: Callable[[Page], None]) -> None:
    page.goto("/people/import")
    axe(page)
    look_at(page, CARDS)
    for fold in page.locator("main details > summary").all():
        fold.click()
    axe(page)
    bring_in(page)
    axe(page)


def look_at(page: Page, file: Path) -> None:
    page.goto("/people/import")
    page.locator("input[type='file']").set_input_files(file)
    page.get_by_role("button", name="Check the file").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Check before importing")
    assert fits(page)


def leave_out(page: Page, name: str) -> None:
    page.get_by_label("A label for everybody you import").fill("From my phone")
    page.get_by_role("checkbox", name=f"Leave out {name}").check()
    page.get_by_role("button", name="Check again").click()
    expect(page.get_by_role("checkbox", name=f"Leave out {name}")).to_be_checked()


def bring_in(page: Page) -> None:
    page.get_by_role("button", name="Import", exact=True).click()
    expect(page.locator(".notice").first).to_contain_text("Imported")


def seen(page: Page, name: str) -> None:
    expect(page.locator("main")).not_to_contain_text("Zoë Müller")
    page.get_by_role("link", name=name).click()
    expect(page.locator("main")).to_contain_text("From my phone")
    expect(page.locator("main")).to_contain_text("amara@helios.example")
    assert fits(page)
    page.go_back()


def undo(page: Page) -> None:
    page.get_by_role("button", name="Undo").first.click()
    expect(page.locator("main")).not_to_contain_text("Amara Okafor")
