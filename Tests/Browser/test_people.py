"""The People tab: who there is, what each is and does, and what is between each and the app."""

import re

import pytest
from playwright.sync_api import expect

APP = "tt0123456789abcdef"


@pytest.fixture
def quaver(run):
    quaver = run("Notes")
    quaver.call("POST", "/_quaver/v1/people", {"id": "bob", "nickname": "木子", "conduct": "agree"})
    quaver.call("POST", f"/_quaver/v1/apps/{APP}/templates", {"template_id": "MSG-1", "title": "每晚回顾", "kind": "one_time", "keywords": ["内容"]})
    return quaver


@pytest.fixture
def phone(quaver, open_page):
    phone = open_page(quaver.url)
    expect(phone.app.locator("#login")).to_be_visible()
    phone.open_tab("People")
    expect(row(phone, "小满")).to_be_visible()
    return phone


def row(phone, name):
    return phone.panel.locator("tr.step").filter(has_text=name)


def details(phone):
    return phone.panel.locator("tr.more")


def push(quaver):
    """Sends the message that 小满 agreed to, as the app's server would."""
    code = quaver.call("POST", "/_quaver/v1/people/amy/login", {"app_id": APP})["code"]
    session = quaver.call("POST", "/api/apps/v2/jscode2session", {"appid": APP, "secret": "demo-secret", "code": code})
    token = quaver.call("POST", "/api/apps/v2/token", {"appid": APP, "secret": "demo-secret", "grant_type": "client_credential"})
    quaver.call("POST", "/_quaver/v1/people/amy/subscribe", {"app_id": APP, "template_ids": ["MSG-1"]})
    return quaver.call("POST", "/api/apps/subscribe_notification/developer/v1/notify", {
        "access_token": token["data"]["access_token"], "app_id": APP, "tpl_id": "MSG-1", "open_id": session["data"]["openid"],
        "data": {"内容": "雨后的梧桐"}})


def test_everybody_has_a_row_and_who_holds_the_phone_stands_first(phone):
    rows = phone.panel.locator("tr.step")
    expect(rows).to_have_count(2)
    expect(rows.first).to_contain_text("小满 amy holds the phone")
    expect(rows.first).to_contain_text("Interactive")
    expect(rows.last).to_contain_text("木子 bob")
    expect(rows.last).to_contain_text("Agree")


def test_a_person_takes_the_phone(phone):
    row(phone, "木子").click()
    details(phone).get_by_role("button", name="Use this person").click()
    expect(row(phone, "木子")).to_contain_text("holds the phone")
    expect(phone.page.locator("#person-dial")).to_contain_text("木子")


def test_phone_numbers_are_dots_and_replaced_by_what_is_typed(quaver, phone):
    row(phone, "小满").click()
    field = details(phone).get_by_role("textbox", name="Phone number")
    expect(field).to_have_value("")
    expect(field).to_have_attribute("placeholder", "+86 138••••••00")
    assert "13800000000" not in phone.page.content()
    field.fill("139 1111 2222")
    field.press("Enter")
    expect(details(phone).get_by_role("textbox", name="Phone number")).to_have_attribute("placeholder", "+86 139••••••22")
    assert quaver.get("/_quaver/v1/people/amy")["phone"] == {"country_code": "86", "number": "13911112222"}
    field.fill("not a number")
    field.press("Enter")
    expect(field).to_have_attribute("aria-invalid", "true")


def test_a_nickname_is_changed_where_it_stands_and_in_the_dial(phone):
    row(phone, "小满").click()
    field = details(phone).get_by_role("textbox", name="Nickname")
    field.fill("大满")
    field.press("Enter")
    expect(row(phone, "大满")).to_be_visible()
    expect(phone.page.locator("#person-dial")).to_contain_text("大满")


def test_conduct_and_sign_in_are_changed_at_once(quaver, phone):
    row(phone, "小满").click()
    conduct = details(phone).get_by_role("radiogroup", name="Conduct")
    expect(conduct.get_by_role("radio", name="Interactive")).to_be_checked()
    conduct.get_by_role("radio", name="Refuse").click()
    expect(row(phone, "小满")).to_contain_text("Refuse")
    details(phone).get_by_role("checkbox", name="Douyin", exact=True).uncheck()
    expect(row(phone, "小满")).to_contain_text("Douyin, signed out")
    amy = quaver.get("/_quaver/v1/people/amy")
    assert (amy["conduct"], amy["signed_in"]["douyin"]) == ("refuse", False)


def test_conduct_is_changed_with_the_arrows_and_keeps_the_focus(phone):
    row(phone, "小满").click()
    conduct = details(phone).get_by_role("radiogroup", name="Conduct")
    conduct.get_by_role("radio", name="Interactive").focus()
    for name in ["Agree", "Refuse"]:
        phone.page.keyboard.press("ArrowRight")
        expect(row(phone, "小满")).to_contain_text(name)
        expect(conduct.get_by_role("radio", name=name)).to_be_checked()
        expect(conduct.get_by_role("radio", name=name)).to_be_focused()


def test_prepared_answers_are_shown_by_their_number(quaver, phone):
    quaver.call("PATCH", "/_quaver/v1/people/amy", {"conduct": [{"answer": "accept"}, {"dialog": "scope", "answer": "reject"}]})
    expect(row(phone, "小满")).to_contain_text("2 prepared answers")


def test_a_message_is_counted_and_stands_in_the_inbox(quaver, phone):
    row(phone, "小满").click()
    expect(details(phone)).to_contain_text("No messages yet. 小满 has agreed to none.")
    phone.tab("Console").click()
    assert push(quaver)["err_no"] == 0
    expect(phone.tab("People")).to_have_accessible_name("People 1 new message")
    phone.open_tab("People")
    expect(row(phone, "小满").locator(".is-arriving")).to_have_text("1")
    mail = details(phone).locator(".inbox li")
    expect(mail).to_contain_text("每晚回顾")
    expect(mail).to_contain_text("雨后的梧桐")
    expect(details(phone)).to_contain_text("0 left")
    phone.tab("Console").click()
    expect(phone.tab("People")).to_have_accessible_name("People")


def test_what_a_person_agreed_to_is_listed(quaver, phone):
    quaver.call("POST", "/_quaver/v1/people/amy/subscribe", {"app_id": APP, "template_ids": ["MSG-1"]})
    row(phone, "小满").click()
    expect(details(phone)).to_contain_text("No messages yet. 小满 has agreed to 每晚回顾; it arrives here when your server sends it.")
    expect(details(phone).get_by_role("listitem").filter(has_text="每晚回顾")).to_contain_text("1 left")


def test_a_person_is_added_and_found(phone):
    phone.panel.get_by_role("button", name="Add a person").click()
    expect(row(phone, "Person 1")).to_have_attribute("aria-expanded", "true")
    phone.panel.get_by_role("searchbox").fill("木子")
    expect(phone.panel.locator("tr.step")).to_have_count(1)
    phone.panel.get_by_role("searchbox").fill("nobody")
    phone.panel.get_by_role("button", name="Show all").click()
    expect(phone.panel.locator("tr.step")).to_have_count(3)


def test_people_that_cannot_be_read_say_so_and_are_tried_again(run, open_page, watch):
    watch.excuse("503|Failed to load resource")
    phone = open_page(run("Notes").url)
    expect(phone.app.locator("#login")).to_be_visible()
    phone.page.route(re.compile("/_quaver/v1/people$"), lambda route: route.fulfill(status=503, body=""))
    phone.open_tab("People")
    expect(phone.panel.get_by_role("heading", name="Not readable")).to_be_visible()
    phone.page.unroute(re.compile("/_quaver/v1/people$"))
    phone.panel.get_by_role("button", name="Try now").click()
    expect(row(phone, "小满")).to_be_visible()
