"""Dialogs that real functions ask for, answered in the phone; what the app is told, and what is remembered."""

import json

import pytest
from playwright.sync_api import expect

from dialogs import CHECKS
from small_app import write_app

TEMPLATE = """
<button tt:for="{{names}}" tt:key="*this" id="{{item}}" data-name="{{item}}" bindtap="call">{{item}}</button>
<view id="answer">{{answer}}</view>
"""
SCRIPT = """
const options = %s;
Page({
  data: { names: Object.keys(options), answer: '' },
  call({ currentTarget }) {
    const { name } = currentTarget.dataset;
    this.setData({ answer: '' });
    tt[name]({ ...options[name], complete: (answer) => this.setData({ answer: JSON.stringify(answer) }) });
  },
});
"""


@pytest.fixture
def ask(run, tmp_path, open_page):
    """Starts an app with a button for each function, and opens its phone."""

    def ask(options, manifest=None, configuration="", **window):
        folder = write_app(tmp_path / "asking", {"index": (TEMPLATE, SCRIPT % json.dumps(options))})
        described = json.loads((folder / "app.json").read_text()) | (manifest or {})
        (folder / "app.json").write_text(json.dumps(described))
        if configuration:
            (folder / "quaver.yaml").write_text(configuration)
        phone = open_page(run(folder).url, **window)
        expect(phone.app.locator("#answer")).to_be_attached()
        return phone

    return ask


def answer(phone):
    return phone.app.locator("#answer")


def faults(phone):
    found = {name: phone.dialog.evaluate(check) for name, check in CHECKS.items()}
    return {name: things for name, things in found.items() if things}


def test_a_scope_is_asked_once_and_its_no_is_remembered(ask):
    phone = ask({"getClipboardData": {}})
    phone.tap("#getClipboardData")
    dialog = phone.screen.get_by_role("dialog", name="Your clipboard")
    expect(dialog.get_by_role("heading")).to_be_focused()
    assert faults(phone) == {}
    phone.page.keyboard.press("Tab")
    phone.page.keyboard.press("Enter")
    expect(answer(phone)).to_contain_text("getClipboardData:fail")
    phone.tap("#getClipboardData")
    expect(answer(phone)).to_contain_text("getClipboardData:fail")
    expect(phone.dialog).to_have_count(0)


def test_a_yes_to_a_scope_is_remembered_too(ask):
    phone = ask({"getClipboardData": {}})
    for is_first in [True, False]:
        phone.tap("#getClipboardData")
        if is_first:
            phone.dialog.get_by_role("button", name="Agree").click()
        expect(answer(phone)).to_contain_text("getClipboardData:ok")
    expect(phone.dialog).to_have_count(0)


PRIVATE = {"requiredPrivateInfos": ["scope.userLocation", "scope.address"], "permission": {"scope.userLocation": {"desc": "记下写于何处"}}}
PEOPLE = """
apps: [{ app_id: tt00000000000000c1, secret: s, name: 小样 }]
people:
  - id: amy
    nickname: 小满
    phone: { country_code: "86", number: "13800138000" }
    signed_in: { douyin: %s }
    location: { latitude: 31.2304, longitude: 121.4737 }
    addresses:
      - { userName: 小满, telNumber: "13800138000", provinceName: 上海市, cityName: 上海市, countyName: 徐汇区, detailInfo: 复兴中路 1363 弄 3 号 }
"""


def test_who_is_signed_out_of_the_host_app_signs_in_first(ask):
    phone = ask({"login": {"force": True}}, configuration=PEOPLE % "false")
    phone.tap("#login")
    dialog = phone.screen.get_by_role("dialog", name="Sign in to Douyin")
    expect(dialog).to_contain_text("138 **** 8000")
    phone.page.keyboard.press("Escape")
    expect(answer(phone)).to_contain_text("login:fail")
    phone.tap("#login")
    assert faults(phone) == {}
    dialog.get_by_role("button", name="Sign in").press("Enter")
    expect(answer(phone)).to_contain_text("login:ok")


def test_an_address_is_edited_and_given_and_the_book_keeps_it(ask):
    phone = ask({"chooseAddress": {}}, manifest=PRIVATE, configuration=PEOPLE % "true")
    phone.tap("#chooseAddress")
    phone.screen.get_by_role("dialog", name="Your delivery addresses").get_by_role("button", name="Agree").click()
    dialog = phone.screen.get_by_role("dialog", name="Choose an address")
    assert faults(phone) == {}
    dialog.get_by_role("button", name="Edit 小满").press("Enter")
    phone.dialog.get_by_role("textbox", name="Street and house").fill("复兴中路 1 号")
    phone.page.keyboard.press("Enter")
    phone.page.keyboard.press("Escape")
    expect(answer(phone)).to_contain_text('"errMsg":"chooseAddress:fail')
    phone.tap("#chooseAddress")
    expect(dialog.get_by_role("radio", name="小满 138 **** 8000")).to_contain_text("上海市徐汇区复兴中路 1 号")
    dialog.get_by_role("button", name="Use this address").press("Enter")
    expect(answer(phone)).to_contain_text('"detailInfo":"复兴中路 1 号"')


def test_a_place_is_chosen_after_the_scope_and_shown_on_a_map(ask):
    options = {"chooseLocation": {}, "openLocation": {"latitude": 31.2, "longitude": 121.4, "name": "襄阳公园", "address": "淮海中路"}}
    phone = ask(options, manifest=PRIVATE, configuration=PEOPLE % "true")
    phone.tap("#chooseLocation")
    phone.screen.get_by_role("dialog", name="Your location").get_by_role("button", name="Agree").click()
    dialog = phone.screen.get_by_role("dialog", name="Choose a place")
    expect(dialog.get_by_role("radio").first).to_be_checked()
    assert faults(phone) == {}
    dialog.get_by_role("radio").first.focus()
    phone.page.keyboard.press("ArrowDown")
    name = dialog.get_by_role("radio").nth(1).locator("b").inner_text()
    dialog.get_by_role("button", name="OK").press("Enter")
    expect(answer(phone)).to_contain_text(f'"name":"{name}"')
    phone.tap("#openLocation")
    page = phone.screen.get_by_role("dialog", name="襄阳公园")
    expect(page).to_contain_text("31.2, 121.4")
    phone.page.keyboard.press("Escape")
    expect(answer(phone)).to_contain_text("openLocation:ok")


@pytest.mark.parametrize(("button", "outcome"), [("Call", "ok"), ("Cancel", "fail cancel")])
def test_a_call_is_made_after_a_yes(ask, button, outcome):
    phone = ask({"makePhoneCall": {"phoneNumber": "10086"}})
    phone.tap("#makePhoneCall")
    phone.screen.get_by_role("alertdialog", name="Call 10086").get_by_role("button", name=button).click()
    expect(answer(phone)).to_contain_text(f"makePhoneCall:{outcome}")


FOLLOWED = """
apps:
  - app_id: tt00000000000000c1
    secret: s
    name: 小样
    official_account: { name: 轻记, number: qingji, introduction: 每周一篇 }
people: [{ id: amy, nickname: 小满 }]
"""


def test_an_account_is_followed_from_its_card(ask):
    phone = ask({"followOfficialAccount": {}, "checkFollowState": {}}, configuration=FOLLOWED)
    phone.page.get_by_role("button", name="Host app").click()
    phone.page.get_by_role("option", name="Toutiao", exact=True).click()
    phone.tap("#followOfficialAccount")
    card = phone.screen.get_by_role("dialog", name="Follow 轻记")
    expect(card).to_contain_text("qingji")
    assert faults(phone) == {}
    phone.page.keyboard.press("Escape")
    expect(answer(phone)).to_contain_text("followOfficialAccount:")
    phone.tap("#followOfficialAccount")
    card.get_by_role("button", name="Follow", exact=True).press("Enter")
    expect(answer(phone)).to_contain_text('"errCode":0')
    phone.tap("#checkFollowState")
    expect(answer(phone)).to_contain_text('"result":true')


def test_the_capsules_settings_turn_a_no_into_a_yes(ask):
    phone = ask({"getClipboardData": {}})
    phone.tap("#getClipboardData")
    phone.dialog.get_by_role("button", name="Refuse").click()
    expect(answer(phone)).to_contain_text("getClipboardData:fail")
    phone.screen.get_by_role("button", name="More").click()
    phone.page.get_by_role("menuitem", name="Settings").click()
    page = phone.screen.get_by_role("dialog", name="Settings")
    expect(page.get_by_role("heading", name="Settings")).to_be_focused()
    assert faults(phone) == {}
    expect(page.get_by_role("switch", name="Clipboard")).not_to_be_checked()
    page.get_by_role("switch", name="Clipboard").press("Space")
    page.get_by_role("button", name="Done").press("Enter")
    expect(phone.dialog).to_have_count(0)
    phone.tap("#getClipboardData")
    expect(answer(phone)).to_contain_text("getClipboardData:ok")


def test_the_agreement_is_read_and_agreed_to_before_a_scope(ask):
    phone = ask({"getClipboardData": {}}, manifest={"usePrivacyCheck": True}, configuration=PEOPLE % "true")
    phone.tap("#getClipboardData")
    dialog = phone.screen.get_by_role("dialog", name="Before you use it: your privacy")
    assert faults(phone) == {}
    dialog.get_by_role("button", name="Read").press("Enter")
    expect(phone.dialog.get_by_role("heading", name="隐私政策")).to_be_focused()
    phone.page.keyboard.press("Escape")
    dialog.get_by_role("button", name="Agree").press("Enter")
    phone.screen.get_by_role("dialog", name="Your clipboard").get_by_role("button", name="Agree").press("Enter")
    expect(answer(phone)).to_contain_text("getClipboardData:ok")


@pytest.mark.parametrize(("result", "code"), [("paid", 0), ("timed out", 1), ("failed", 2), ("unknown", 9)])
def test_the_cashier_tells_the_app_what_was_picked(ask, result, code):
    phone = ask({"pay": {"orderInfo": {"order_id": "ot7001", "order_token": "t"}, "service": 5}})
    phone.tap("#pay")
    dialog = phone.screen.get_by_role("dialog", name="Cashier")
    expect(dialog).to_contain_text("Order ot7001")
    assert faults(phone) == {}
    dialog.get_by_role("radio", name=result, exact=True).click()
    dialog.get_by_role("button", name="Pay", exact=True).press("Enter")
    expect(answer(phone)).to_contain_text(f'"code":{code}')
