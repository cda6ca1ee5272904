"""A German workbook comes in: its sheet is chosen from a menu, and what is no table says so."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path
from xml.sax.saxutils import escape

from playwright.sync_api import Page, expect

from looks import at_both_widths, with_and_without_scripts
from walking import fits

# No heading and no word of it is one that Rebound knows.
ROWS = [
    ["Bei wem", "Als was", "Wann", "Wie weit"],
    ["Straßenbau Öz", "Planerin", "03.08.2026", "Fach C"],
    ["Wärmewerk Süd", "Technikerin", "10.08.2026", "Fach F"],
]
COLUMNS = [
    ("Bei wem", "Company"),
    ("Als was", "Job title"),
    ("Wann", "Day you applied"),
    ("Wie weit", "Stage"),
]
STATUSES = [("Fach C", "Interview"), ("Fach F", "Rejected")]
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


@at_both_widths
def test_columns_and_statuses_of_a_workbook_are_chosen_by_keyboard(
    page: Page, axe: Callable[[Page], None]
) -> None:
    look_at(page, {"name": "liste.xlsx", "mimeType": "", "buffer": german_workbook()})
    axe(page)
    for column, field in COLUMNS:
        choose(page, f"What “{column}” becomes", field)
    check_again(page)
    for word, stage in STATUSES:
        choose(page, f"What “{word}” means", stage)
    check_again(page)
    axe(page)
    page.get_by_role("button", name="Import", exact=True).press("Enter")
    expect(page.locator(".notice").first).to_contain_text("Imported 2 applications")
    page.goto("/applications?ended=yes")
    expect(page.locator("main")).to_contain_text("Wärmewerk Süd")


def test_an_older_workbook_says_what_to_save_it_as(page: Page) -> None:
    page.goto("/import")
    old = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600) + "Workbook".encode("utf-16-le")
    page.locator("input[type='file']").set_input_files(
        {"name": "jobs.xls", "mimeType": "application/vnd.ms-excel", "buffer": old}
    )
    page.get_by_role("button", name="Check the file").click()
    expect(page.locator("main")).to_contain_text("save it as Excel Workbook (.xlsx)")


def look_at(page: Page, file: Path | dict) -> None:
    page.goto("/import")
    page.locator("input[type='file']").set_input_files(file)
    page.get_by_role("button", name="Check the file").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Check before importing")
    assert fits(page)


def choose(page: Page, label: str, option: str) -> None:
    """Type the option into the menu, as from a keyboard alone."""
    menu = page.get_by_label(label)
    menu.focus()
    page.keyboard.type(option)
    expect(menu.locator("option:checked")).to_have_text(option)


def check_again(page: Page) -> None:
    page.get_by_role("button", name="Check again").press("Enter")
    expect(page.get_by_role("status").first).to_contain_text("You changed how the file is read")
    assert fits(page)


def german_workbook() -> bytes:
    """The smallest workbook there is, with the text of each cell in the cell."""
    cells = "".join(
        "<row>" + "".join(f'<c t="inlineStr"><is><t>{escape(c)}</t></is></c>' for c in row) + "</row>"
        for row in ROWS
    )
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    parts = {
        "_rels/.rels": f'<Relationships xmlns="{package}"><Relationship Id="r1" '
        f'Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets>'
        '<sheet name="Liste" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}"><Relationship Id="r1" '
        f'Type="{office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{main}"><sheetData>{cells}</sheetData></worksheet>',
    }
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return held.getvalue()
