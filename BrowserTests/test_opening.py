"""`rebound serve --open`: the browser is handed a file with an address, and nothing waits for it."""

from __future__ import annotations

import os
import re
import stat
import time
from pathlib import Path
from urllib.request import urlopen

import pytest
from playwright.sync_api import Browser, expect

from rebound import ADDRESS, Server

OPENER = """#!/bin/sh
printf '%s\\n' "$@" >{place}/arguments
cp "$1" {place}/page.html
stat -c %a "$1" >{place}/mode
{then}
"""


def opener(place: Path, then: str = "exit 0") -> dict[str, str]:
    """An `xdg-open` that writes down what it was given; settings in which it is found first."""
    program = place / "xdg-open"
    program.write_text(OPENER.format(place=place, then=then), encoding="utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    return {"PATH": f"{place}{os.pathsep}{os.environ['PATH']}"}


def said(server: Server, words: str) -> None:
    end = time.monotonic() + 10
    while words not in server.log:
        assert time.monotonic() < end, server.log
        time.sleep(0.05)


def test_the_browser_gets_a_private_file_that_leads_to_the_journal(
    tmp_path: Path, browser: Browser
) -> None:
    with Server("--open", **opener(tmp_path)) as server:
        said(server, "If your browser does not open by itself, use the address above.")
        page = (tmp_path / "page.html").read_text(encoding="utf-8")
        address = ADDRESS.search(page.encode())
        assert address, page
        assert (tmp_path / "mode").read_text().strip() == "600"
        arguments = (tmp_path / "arguments").read_text()
        assert arguments.strip().endswith("/open.html") and "key=" not in arguments
        window = browser.new_page()
        window.goto((tmp_path / "page.html").as_uri())
        window.wait_for_url(re.compile(r"^http://127\.0\.0\.1:\d+/\w+/$"))
        expect(window.locator("h1")).to_be_visible()
        window.close()
        # The printed address is another one, so that it still works.
        assert server.door != address.group().decode()


@pytest.mark.parametrize("then", ["exit 3", "kill -9 $$"])
def test_where_no_browser_opens_the_address_is_enough(tmp_path: Path, then: str) -> None:
    with Server("--open", **opener(tmp_path, then)) as server:
        said(server, "No browser could be opened from here. Use the address above.")
        assert urlopen(server.origin + "/support").status == 200


def test_a_browser_that_stays_in_front_holds_nothing_up(tmp_path: Path) -> None:
    """Some desktops run the browser itself, which ends when its last window is closed."""
    with Server("--open", **opener(tmp_path, "exec sleep 60")) as server:
        end = time.monotonic() + 10
        while not (tmp_path / "mode").exists():
            assert time.monotonic() < end
            time.sleep(0.05)
        assert urlopen(server.origin + "/support", timeout=5).status == 200
        start = time.monotonic()
        server.stop()
        assert time.monotonic() - start < 8


def test_without_an_opener_the_address_is_enough(tmp_path: Path) -> None:
    with Server("--open", PATH=str(tmp_path)) as server:
        said(server, "No browser could be opened from here. Use the address above.")
        assert urlopen(server.origin + "/support").status == 200
