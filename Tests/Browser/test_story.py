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


def test_the_back_end_opens_the_number_that_the_button_brings(phone):
    phone.tap_tab("我的")
    phone.tap("#phone")
    dialog = phone.screen.get_by_role("dialog", name="Your phone number")
    expect(dialog.get_by_role("radio", name="138 **** 0000")).to_be_checked()
    dialog.get_by_role("button", name="Agree").click()
    expect(phone.app.locator("#phone-number")).to_have_text("138 **** 0000")


def test_another_number_than_the_bound_one_can_be_given_and_any_can_be_kept(phone):
    phone.tap_tab("我的")
    phone.tap("#phone")
    dialog = phone.screen.get_by_role("dialog")
    dialog.get_by_role("button", name="Refuse").click()
    expect(phone.hud).to_have_text("没有授权")
    phone.tap("#phone")
    dialog.get_by_role("button", name="Use another number").click()
    dialog.get_by_role("textbox", name="Number").fill("13900136621")
    phone.page.keyboard.press("Enter")
    dialog.get_by_role("button", name="Agree").click()
    expect(phone.app.locator("#phone-number")).to_have_text("139 **** 6621")


def test_the_whole_story_with_the_keyboard_alone(notes, open_page):
    phone = open_page(notes.url)
    phone.app.locator("#login").press("Enter")
    expect(phone.app.locator("#openid")).to_be_visible()
    phone.tab_bar.get_by_role("button", name="我的").press("Enter")
    phone.app.locator("#phone").press("Enter")
    answer_with_the_last_button(phone)
    expect(phone.app.locator("#phone-number")).to_have_text("138 **** 0000")
    phone.tab_bar.get_by_role("button", name="笔记").press("Enter")
    phone.app.locator("#remind").press("Enter")
    answer_with_the_last_button(phone)
    expect(phone.app.locator("#reminded")).to_have_text("消息已发出")
    assert len(inbox(notes)) == 1


def answer_with_the_last_button(phone):
    expect(phone.dialog.get_by_role("heading")).to_be_focused()
    phone.page.keyboard.press("Shift+Tab")
    expect(phone.dialog.get_by_role("button", name="Agree")).to_be_focused()
    phone.page.keyboard.press("Enter")
    expect(phone.dialog).to_have_count(0)
