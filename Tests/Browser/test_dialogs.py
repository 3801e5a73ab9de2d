"""Every dialog of the host app, with the keyboard alone, in both languages, light and dark."""

import pytest
from playwright.sync_api import expect

from dialog_samples import ADDRESSES, SAMPLES
from dialogs import UNMARKED, AskedPhone
from small_app import write_app


@pytest.fixture
def app(run, tmp_path):
    return run(write_app(tmp_path / "asking", {"index": ("<view>静</view>", "Page({});")}))


@pytest.fixture
def phone(app, open_page):
    return AskedPhone(open_page(), app.url)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("locale", ["en-GB", "zh-CN"])
def test_every_dialog_can_be_read_and_hit(app, open_page, locale, theme):
    phone = AskedPhone(open_page(locale=locale), app.url)
    if theme == "dark":
        phone.page.locator("#appearance").click()
    for kind in SAMPLES:
        phone.ask(kind)
        assert (kind, phone.faults()) == (kind, {})
        if locale == "en-GB":
            assert (kind, phone.dialog.evaluate(UNMARKED)) == (kind, [])
        phone.take_back()


def test_the_phone_is_dark_on_its_own_and_stays_so(phone):
    phone.page.get_by_role("button", name="Dark phone").click()
    phone.ask("scope")
    shade = lambda: sum(phone.dialog.evaluate("box => getComputedStyle(box).backgroundColor.match(/\\d+/g).slice(0, 3).map(Number)"))
    assert shade() < 150
    phone.page.reload()
    expect(phone.page.get_by_role("button", name="Dark phone")).to_have_attribute("aria-pressed", "true")
    phone.ask("scope")
    assert shade() < 150
    phone.press("Escape")
    phone.page.get_by_role("button", name="Dark phone").click()
    phone.ask("scope")
    assert shade() > 600


def test_every_dialog_holds_the_focus_from_the_title_on_and_lets_go_with_escape(phone):
    for number, kind in enumerate(SAMPLES):
        phone.page.locator("#restart").focus()
        box = phone.ask(kind)
        expect(box.locator("[data-title]")).to_be_focused()
        for key in ["Tab"] * 12 + ["Shift+Tab"] * 3:
            phone.press(key)
            assert phone.page.evaluate("document.activeElement.closest('[aria-modal=true]') !== null"), f"{kind} lost the focus"
            ring = phone.page.evaluate("getComputedStyle(document.activeElement).boxShadow")
            assert ring != "none", f"{kind} hides the focus"
        phone.press("Escape")
        expect(phone.dialog).to_have_count(0)
        assert (kind, phone.answers[number:]) == (kind, [{"answer": "dismiss"}])
        expect(phone.page.locator("#restart")).to_be_focused()


def test_a_click_beside_a_sheet_leaves_it_but_not_an_alert(phone):
    phone.ask("scope")
    phone.screen.locator(".scrim").click(position={"x": 100, "y": 60})
    assert phone.answers == [{"answer": "dismiss"}]
    phone.ask("modal")
    phone.screen.locator(".scrim").click(position={"x": 100, "y": 60})
    expect(phone.dialog).to_have_count(1)
    assert len(phone.answers) == 1


def test_the_scopes_question_is_answered_with_two_keys(phone):
    phone.ask("scope")
    phone.press("Tab", "Enter")
    phone.ask("scope")
    phone.press("Tab", "Tab", "Enter")
    assert phone.answers == [{"answer": "reject"}, {"answer": "accept"}]


def test_settings_are_switched_with_the_space_bar(phone):
    box = phone.ask("settings")
    phone.tab_to("Location")
    phone.press("Space")
    expect(box.get_by_role("switch", name="Location")).not_to_be_checked()
    phone.tab_to("Receive messages")
    phone.press("Space")
    phone.press("Tab")
    expect(box.get_by_role("button", name="Done")).to_be_focused()
    phone.press("Enter")
    assert phone.answers == [{"answer": "accept", "scopes": {"scope.userLocation": False}, "main_switch": False}]


def test_another_number_is_typed_and_chosen(phone):
    box = phone.ask("phone")
    phone.tab_to("Use another number")
    phone.press("Enter")
    expect(box.get_by_role("heading", name="Use another number")).to_be_focused()
    assert phone.faults() == {}
    phone.press("Tab", "Tab")
    phone.page.keyboard.type("123")
    phone.press("Enter")
    expect(box.get_by_role("alert")).to_have_text("This is not a phone number")
    number = box.get_by_role("textbox", name="Number")
    expect(number).to_be_focused()
    assert phone.faults() == {}
    phone.press("Control+A")
    phone.page.keyboard.type("13900136621")
    phone.press("Enter")
    expect(box.get_by_role("heading", name="Your phone number")).to_be_focused()
    expect(box.get_by_role("radio", name="13900136621")).to_be_checked()
    phone.tab_to("Agree")
    phone.press("Enter")
    assert phone.answers == [{"answer": "accept", "number": "13900136621"}]


def test_templates_are_ticked_off_with_the_space_bar(phone):
    box = phone.ask("subscribe")
    phone.tab_to("每晚回顾")
    phone.press("Space")
    phone.press("Tab")
    expect(box.get_by_role("checkbox", name="待办到期")).to_be_focused()
    phone.tab_to("Always keep")
    phone.press("Space")
    phone.tab_to("Agree")
    phone.press("Enter")
    assert phone.answers == [{"answer": "accept", "ticked": ["MSG-todo"], "reminders": {"MSG-review": ["feed"], "MSG-todo": []}, "always": True}]


def test_an_address_is_chosen_with_arrows_and_edited_on_the_way(phone):
    box = phone.ask("addresses")
    phone.tab_to("小满")
    phone.press("ArrowDown")
    expect(box.get_by_role("radio", name="阿宽")).to_be_checked()
    phone.press("Tab")
    expect(box.get_by_role("button", name="Edit 阿宽")).to_be_focused()
    phone.press("Enter")
    assert phone.faults() == {}
    phone.press("Tab", "Control+A")
    phone.page.keyboard.type("阿阔")
    phone.press("Enter")
    expect(box.get_by_role("radio", name="阿阔")).to_be_checked()
    phone.tab_to("Use this address")
    phone.press("Enter")
    assert phone.answers == [{"answer": "accept", "index": 1, "addresses": [ADDRESSES[0], {**ADDRESSES[1], "userName": "阿阔"}]}]


def test_escape_in_a_form_goes_back_to_the_list_and_then_out(phone):
    box = phone.ask("addresses")
    phone.tab_to("New address")
    phone.press("Enter")
    expect(box.get_by_role("heading", name="New address")).to_be_focused()
    phone.press("Escape")
    expect(box.get_by_role("radio")).to_have_count(2)
    assert phone.answers == []
    phone.press("Escape")
    assert phone.answers == [{"answer": "dismiss"}]


def test_a_place_is_chosen_from_the_list_or_by_its_coordinates(phone):
    phone.ask("place")
    phone.tab_to("街角的咖啡馆")
    phone.press("ArrowDown")
    phone.tab_to("OK")
    phone.press("Enter")
    box = phone.ask("place")
    phone.tab_to("Enter coordinates")
    phone.press("Enter")
    assert phone.faults() == {}
    box.get_by_role("textbox", name="Latitude").fill("-33.5")
    box.get_by_role("textbox", name="Longitude").fill("151.25")
    phone.press("Enter")
    assert phone.answers == [{"answer": "accept", "index": 1}, {"answer": "accept", "latitude": -33.5, "longitude": 151.25}]


def test_the_cashier_ends_as_the_arrows_say(phone):
    box = phone.ask("cashier")
    phone.tab_to("paid")
    phone.press("ArrowRight")
    expect(box.get_by_role("radio", name="failed")).to_be_checked()
    phone.press("Tab", "Enter")
    assert phone.answers == [{"answer": "accept", "result": "failed"}]


def test_whoever_wants_less_motion_sees_sheets_at_once(app, open_page):
    phone = AskedPhone(open_page(reduced_motion="reduce"), app.url)
    for kind in SAMPLES:
        phone.ask(kind)
        assert (kind, phone.page.evaluate("document.getAnimations().filter(one => one.effect.getComputedTiming().duration > 10).length")) == (kind, 0)
        phone.take_back()


def test_a_dialog_is_heard_as_what_it_is(phone):
    phone.ask("subscribe")
    expect(phone.dialog).to_match_aria_snapshot("""
      - dialog "轻记 would like to send you":
        - heading "轻记 would like to send you" [level=2]
        - group "Messages":
          - checkbox /每晚回顾/ [checked]
          - group "Reminders of 每晚回顾":
            - checkbox "A card in the feed" [checked]
            - checkbox "A banner"
          - checkbox /待办到期/ [checked]
        - checkbox "Always keep these choices, do not ask again"
        - button "Refuse"
        - button "Agree"
    """)
    phone.take_back()
    phone.ask("phone")
    expect(phone.dialog).to_match_aria_snapshot("""
      - dialog "Your phone number":
        - paragraph: 轻记 asks for
        - heading "Your phone number" [level=2]
        - paragraph
        - radiogroup "Your phone number":
          - radio "138 **** 8000 Bound to your account" [checked]
        - paragraph:
          - button "Use another number"
        - button "Refuse"
        - button "Agree"
    """)
    phone.take_back()
    phone.ask("system")
    expect(phone.dialog).to_match_aria_snapshot("""
      - alertdialog "Let Douyin use your location":
        - heading "Let Douyin use your location" [level=2]
        - paragraph
        - button "Refuse"
        - button "Allow"
    """)
