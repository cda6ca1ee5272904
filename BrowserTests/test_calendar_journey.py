"""From the plan to a calendar program: subscribed to, read by an independent reader, ended."""

from __future__ import annotations

import datetime as dt
import urllib.error
import urllib.request
from zoneinfo import ZoneInfo

import icalendar
import pytest
from playwright.sync_api import Page

from rebound import Server


def test_the_plan_is_read_back_by_another_program(page: Page, server: Server) -> None:
    server.command("application", "add", "Lumen, Labs; Ltd", "Planner")
    server.command(
        *("interview", "add", "Lumen", "--day", "2027-07-06"),
        *("--time", "10:30", "--zone", "Europe/Berlin"),
    )

    page.goto("/plan")
    page.get_by_label("Something to do").fill("Write to Inês")
    page.get_by_label("Which day, if any").fill("2027-07-05")
    page.get_by_role("button", name="Add").click()
    page.get_by_role("link", name="In your calendar").click()
    page.get_by_role("button", name="Make an address").click()
    address = page.get_by_label("Its address").input_value()

    calendar = icalendar.Calendar.from_ical(urllib.request.urlopen(address).read())
    event = calendar.walk("VEVENT")[0]
    start = event.decoded("dtstart").astimezone(dt.timezone.utc)
    assert start == dt.datetime(2027, 7, 6, 10, 30, tzinfo=ZoneInfo("Europe/Berlin"))
    assert "Lumen, Labs; Ltd" in str(event["summary"])
    alarms = [alarm.decoded("trigger") for alarm in event.walk("VALARM")]
    assert alarms == [dt.timedelta(days=-1), dt.timedelta(hours=-1)]
    todos = {str(todo["summary"]): todo.decoded("due") for todo in calendar.walk("VTODO")}
    assert todos["Write to Inês"] == dt.date(2027, 7, 5)

    page.get_by_role("button", name="End it").click()
    with pytest.raises(urllib.error.HTTPError) as gone:
        urllib.request.urlopen(address)
    assert gone.value.code == 404
