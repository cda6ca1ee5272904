"""What is chosen at one import is remembered for the next; wrong letters and wrong files are asked about."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page, expect

from looks import at_both_widths, with_and_without_scripts
from walking import fits

FIRST = "Bei wem;Als was;Wann;Wie weit\nLumen Labs;Designerin;2026-08-03;Fach C\n"
SECOND = "Wie weit;Wann;Als was;Bei wem\nFach C;2026-08-10;Analystin;Heron\n"
COLUMNS = [
    ("Bei wem", "Company"),
    ("Als was", "Job title"),
    ("Wann", "Day you applied"),
    ("Wie weit", "Stage"),
]
WRONG = "Company,Status\nMÃ¼ller & SÃ¶hne,Applied\n"
PEOPLE = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nMara,Lind,,,Wren,Lead,03 Aug 2026\n"


@with_and_without_scripts
@at_both_widths
def test_what_was_chosen_is_remembered(page: Page) -> None:
    look_at(page, "liste.csv", FIRST)
    for column, field in COLUMNS:
        page.get_by_label(f"What “{column}” becomes").select_option(field)
    check_again(page)
    page.get_by_label("What “Fach C” means").select_option("Interview")
    check_again(page)
    page.get_by_role("button", name="Import", exact=True).click()
    expect(page.locator(".notice").first).to_contain_text("Imported 1 application and 1 interview.")
    look_at(page, "mehr.csv", SECOND)
    expect(page.locator("main")).to_contain_text("1 application")
    page.get_by_text("How the file was read").click()
    expect(page.get_by_text("As you chose last time.")).to_have_count(5)
    expect(page.get_by_label("What “Fach C” means")).to_have_value("interview")
    assert fits(page)
    page.get_by_role("link", name="See what is remembered").click()
    expect(page.get_by_role("link", name="“Fach C” means interview")).to_be_visible()
    assert fits(page)


@with_and_without_scripts
@at_both_widths
def test_wrong_letters_are_asked_about(page: Page) -> None:
    look_at(page, "falsch.csv", WRONG)
    expect(page.get_by_role("heading", name="Choose these first")).to_be_visible()
    expect(page.get_by_role("button", name="Import", exact=True)).to_have_count(0)
    page.get_by_label("Fix them").focus()
    page.keyboard.press("Space")
    check_again(page)
    page.get_by_role("button", name="Import", exact=True).press("Enter")
    expect(page.locator(".notice").first).to_contain_text("Imported 1 application.")
    expect(page.get_by_role("link", name="Müller & Söhne").first).to_be_visible()


@at_both_widths
def test_axe_finds_nothing_where_letters_are_asked_about(
    page: Page, axe: Callable[[Page], None]
) -> None:
    look_at(page, "falsch.csv", WRONG)
    axe(page)


@at_both_widths
def test_a_list_of_people_is_led_to_people(page: Page) -> None:
    page.goto("/import?as=applications")
    send(page, "Connections.csv", PEOPLE)
    expect(page.locator("main")).to_contain_text("1 person")
    page.get_by_role("button", name="Import", exact=True).click()
    expect(page.locator(".notice").first).to_contain_text("Imported 1 person.")
    expect(page.get_by_role("heading", level=1)).to_have_text("People")


def look_at(page: Page, name: str, text: str) -> None:
    page.goto("/import")
    send(page, name, text)
    assert fits(page)


def send(page: Page, name: str, text: str) -> None:
    page.locator("input[type='file']").set_input_files(
        {"name": name, "mimeType": "text/csv", "buffer": text.encode()}
    )
    page.get_by_role("button", name="Check the file").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Check before importing")


def check_again(page: Page) -> None:
    page.get_by_role("button", name="Check again").click()
    expect(page.get_by_role("status").first).to_contain_text("You changed how the file is read")
    assert fits(page)
