"""A backup of another machine comes back through the page; a file that is too large says what to do."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Page, expect

from looks import at_both_widths, with_and_without_scripts
from rebound import Server
from walking import fits


@with_and_without_scripts
@at_both_widths
def test_a_backup_of_another_machine_is_looked_at_restored_and_taken_back(
    page: Page, server: Server, tmp_path: Path
) -> None:
    learn(server, "On this machine")
    choose(page, backup_of_another_machine(tmp_path))
    assert fits(page)
    page.get_by_role("button", name="Restore this backup").click()
    expect(page.locator(".notice").first).to_contain_text("Restored the backup.")
    assert learned(page) == "From the other machine"
    page.go_back()
    page.get_by_role("link", name="Go back to that journal").click()
    page.get_by_role("button", name="Restore this backup").click()
    assert learned(page) == "On this machine"


def backup_of_another_machine(directory: Path) -> Path:
    backup = directory / "rebound.sqlite"
    with Server() as other:
        learn(other, "From the other machine")
        assert other.command("backup", str(backup)).returncode == 0
    return backup


def learn(server: Server, text: str) -> None:
    assert server.command("lesson", "add", "--text", text, "--sort", "keep").returncode == 0


def choose(page: Page, file: Path) -> None:
    page.goto("/settings/data")
    page.locator("summary", has_text="Restore a backup").click()
    page.locator("input[type='file']").set_input_files(file)
    page.get_by_role("button", name="Check this file").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Restore a backup")
    expect(page.locator("main")).to_contain_text("This backup has 1 record.")
    expect(page.locator("main")).to_contain_text("1 record you have now is not in this backup.")


def learned(page: Page) -> str:
    page.goto("/lessons")
    texts = ["On this machine", "From the other machine"]
    main = page.locator("main").inner_text()
    return " and ".join(text for text in texts if text in main)


def test_a_file_that_is_too_large_says_what_to_do(page: Page, tmp_path: Path) -> None:
    file = tmp_path / "large.csv"
    with file.open("wb") as large:
        large.truncate(60_000_000)
    page.goto("/import/applications")
    page.locator("input[type='file']").set_input_files(file)
    page.get_by_role("button", name="Check the file").click()
    expect(page.locator("main")).to_contain_text("This file is larger than 20 MB")
    expect(page.locator("main")).to_contain_text("one part at a time")
