"""Pages and commands keep half-written exercises in one place."""

from __future__ import annotations

import os
import stat
import subprocess
from pathlib import Path

from playwright.sync_api import Page, expect

from rebound import Server, binary
from terminal import Terminal


def test_begun_in_the_browser_and_finished_in_the_terminal(page: Page, server: Server) -> None:
    page.goto("/exercises/values-writing")
    page.get_by_role("button", name="Start").click()
    page.get_by_role("button", name="Next", exact=True).click()
    page.locator("textarea").first.fill("The garden, and Sunday lunch.")
    page.get_by_role("button", name="Save and stop here").click()
    with Terminal(server, "values") as terminal:
        terminal.says("You started this")
        terminal.types("")
        terminal.says("The garden, and Sunday lunch.")
        terminal.types("", "Lunch with my sister")
        terminal.says("Saved.")
        assert terminal.ends() == 0
    page.goto("/exercises/values-writing")
    expect(page.get_by_role("link", name="Continue")).to_have_count(0)
    page.goto("/steps/resilience")
    page.get_by_role("link", name="What matters to you").last.click()
    expect(page.locator("main")).to_contain_text("Sunday lunch")
    expect(page.locator("main")).to_contain_text("Lunch with my sister")


def test_begun_in_the_terminal_and_finished_in_the_browser(page: Page, server: Server) -> None:
    with Terminal(server, "thought") as terminal:
        terminal.types("On the bus home.", "", "I always freeze.", "", "75", "70", ".stop")
        terminal.says("Your answers are saved.")
        assert terminal.ends() == 0
    page.goto("/exercises/thought-record")
    page.get_by_role("link", name="Continue").click()
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


def test_a_table_has_heads_and_colors_on_a_terminal_alone(server: Server) -> None:
    server.command("application", "add", "Helios", "Analyst")
    with Terminal(server, "application", "list", TERM="xterm", NO_COLOR="") as terminal:
        terminal.says("\x1b[1mID\x1b[0m")
        terminal.says("Stage")
        assert terminal.ends() == 0
    for setting in ({"NO_COLOR": "1"}, {"TERM": "dumb", "NO_COLOR": ""}):
        with Terminal(server, "application", "list", **{"TERM": "xterm", **setting}) as terminal:
            terminal.says("Helios")
            assert terminal.ends() == 0
            assert terminal.heard.startswith("ID")
            assert "\x1b" not in terminal.heard
    assert "Stage" not in server.command("application", "list").stdout


def test_bash_completes_names_and_runs_none_of_them(server: Server, tmp_path: Path) -> None:
    canary = tmp_path / "canary"
    server.command("contact", "add", "Mara Lind")
    server.command("contact", "add", f"Mara $(touch {canary})")
    script = tmp_path / "rebound.bash"
    script.write_text(server.command("--generate-completion-script", "bash").stdout)
    (tmp_path / "rebound").symlink_to(binary().resolve())
    typed = "rebound contact show Mar"
    program = f"""
        source {script}
        COMP_WORDS=({typed}) COMP_CWORD=3 COMP_LINE='{typed}' COMP_POINT={len(typed)}
        _rebound rebound Mar show
        printf '%s\\n' "${{COMPREPLY[@]}}"
    """
    completed = subprocess.run(
        ["bash", "--norc", "-c", program],
        env={**server.environment, "PATH": f"{tmp_path}:{os.environ['PATH']}"},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert "Mara\\ Lind" in completed.stdout.splitlines(), completed.stderr
    assert len(completed.stdout.splitlines()) == 2
    assert not canary.exists()
