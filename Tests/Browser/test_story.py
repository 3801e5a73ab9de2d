"""The whole story in one window: login, the phone number, a subscription, and the message that the back end sends."""

import re

import pytest
from playwright.sync_api import expect

APP = "tt0123456789abcdef"


@pytest.fixture
def phone(notes, open_page):
    phone = open_page(notes.url)
    phone.tap("#login")
    expect(phone.app.locator("#openid")).to_be_visible()
    return phone


def inbox(quaver):
    return quaver.get(f"/_quaver/v1/people/amy/inbox?app_id={APP}")["messages"]


def subscribe_dialog(phone):
    return phone.screen.get_by_role("dialog", name=re.compile("would like to send you$"))


def test_the_back_end_sends_a_message_after_login_and_a_yes(notes, phone):
    phone.tap("#remind")
    dialog = subscribe_dialog(phone)
    expect(dialog.get_by_role("checkbox", name=re.compile("^每晚回顾"))).to_be_checked()
    assert inbox(notes) == []
    dialog.get_by_role("button", name="Agree").click()
    expect(phone.app.locator("#reminded")).to_have_text("消息已发出")
    [message] = inbox(notes)
    assert message["template_id"] == "MSG1000000000000001"
    assert message["page"] == "pages/index/index"
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", message["data"]["写于"])


@pytest.mark.parametrize("way", ["Refuse", "unticked", "Escape"])
def test_without_a_yes_nothing_is_sent(notes, phone, way):
    phone.tap("#remind")
    dialog = subscribe_dialog(phone)
    expect(dialog.get_by_role("heading")).to_be_focused()
    if way == "Escape":
        phone.page.keyboard.press("Escape")
    elif way == "Refuse":
        dialog.get_by_role("button", name="Refuse").click()
    else:
        dialog.get_by_role("checkbox", name=re.compile("^每晚回顾")).click()
        dialog.get_by_role("button", name="Agree").click()
    expect(phone.hud).to_have_text("没有订阅")
    assert inbox(notes) == []


def test_a_kept_choice_is_not_asked_again(notes, phone):
    phone.tap("#remind")
    dialog = subscribe_dialog(phone)
    dialog.get_by_role("checkbox", name=re.compile("^Always keep")).click()
    dialog.get_by_role("button", name="Agree").click()
    expect(phone.app.locator("#reminded")).to_be_visible()
    notes.call("PATCH", "/_quaver/v1/clock", {"advance": 60})
    phone.tap("#remind")
    expect(phone.dialog).to_have_count(0)
    expect(phone.hud).not_to_have_text("没有订阅")


def test_a_yes_is_spent_by_one_message(notes, phone):
    phone.tap("#remind")
    subscribe_dialog(phone).get_by_role("button", name="Agree").click()
    expect(phone.app.locator("#reminded")).to_be_visible()
    assert len(inbox(notes)) == 1
    phone.open_tab("Trace")
    expect(phone.panel.locator("tr.step", has_text="/subscribe_notification/")).to_contain_text("err_no 0")
