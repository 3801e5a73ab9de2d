"""A handler that never returns is stopped, and everything else goes on."""

import re

import pytest
from playwright.sync_api import expect


@pytest.fixture
def quaver(run):
    return run("Broken/runaway")


def test_a_runaway_handler_is_stopped_and_told_while_everything_else_goes_on(quaver, open_page):
    phone = open_page(quaver.url)
    expect(phone.app.locator("#loop")).to_be_visible()
    other = quaver.call("POST", "/_quaver/v1/devices", {"path": str(quaver.folder), "page": "pages/second/second"})
    second = open_page(other["url"])
    expect(second.app.locator("#fine")).to_be_visible()
    phone.tap("#loop")
    second.tap("#tap")
    expect(second.app.locator("#fine")).to_contain_text("点了 1 次")
    alert = phone.over
    expect(alert, "the other phone waited for the runaway script").to_have_count(0)
    # Three seconds of processor time: on a machine with nothing else to do the alert stands there 3.1 s after the tap.
    expect(alert).to_have_role("alert")
    expect(alert.get_by_role("heading")).to_have_text("The app was stopped")
    expect(alert).to_contain_text("loop ran for 3 s and did not return.")
    expect(alert.get_by_role("button", name=re.compile("^pages.index.index.js:[89]:"))).to_be_visible()
    expect(alert.locator(".excerpt")).to_contain_text("while (true) {}")
    line = phone.panel.get_by_role("listitem").filter(has_text="Script stopped after 3 s: loop did not return")
    expect(line).to_contain_text(re.compile(r"pages/index/index\.js:[89]:"))
    alert.get_by_role("button", name="Restart the app").click()
    expect(alert).to_have_count(0)
    phone.tap("#add")
    expect(phone.app.locator("#count")).to_have_text("1")


def test_a_runaway_timer_is_stopped_by_the_limit_of_the_configuration(run, open_page):
    phone = open_page(run("Broken/runaway", script_seconds=0.5).url)
    phone.tap("#later")
    expect(phone.over).to_contain_text("spin ran for 0.5 s and did not return.")
    expect(phone.over.get_by_role("button", name="pages/index/index.js:")).to_be_visible()
