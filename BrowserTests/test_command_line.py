"""Pages and commands keep half-written exercises in one place."""

from __future__ import annotations

import stat
from pathlib import Path

from playwright.sync_api import Page, expect

from rebound import Server
from terminal import Terminal


def test_begun_in_the_browser_and_finished_in_the_terminal(page: Page, server: Server) -> None:
    page.goto("/exercises/values-writing")
    page.get_by_role("button", name="Begin").click()
    page.get_by_role("button", name="Next", exact=True).click()
    page.locator("textarea").first.fill("The garden, and Sunday lunch.")
    page.get_by_role("button", name="Stop here for now").click()
    with Terminal(server, "values") as terminal:
        terminal.says("You began this")
        terminal.types("")
        terminal.says("The garden, and Sunday lunch.")
        terminal.types("", "Lunch with my sister")
        terminal.says("Saved.")
        assert terminal.ends() == 0
    page.goto("/exercises/values-writing")
    expect(page.get_by_role("link", name="Go on")).to_have_count(0)
    page.goto("/steps/resilience")
    page.get_by_role("link", name="What matters to you").last.click()
    expect(page.locator("main")).to_contain_text("Sunday lunch")
    expect(page.locator("main")).to_contain_text("Lunch with my sister")


def test_begun_in_the_terminal_and_finished_in_the_browser(page: Page, server: Server) -> None:
    with Terminal(server, "thought") as terminal:
        terminal.types("On the bus home.", "", "I always freeze.", "", "75", "70", ".stop")
        terminal.says("It is kept as you left it.")
        assert terminal.ends() == 0
    page.goto("/exercises/thought-record")
    page.get_by_role("link", name="Go on").click()
    page.get_by_role("button", name="Back").click()
    expect(page.locator("textarea").first).to_have_value("I always freeze.")


def test_a_killed_command_loses_only_the_answer_being_typed(server: Server) -> None:
    with Terminal(server, "thought") as terminal:
        terminal.types("On the bus home.", "", "I always")
    with Terminal(server, "thought") as terminal:
        terminal.types("", ".back")
        terminal.says("On the bus home.")


def test_an_answer_in_an_editor_leaves_no_file_behind(server: Server, tmp_path: Path) -> None:
    seen = tmp_path / "seen"
    editor = tmp_path / "editor"
    editor.write_text(f'#!/bin/sh\nstat -c %a "$1" > {seen}\necho "From the editor." > "$1"\n')
    editor.chmod(editor.stat().st_mode | stat.S_IXUSR)
    with Terminal(server, "values", EDITOR=str(editor)) as terminal:
        terminal.types("1", "", ".edit", "")
        assert terminal.ends() == 0
    assert seen.read_text().strip() == "600"
    assert not list(server.place.glob("answer-*"))
    assert "From the editor." in server.command("values", "list").stdout


def test_field_notes_are_one_thing_on_the_page_and_in_the_terminal(
    page: Page, server: Server
) -> None:
    server.command("application", "add", "Lumen Labs", "Designer")
    server.command("interview", "add", "Lumen", "--day", "2026-11-02")
    with Terminal(server, "field-notes") as terminal:
        terminal.types("60", "Why us?", "And if it rains?", "", "2", ".stop")
        assert terminal.ends() == 0
    page.goto("/exercises/field-notes")
    page.goto(page.url.split("?")[0] + "?part=questions")
    expect(page.get_by_label("What they asked").nth(1)).to_have_value("And if it rains?")
    page.get_by_label("What they asked").nth(1).fill("And if it snows?")
    page.get_by_label("What they asked").nth(1).press("Tab")
    expect(page.locator("[data-draft-note]")).to_contain_text("Saved", timeout=8_000)
    with Terminal(server, "field-notes") as terminal:
        terminal.types("", ".back", ".back")
        terminal.says("And if it snows?")
