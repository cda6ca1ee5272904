"""Somebody comes in from a file, is kept in touch with, waits on the list, and leaves it when they
were in touch; several are changed by the keyboard, and two become one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from looks import at_both_widths, in_both_schemes, with_and_without_scripts
from rebound import Server
from walking import fits

TABLE = "Name,Company,Position,E-mail\nInês Duarte,Northgate,Data lead,ines@north.example\n"


@with_and_without_scripts
@at_both_widths
def test_being_in_touch_begins_the_wait_anew(page: Page, tmp_path: Path) -> None:
    bring_in(page, tmp_path, TABLE)
    page.get_by_role("link", name="Inês Duarte").click()
    page.get_by_role("link", name="Change", exact=True).click()
    page.get_by_label("Last in touch on").fill("2026-01-05")
    page.get_by_role("button", name="Save").click()
    page.get_by_text("Choose how often", exact=True).click()
    page.get_by_role("button", name="Every month").click()
    expect(page.locator("main")).to_contain_text("It has been longer than you wanted.")
    assert fits(page)

    page.goto("/people")
    expect(page.get_by_role("heading", name="It has been a while")).to_be_visible()
    page.get_by_role("link", name="Keep in touch").first.click()
    expect(page.get_by_role("heading", name="Losing touch")).to_be_visible()
    assert fits(page)
    page.get_by_role("button", name="We were in touch today").click()
    expect(page.get_by_role("heading", name="Losing touch")).to_have_count(0)
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_role("heading", name="Losing touch")).to_be_visible()

    page.get_by_role("link", name="Inês Duarte", exact=True).click()
    page.get_by_text("Note a conversation").click()
    page.locator("[name='sort'][value='call']").check(force=True)
    page.locator("form[action$='/touchpoints'] button").click()
    expect(page.locator("main")).to_contain_text("A good time would be around")
    page.goto("/people")
    expect(page.get_by_role("heading", name="It has been a while")).to_have_count(0)


def test_several_are_chosen_by_the_keyboard(page: Page, server: Server) -> None:
    for name in ("Ana", "Ben", "Cleo", "Dora"):
        server.command("contact", "add", name)
    page.goto("/people")
    page.get_by_role("link", name="Ana").focus()
    page.keyboard.press("j")
    expect(page.get_by_role("link", name="Ben")).to_be_focused()
    page.keyboard.press("x")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Shift+X")
    for name, chosen in (("Ana", False), ("Ben", True), ("Cleo", True), ("Dora", True)):
        assert page.get_by_label(f"Choose {name}").is_checked() == chosen, name
    page.keyboard.press("k")
    expect(page.get_by_role("link", name="Cleo")).to_be_focused()
    page.keyboard.press("x")
    page.locator(".bulk summary", has_text="Label").click()
    page.get_by_label("A label").fill("fair")
    page.get_by_role("button", name="Add label").click()
    expect(page.locator("li.row .tag")).to_have_count(2)
    page.get_by_role("button", name="Undo").click()
    expect(page.locator("li.row .tag")).to_have_count(0)


def test_somebody_is_found_by_what_is_typed(page: Page, server: Server) -> None:
    server.command("application", "add", "Helios", "Analyst", "--stage", "applied")
    server.command("contact", "add", "Mara Lind", "--role", "Head")
    page.goto("/applications")
    page.get_by_role("link", name="Helios").first.click()
    page.get_by_text("Add a person").click()
    page.get_by_label("Their name").press_sequentially("mara")
    expect(page.locator("datalist option")).to_have_attribute("value", "Mara Lind, Head")
    page.get_by_label("Their name").fill("Mara Lind, Head")
    page.get_by_label("Their role").select_option("referrer")
    page.locator("form[action$='/people'] button", has_text="Add").click()
    expect(page.locator("#people")).to_contain_text("Referrer · Head")


@pytest.mark.parametrize("scripts", [True, False])
@at_both_widths
def test_two_become_one_and_two_again(page: Page, server: Server) -> None:
    server.command("contact", "add", "Mara Lind", "--organization", "Helios", "--role", "Head")
    server.command("contact", "add", "mara lind", "--role", "Analyst", "--phones", "030 1234567")
    page.goto("/people/duplicates")
    page.get_by_role("link", name="Compare both").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Is this one person?")
    assert fits(page)
    page.locator("[name='take-role'][value='gone']").check(force=True)
    page.get_by_role("button", name="Merge people").click()
    expect(page.locator(".head")).to_contain_text("Analyst, Helios")
    expect(page.locator("main")).to_contain_text("030 1234567")
    page.get_by_role("button", name="Undo").first.click()
    page.goto("/people/duplicates")
    page.get_by_role("button", name="not the same person").click()
    expect(page.locator("main")).to_contain_text("No duplicates found.")


@at_both_widths
@in_both_schemes
def test_axe_finds_nothing_among_people(
    page: Page, server: Server, axe: Callable[[Page], None]
) -> None:
    for name in ("Mara Lind", "mara lind", "Inês Duarte"):
        server.command("contact", "add", name, "--labels", "mentors", "--last-contact-on", "2026-01-05")
    server.command("application", "add", "Helios", "Analyst", "--stage", "applied")
    server.command("contact", "keep", "mentors", "--label", "--ideal", "1 month")
    server.command("contact", "link", "Inês", "Helios", "--part", "referrer")
    for address in ("/people", "/people/keep-in-touch", "/people/duplicates", "/people/been-there", "/plan"):
        page.goto(address)
        looked_at(page, axe)
    page.goto("/people/duplicates")
    page.get_by_role("link", name="Compare both").click()
    looked_at(page, axe)
    page.goto("/people")
    page.get_by_label("Choose Inês Duarte").check()
    looked_at(page, axe)
    page.get_by_role("link", name="Inês Duarte").first.click()
    looked_at(page, axe)
    page.locator("#applications a").first.click()
    looked_at(page, axe)


def looked_at(page: Page, axe: Callable[[Page], None]) -> None:
    page.evaluate("document.querySelectorAll('main details').forEach(fold => { fold.open = true })")
    axe(page)
    assert fits(page), page.url


def bring_in(page: Page, folder: Path, table: str) -> None:
    file = folder / "people.csv"
    file.write_text(table, encoding="utf-8")
    page.goto("/people/import")
    page.locator("input[type='file']").set_input_files(file)
    page.get_by_role("button", name="Check the file").click()
    page.get_by_role("button", name="Import", exact=True).click()
