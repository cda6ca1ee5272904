"""Every page of a lived-in journal: axe finds nothing, nothing scrolls sideways, and Support is the
second tab stop."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from rebound import Server
from walking import fits

MOST = 200


@pytest.mark.sample
@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (390, "dark")])
def test_axe_finds_nothing_and_support_is_near_on_any_page(
    page: Page, server: Server, axe: Callable[[Page], None]
) -> None:
    seen: set[str] = set()
    open_addresses = ["/"]
    while open_addresses and len(seen) < MOST:
        address = open_addresses.pop(0)
        if shape(address) in seen:
            continue
        seen.add(shape(address))
        answer = page.goto(address)
        if answer is None or "text/html" not in answer.headers.get("content-type", ""):
            continue
        assert answer.ok, f"{address} answered {answer.status}"
        assert second_tab_stop(page) == "Support", f"{address}: Support is not the second tab stop"
        axe(page)
        assert fits(page), f"{address} scrolls sideways"
        open_addresses += [
            link.removeprefix(server.home)
            for link in page.eval_on_selector_all(
                "a[href^='/']", "links => links.map(a => a.getAttribute('href').split('#')[0])"
            )
            if not is_download(link.removeprefix(server.home))
        ]
    assert len(seen) > 20, sorted(seen)


def second_tab_stop(page: Page) -> str:
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    return page.evaluate("document.activeElement.textContent.trim()")


def shape(address: str) -> str:
    """The address without names: one page of a kind is looked at."""
    path = re.sub(r"^/practice/bank/(?!starter-set$)[^/]+", "/practice/bank/*", address.split("?")[0])
    return "/".join("*" if len(part) == 36 else part for part in path.split("/"))


def is_download(address: str) -> bool:
    return address.startswith(
        ("/settings/data/", "/people/export.", "/practice/export.", "/quiet")
    ) or address.split("?")[0].endswith((".eml", ".ics"))
