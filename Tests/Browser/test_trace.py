"""The trace: every step under what began it, and why it was refused."""

import re

import pytest
from playwright.sync_api import expect

from small_app import write_app

UNASKED = """Page({
  onLoad() {
    setTimeout(() => {
      tt.getUserProfile({ fail: ({ errMsg }) => this.setData({ errMsg }) });
    }, 1200);
  },
});
"""


def group(phone, heading):
    return phone.panel.locator("tbody").filter(has=phone.page.locator("tr.group", has_text=re.compile(heading))).last


def step(phone, name):
    return phone.panel.locator("tr.step").filter(has=phone.page.locator(".name", has_text=re.compile(name))).last


def names(group):
    return group.locator("tr.step .name").all_inner_texts()


@pytest.fixture
def refused(run, open_page, tmp_path):
    phone = open_page(run(write_app(tmp_path / "unasked", {"index": ("<view>{{errMsg}}</view>", UNASKED)})).url)
    phone.open_tab("Trace")
    expect(step(phone, "getUserProfile")).to_contain_text("refused: no gesture")
    return phone


def test_the_whole_login_stands_under_the_tap_that_began_it(notes, open_page):
    phone = open_page(notes.url)
    phone.tap("#login")
    expect(phone.app.locator("#openid")).to_be_visible()
    phone.open_tab("Trace")
    tap = group(phone, r"^Tap on #login 登录")
    expect(tap.locator("tr.step").filter(has_text="jscode2session")).to_be_visible()
    story = [name for name in names(tap) if re.search("login|jscode2session", name)]
    assert story == ["tt.login", "login code", "POST /login", "POST /api/apps/v2/jscode2session"]
    for name, lanes, outcome in [
        ("^tt.login$", "App to Host", "ok"),
        ("^login code$", "Host to Platform", "issued"),
        ("^POST /login$", "App to Server", "200"),
        ("jscode2session$", "Server to Platform", "err_no 0"),
    ]:
        expect(step(phone, name).locator(".lanes .sr")).to_have_text(lanes)
        expect(step(phone, name).locator(".out")).to_have_text(outcome)


def test_what_happened_before_the_browser_came_is_there(notes, open_page):
    phone = open_page(notes.url)
    phone.open_tab("Trace")
    expect(group(phone, "^Launch")).to_contain_text("tt.getStorageSync")


def test_the_question_and_the_persons_answer_are_steps_between_host_and_person(notes, open_page):
    phone = open_page(notes.url)
    phone.tap("#login")
    phone.app.locator("#profile").click()
    phone.dialog.get_by_role("button", name="Agree").click()
    expect(phone.app.locator("#nickname")).to_be_visible()
    phone.open_tab("Trace")
    tap = group(phone, r"^Tap on #profile")
    expect(tap.locator("tr.step").filter(has_text="Host to Person")).to_contain_text("shown")
    expect(tap.locator("tr.step").filter(has_text="Person to Host")).to_contain_text("accepted")
    expect(tap.locator("tr.step").filter(has_text="POST /profile")).to_contain_text("200")


def test_a_refused_step_says_which_rules_were_asked_and_what_to_change(refused):
    expect(group(refused, r"^Timer")).to_contain_text("getUserProfile")
    expect(refused.tab("Trace")).to_have_accessible_name("Trace 1 refused")
    row = step(refused, "getUserProfile")
    row.click()
    expect(row).to_have_attribute("aria-expanded", "true")
    why = refused.panel.locator("tr.why")
    expect(why.get_by_role("heading", name="Why it was refused")).to_be_in_viewport()
    rules = why.locator("ol.rules li")
    expect(rules.first.get_by_role("img", name="passed")).to_be_visible()
    failed = rules.filter(has=refused.page.get_by_role("img", name="failed"))
    expect(failed).to_have_count(1)
    expect(failed).to_contain_text(re.compile("gesture|tap", re.I))
    expect(why.get_by_role("heading", name="What to change")).to_be_visible()
    expect(why.locator(".fix")).to_be_visible()
    expect(why.locator(".excerpt")).to_contain_text("tt.getUserProfile(")
    expect(why.get_by_role("button", name="pages/index/index.js:4:")).to_be_visible()


def test_the_details_of_the_last_step_come_into_view(refused):
    refused.tab("Console").click()
    for _ in range(20):
        refused.evaluate("tt.getUserProfile()")
    refused.open_tab("Trace")
    expect(refused.panel.locator("tr.is-refused")).to_have_count(21)
    refused.panel.locator("tr.is-refused").last.click()
    expect(refused.panel.locator("tr.why .why-body")).to_be_in_viewport(ratio=1)


def test_arrows_walk_open_and_close_and_enter_shows_the_source(refused):
    page = refused.page
    row = step(refused, "getUserProfile")
    row.click()
    row.click()
    expect(row).to_be_focused()
    page.keyboard.press("ArrowRight")
    expect(row).to_have_attribute("aria-expanded", "true")
    page.keyboard.press("ArrowLeft")
    expect(row).to_have_attribute("aria-expanded", "false")
    page.keyboard.press("End")
    last = refused.panel.locator("tr.step").last
    expect(last).to_be_focused()
    page.keyboard.press("Home")
    expect(refused.panel.locator("tr.step").first).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(refused.panel.locator("tr.step").first).not_to_be_focused()
    row.focus()
    page.keyboard.press("Enter")
    source = page.get_by_role("dialog", name="pages/index/index.js:4:")
    expect(source.locator("[aria-current=true]")).to_contain_text("tt.getUserProfile(")
    page.keyboard.press("Escape")
    expect(source).to_have_count(0)
    expect(row).to_be_focused()


def test_only_one_row_is_in_the_tab_order(refused):
    expect(refused.panel.locator("tr[tabindex='0']")).to_have_count(1)


def test_steps_are_filtered_and_cleared(refused):
    rows = refused.panel.locator("tr.step").filter(visible=True)
    expect(rows).not_to_have_count(1)
    refused.panel.get_by_role("button", name="Refused").click()
    expect(rows).to_have_count(1)
    refused.panel.get_by_role("button", name="All").click()
    refused.panel.get_by_role("searchbox").fill("setData")
    expect(rows).to_have_count(1)
    refused.panel.get_by_role("searchbox").fill("nothing like it")
    expect(refused.panel.get_by_role("heading", name="Nothing matches")).to_be_visible()
    refused.panel.get_by_role("button", name="Show all").click()
    refused.panel.get_by_role("button", name="Clear").click()
    expect(refused.panel.get_by_role("heading", name="No steps yet")).to_be_visible()
    expect(refused.tab("Trace")).to_have_accessible_name("Trace")
