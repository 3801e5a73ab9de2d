"""The story that everything is for: from a tap through login to a server and back."""

import re

import pytest
from playwright.sync_api import expect

CONSENT = "Your nickname and picture"


@pytest.fixture
def phone(notes, open_page):
    return open_page(notes.url)


@pytest.fixture
def signed_in(phone):
    phone.tap("#login")
    expect(phone.app.locator("#openid")).to_be_visible()
    return phone


def openid_of(quaver, person):
    """What a server gets for a login of this person."""
    login = {"app_id": "tt0123456789abcdef", "host_app": "douyin", "force": True}
    code = quaver.call("POST", f"/_quaver/v1/people/{person}/login", login)["code"]
    exchange = {"appid": login["app_id"], "secret": "demo-secret", "code": code}
    return quaver.call("POST", "/api/apps/v2/jscode2session", exchange)["data"]["openid"]


def test_the_back_end_shows_the_openid_after_a_tap_on_log_in(notes, phone):
    phone.tap("#login")
    expect(phone.app.locator("#openid")).to_have_text(re.compile(r"^[\w.-]{8,}$"))
    expect(phone.hud).to_have_text("已登录")
    expect(phone.app.locator("#login")).to_have_count(0)
    assert phone.app.locator("#openid").inner_text() == openid_of(notes, "amy")


def test_the_nickname_that_the_back_end_decrypted_appears_after_consent(signed_in):
    signed_in.tap("#profile")
    consent = signed_in.screen.get_by_role("dialog", name=CONSENT)
    expect(consent).to_contain_text("小满")
    expect(signed_in.app.locator("#nickname")).to_have_count(0)
    consent.get_by_role("button", name="Agree").click()
    expect(consent).to_have_count(0)
    expect(signed_in.app.locator("#nickname")).to_have_text("小满")
    expect(signed_in.app.locator("#greeting")).to_have_text(re.compile("，小满$"))
    expect(signed_in.app.locator("#profile")).to_have_count(0)


def test_the_story_can_be_told_with_the_keyboard_alone(phone):
    phone.app.locator("#login").press("Enter")
    phone.app.locator("#profile").press("Enter")
    consent = phone.screen.get_by_role("dialog", name=CONSENT)
    expect(consent.get_by_role("heading")).to_be_focused()
    phone.page.keyboard.press("Tab")
    expect(consent.get_by_role("button", name="Refuse")).to_be_focused()
    phone.page.keyboard.press("Tab")
    expect(consent.get_by_role("button", name="Agree")).to_be_focused()
    phone.page.keyboard.press("Enter")
    expect(phone.app.locator("#nickname")).to_have_text("小满")


@pytest.mark.parametrize("way", ["the button", "Escape"])
def test_a_refused_profile_stays_the_persons_own(signed_in, way):
    signed_in.tap("#profile")
    consent = signed_in.screen.get_by_role("dialog", name=CONSENT)
    if way == "Escape":
        expect(consent.get_by_role("heading")).to_be_focused()
        signed_in.page.keyboard.press("Escape")
    else:
        consent.get_by_role("button", name="Refuse").click()
    expect(consent).to_have_count(0)
    expect(signed_in.hud).to_have_text("没有授权")
    expect(signed_in.app.locator("#profile")).to_be_visible()
    expect(signed_in.app.locator("#nickname")).to_have_count(0)


def test_a_note_that_was_written_signed_in_comes_from_the_back_end(signed_in):
    signed_in.tap("#new-note")
    signed_in.app.locator("#note-title input").fill("八分音符")
    signed_in.app.locator("#note-text textarea").fill("quaver 也有颤音的意思。")
    signed_in.tap("#save")
    first = signed_in.app.locator("#notes [data-id]").first
    expect(first).to_contain_text("八分音符")
    assert not first.get_attribute("data-id").startswith("local-")


def test_a_back_end_that_does_not_answer_is_told_in_a_modal(run, open_page):
    phone = open_page(run("Notes", page="pages/index/index?base=http%3A%2F%2F127.0.0.1%3A9").url)
    phone.tap("#login")
    modal = phone.screen.get_by_role("alertdialog", name="没有登录成功")
    expect(modal.get_by_role("button")).to_have_text(["知道了"])
    modal.get_by_role("button").click()
    expect(phone.app.locator("#login")).to_be_enabled()
    expect(phone.app.locator("#openid")).to_have_count(0)
