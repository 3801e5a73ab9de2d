"""Toast, loading and modal: what an app says to a person without a page of its own."""

import pytest
from playwright.sync_api import expect

from small_app import write_app

TEMPLATE = """
<button id="toast" bindtap="toast">提示</button>
<button id="long" bindtap="long">不走的提示</button>
<button id="load" bindtap="load">加载</button>
<button id="ask" bindtap="ask">问</button>
<view id="answer">{{answer}}</view>
<view id="count" bindtap="add">{{count}}</view>
"""
SCRIPT = """
Page({
  data: { answer: '', count: 0 },
  add() { this.setData({ count: this.data.count + 1 }); },
  toast() { tt.showToast({ title: '存好了', icon: 'success', duration: 1500 }); },
  long() { tt.showToast({ title: '慢慢看', icon: 'none', duration: 600000 }); },
  load() {
    tt.showLoading({ title: '正在同步', mask: true });
    setTimeout(() => tt.hideLoading(), 60000);
  },
  ask() {
    tt.showModal({
      title: '删除吗？',
      content: '删除后找不回来。',
      confirmText: '删除',
      confirmColor: '#ff0000',
      success: ({ confirm, cancel }) => this.setData({ answer: confirm ? '删' : cancel ? '留' : '没说' }),
    });
  },
});
"""


@pytest.fixture
def quaver(run, tmp_path):
    return run(write_app(tmp_path / "feedback", {"index": (TEMPLATE, SCRIPT)}))


@pytest.fixture
def phone(quaver, open_page):
    return open_page(quaver.url)


def advance(quaver, seconds):
    quaver.call("PATCH", "/_quaver/v1/clock", {"advance": seconds})


def test_a_toast_shows_a_sign_and_its_words_and_leaves_by_the_platforms_clock(quaver, phone):
    quaver.call("PATCH", "/_quaver/v1/clock", {"frozen": True})
    phone.tap("#toast")
    expect(phone.hud).to_have_text("存好了")
    expect(phone.hud).to_have_role("status")
    expect(phone.hud.locator(".i-check")).to_be_visible()
    advance(quaver, 2)
    expect(phone.hud).to_be_hidden()


def test_a_toast_without_a_mask_lets_taps_through(phone):
    phone.tap("#long")
    expect(phone.hud).to_have_text("慢慢看")
    toast = phone.hud.bounding_box()
    target = phone.page.evaluate(
        "([x, y]) => document.elementFromPoint(x, y).localName",
        [toast["x"] + toast["width"] / 2, toast["y"] + toast["height"] / 2],
    )
    assert target == "iframe"
    phone.tap("#count")
    expect(phone.app.locator("#count")).to_have_text("1")


def test_loading_with_a_mask_keeps_the_person_from_the_page_until_it_is_hidden(quaver, phone):
    phone.tap("#load")
    expect(phone.hud).to_have_text("正在同步")
    expect(phone.hud.locator(".spinner")).to_be_visible()
    phone.tap("#count")
    advance(quaver, 61)
    expect(phone.hud).to_be_hidden()
    expect(phone.app.locator("#count")).to_have_text("0")
    phone.tap("#count")
    expect(phone.app.locator("#count")).to_have_text("1")


@pytest.mark.parametrize(("button", "answer"), [("删除", "删"), ("取消", "留")])
def test_a_modal_gives_the_app_the_answer(phone, button, answer):
    phone.tap("#ask")
    modal = phone.screen.get_by_role("alertdialog", name="删除吗？")
    expect(modal).to_contain_text("删除后找不回来。")
    expect(modal.get_by_role("button", name="删除")).to_have_css("color", "rgb(255, 0, 0)")
    modal.get_by_role("button", name=button).click()
    expect(phone.app.locator("#answer")).to_have_text(answer)
    expect(modal).to_have_count(0)


def test_escape_in_a_modal_is_no_confirmation(phone):
    phone.tap("#ask")
    expect(phone.dialog.get_by_role("heading")).to_be_focused()
    phone.page.keyboard.press("Escape")
    expect(phone.dialog).to_have_count(0)
    expect(phone.app.locator("#answer")).not_to_have_text("删")


def test_the_page_behind_a_modal_cannot_be_reached(phone):
    phone.tap("#ask")
    expect(phone.dialog).to_be_visible()
    reached = set()
    for _ in range(6):
        phone.page.keyboard.press("Tab")
        reached.add(phone.focused.inner_text())
    assert reached == {"取消", "删除"}
    phone.dialog.get_by_role("button", name="取消").click()
    expect(phone.app.locator("#ask")).to_be_focused()


def test_a_dialog_answered_elsewhere_leaves_the_phone(quaver, phone):
    phone.tap("#ask")
    expect(phone.dialog).to_be_visible()
    device = quaver.get("/_quaver/v1/devices")["devices"][0]["id"]
    [dialog] = quaver.get(f"/_quaver/v1/devices/{device}/dialogs")["dialogs"]
    quaver.call("POST", f"/_quaver/v1/devices/{device}/dialogs/{dialog['id']}", {"answer": "accept"})
    expect(phone.dialog).to_have_count(0)
    expect(phone.app.locator("#answer")).to_have_text("删")
