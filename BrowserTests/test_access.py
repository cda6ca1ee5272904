"""Who may come in: another port, another journal, a browser that was closed, a key that was used."""

from __future__ import annotations

import http.server
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from chromium import CHROMIUM, arguments
from rebound import Server


@pytest.fixture
def listener() -> Iterator[Listener]:
    """Somebody else's program on another port of this machine."""
    with Listener() as listening:
        yield listening


class Listener:
    """Keeps the cookies that browsers send to it."""

    def __init__(self) -> None:
        self.cookies: list[str] = []
        self.paths: list[str] = []
        listener = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                listener.paths.append(self.path)
                listener.cookies += self.headers.get_all("Cookie") or []
                self.send_response(200)
                self.send_header("Content-Type", "text/html")
                self.send_header("Set-Cookie", "rebound=mine; Path=/")
                self.end_headers()
                self.wfile.write(b"<!doctype html><title>Elsewhere</title><p>Hello")

            def log_message(self, *_: object) -> None:
                pass

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.origin = f"http://127.0.0.1:{self._server.server_port}"

    def __enter__(self) -> Listener:
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()


def test_no_other_port_of_the_machine_is_sent_the_cookie(
    page: Page, server: Server, listener: Listener
) -> None:
    assert page.context.cookies(server.at("/")), "the browser is signed in"
    for path in ("/", "/collect", "/applications"):
        page.goto(listener.origin + path)
    assert listener.paths[0] == "/" and len(listener.paths) >= 3
    assert [cookie for cookie in listener.cookies if "rebound-" in cookie] == []
    assert server.home.strip("/") not in " ".join(listener.cookies + listener.paths)
    # What the other port set does not lock anybody out.
    page.goto("/")
    expect(page.get_by_role("navigation", name="Main")).to_be_visible()


def test_a_page_of_another_port_reads_nothing(
    page: Page, server: Server, listener: Listener
) -> None:
    page.goto(listener.origin)
    status = page.evaluate(
        """async address => {
          try { return (await fetch(address, {credentials: "include", mode: "no-cors"})).type }
          catch { return "blocked" }
        }""",
        server.at("/settings/data/archive"),
    )
    assert status == "blocked"


def test_a_link_of_another_page_leads_in(
    page: Page, server: Server, listener: Listener
) -> None:
    page.goto(listener.origin)
    page.evaluate("address => { location.href = address }", server.at("/plan?on=2027-07-06"))
    page.wait_for_url("**/plan?on=2027-07-06")
    expect(page.get_by_role("heading", level=1)).to_have_text("Plan")


def test_a_browser_that_was_closed_is_still_signed_in(
    browser: Browser, server: Server, tmp_path: Path
) -> None:
    def opened() -> BrowserContext:
        return browser.browser_type.launch_persistent_context(
            tmp_path / "profile", executable_path=CHROMIUM, args=arguments()
        )

    first = opened()
    first.new_page().goto(server.door)
    first.close()
    second = opened()
    answer = second.new_page().goto(server.at("/"))
    assert answer and answer.status == 200
    second.close()


def test_a_key_that_was_used_lets_nobody_else_in(browser: Browser, server: Server) -> None:
    door = server.door
    statuses = []
    for _ in range(2):
        context = browser.new_context()
        page = context.new_page()
        answer = page.goto(door)
        statuses.append(answer.status if answer else None)
        if statuses[-1] == 403:
            expect(page.locator("main")).to_contain_text("rebound address")
        context.close()
    assert statuses == [200, 403]


def test_two_journals_do_not_sign_each_other_out(page: Page, server: Server) -> None:
    with Server() as other:
        page.goto(other.door)
        for running in (server, other, server):
            answer = page.goto(running.at("/"))
            assert answer and answer.status == 200


@pytest.mark.may_complain
def test_signing_out_everywhere_ends_every_browser(
    new_page: Callable[[], Page], server: Server
) -> None:
    one, two = new_page(), new_page()
    one.goto("/settings")
    one.get_by_role("button", name="Sign out everywhere").click()
    expect(one.get_by_role("heading", level=1)).to_have_text("Every browser is signed out")
    for page in (one, two):
        answer = page.goto("/")
        assert answer and answer.status == 403
    one.goto(server.door)
    expect(one.get_by_role("navigation", name="Main")).to_be_visible()
