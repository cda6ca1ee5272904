"""Walks the pages as a person would: by the words they can read."""

from __future__ import annotations

from playwright.sync_api import Page


def walk_exercise(page: Page, answers: dict[str, str]) -> None:
    """From an exercise's first page to its closing, answering the fields named and skipping none."""
    page.get_by_role("button", name="Start").click()
    for _ in range(12):
        for name, text in answers.items():
            field = page.locator(f"[name='{name}']")
            if field.count() == 0:
                continue
            kind = field.first.get_attribute("type")
            if kind in ("radio", "checkbox", "hidden"):
                page.locator(f"[name='{name}'][value='{text}']").check(force=True)
            else:
                field.first.fill(text)
        finish = page.get_by_role("button", name="Finish")
        if finish.count():
            finish.click()
            break
        page.get_by_role("button", name="Next", exact=True).click()
    assert "/closing" in page.url, f"still at {page.url}"


def back_to_recovery(page: Page) -> None:
    page.get_by_role("link", name="Back to").click()


def fits(page: Page) -> bool:
    """Whether nothing scrolls sideways."""
    return page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
