"""A message from its template to a lesson, by keyboard where it matters; its mail file read by Python."""

from __future__ import annotations

import email
import email.policy
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from looks import at_both_widths, in_both_schemes, with_and_without_scripts
from rebound import Server
from walking import fits

ODD = [
    ("Mara Lind", "Thank you", "Hello\n\nTwo paragraphs."),
    ('Lind, "Mara" \\ B', "a =?utf-8?B?eA==?= b", "a = b \n.\nFrom here\n trailing \t"),
    ("Zoë Müller 🌿", "Grüße 🌿 " * 20, "é" * 400 + "\n" + "x" * 900),
    ("名前" * 20, "長い件名" * 30, "本文\n" * 40),
    ("x" * 120, "y" * 280, ""),
]


@with_and_without_scripts
@at_both_widths
def test_from_a_template_to_a_lesson(page: Page, server: Server) -> None:
    server.command("application", "add", "Helios Energy", "Data analyst", "--stage", "applied")
    page.goto("/messages/new?template=t7-reconnect")
    page.get_by_label("To", exact=True).fill("Inês Duarte")
    page.get_by_label("Their email address").fill("ines@example.org")
    for name, text in {
        "Something you have in common": "the statistics course",
        "What you like about their work": "how calmly you plan",
        "Your news, in a few words": "I moved into data",
        "Your name": "Amara",
    }.items():
        page.get_by_label(name).fill(text)
    page.get_by_role("button", name="Fill in").click()
    page.get_by_role("button", name="Preview message").last.click()
    expect(page.locator("#look")).to_contain_text("Nothing to change.")
    page.get_by_role("button", name="Save draft", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("To Inês Duarte")
    assert fits(page)

    message = saved_mail(page)
    assert message["to"].addresses[0].display_name == "Inês Duarte"
    assert message["x-unsent"] == "1"
    assert "the statistics course" in message.get_content()

    page.get_by_role("button", name="Mark as sent").click()
    page.get_by_text("They wrote back").click()
    page.get_by_label("What they wrote").fill("Say the result first")
    page.get_by_role("button", name="Save reply", exact=True).click()
    page.get_by_role("button", name="A change to try").click()
    expect(page.locator("main")).to_contain_text("Saved as a change to try")
    page.goto("/lessons")
    expect(page.locator("main")).to_contain_text("Say the result first")


def saved_mail(page: Page) -> EmailMessage:
    """What the link to the mail file gives, as Python's own parser reads it."""
    link = page.get_by_role("link", name="Save as an email file").get_attribute("href")
    answer = page.request.get(link)
    assert answer.headers["content-type"] == "message/rfc822"
    return email.message_from_bytes(answer.body(), policy=email.policy.default)


@pytest.mark.parametrize(("name", "subject", "text"), ODD, ids=range(len(ODD)))
def test_any_words_come_back_from_a_mail_file(
    server: Server, tmp_path: Path, name: str, subject: str, text: str
) -> None:
    text = text or "."
    added = server.command(
        *("message", "add", "t7-reconnect", "--recipient", name, "--email", "m@example.org"),
        *("--subject", subject.strip(), "--text", text),
    )
    assert added.returncode == 0, added.stderr
    file = tmp_path / "message.eml"
    short = added.stdout.splitlines()[0].split()[-1]
    done = server.command("message", "export", short, "--output", str(file))
    assert done.returncode == 0, done.stderr
    message = email.message_from_bytes(file.read_bytes(), policy=email.policy.default)
    assert not message.defects
    assert message["subject"] == subject.strip()
    # Python puts a space between the encoded words of a name, where RFC 2047 has none.
    assert message["to"].addresses[0].display_name.replace(" ", "") == name.replace(" ", "")
    assert message["to"].addresses[0].addr_spec == "m@example.org"
    assert message.get_content().replace("\r\n", "\n").rstrip("\n") == text.strip()


@at_both_widths
@in_both_schemes
def test_a_template_is_changed_by_keyboard_and_comes_back(
    page: Page, axe: Callable[[Page], None]
) -> None:
    page.goto("/messages/templates")
    axe(page)
    assert fits(page)
    page.get_by_role("link", name="Ask for a fifteen-minute chat").click()
    axe(page)
    assert fits(page)
    page.get_by_role("link", name="Edit template").click()
    axe(page)
    assert fits(page)
    words = page.get_by_label("Text, informal")
    words.focus()
    page.keyboard.press("Control+A")
    page.keyboard.type("Hi {{their-nam}}, one question: {{question}}")
    page.get_by_role("button", name="Save").press("Enter")
    expect(page.locator("#field-informal-body-problem")).to_contain_text("{{their-nam}}")
    axe(page)
    words = page.get_by_label("Text, informal")
    expect(words).to_have_value("Hi {{their-nam}}, one question: {{question}}")
    words.fill("Hi {{their-name}}, one question: {{question}}")
    page.get_by_role("button", name="Save").press("Enter")
    expect(page.locator("main")).to_contain_text("In your words")
    expect(page.locator("main")).to_contain_text("one question:")
    page.get_by_role("button", name="Use the built-in version").click()
    expect(page.locator("main")).to_contain_text("Fifteen minutes")
    page.get_by_role("button", name="Undo").click()
    page.goto("/messages/new?template=t6-chat")
    assert "one question: {{question}}" in page.get_by_label("Your message").input_value()
