"""The sign-up form, filled in with a real keyboard."""

import pytest
from playwright.sync_api import expect

from drawn_tree import described, drawn


@pytest.fixture
def quaver(run):
    return run("Form")


@pytest.fixture
def phone(quaver, open_page):
    return open_page(quaver.url)


def write(phone, field, words):
    """Puts words into a field as an input method does: whole, after the field was tapped."""
    phone.tap(f"#{field}")
    phone.page.keyboard.insert_text(words)


def fill(phone):
    write(phone, "name", "小满")
    phone.tap("#phone")
    phone.page.keyboard.type("13800000000")
    phone.tap("#password")
    phone.page.keyboard.type("s3cret!")
    phone.tap("#course-erhu")
    phone.tap("#slot-2")


def test_an_empty_form_is_refused_with_every_mistake_in_a_modal(phone):
    phone.tap("#submit")
    modal = phone.screen.get_by_role("alertdialog", name="有 5 处要改")
    expect(modal).to_contain_text("姓名没有填；手机号应是 1 开头的 11 位数字；口令至少 6 位；课程没有选；还没有同意须知")
    expect(modal.get_by_role("button")).to_have_text(["确定"])
    modal.get_by_role("button").click()
    expect(modal).to_have_count(0)


def test_the_last_mistake_is_told_by_a_toast(phone):
    fill(phone)
    phone.tap("#submit")
    expect(phone.hud).to_have_text("还没有同意须知")
    expect(phone.dialog).to_have_count(0)


def test_a_correct_form_leads_to_a_page_with_the_answers(phone):
    fill(phone)
    write(phone, "remark", "想学《二泉映月》🎻，周日更好。")
    expect(phone.app.locator("#remark-length")).to_have_text("16 / 200")
    phone.tap("#agree-label")
    phone.tap("#submit")
    expect(phone.title).to_have_text("报名成功")
    for row, answer in {
        "name": "小满", "phone": "13800000000", "age": "18", "course": "二胡", "slots": "周六上午、周日上午", "city": "上海",
        "date": "2026-12-01", "time": "09:30", "instrument": "自己带", "volume": "60", "remark": "想学《二泉映月》🎻，周日更好。",
    }.items():
        expect(phone.app.locator(f"#answer-{row} .value")).to_have_text(answer)
    expect(phone.app.locator("tt-page")).not_to_contain_text("s3cret!")
    phone.tap("#back")
    expect(phone.app.locator("#name input")).to_have_value("小满")


def test_what_the_app_does_not_want_is_taken_out_while_one_types(phone):
    phone.tap("#name")
    phone.page.keyboard.type("小  满")
    expect(phone.app.locator("#name input")).to_have_value("小 满")


def test_a_field_takes_no_more_than_its_length(phone):
    write(phone, "name", "一二三四五六七八九十" * 3)
    expect(phone.app.locator("#name input")).to_have_value("一二三四五六七八九十" * 2)


def test_a_password_is_typed_in_dots(phone):
    expect(phone.app.locator("#password input")).to_have_attribute("type", "password")


def test_boxes_dots_and_switches_can_be_told_apart_and_turned(phone):
    courses = phone.app.locator("#course").get_by_role("radio")
    expect(courses).to_have_count(3)
    phone.tap("#course-violin")
    expect(courses.nth(0)).to_be_checked()
    phone.tap("#course-voice")
    expect(courses.nth(2)).to_be_checked()
    expect(courses.nth(0)).not_to_be_checked()
    slots = phone.app.locator("#slots").get_by_role("checkbox")
    expect(slots.nth(0)).to_be_checked()
    phone.tap("#slot-1")
    phone.tap("#slot-3")
    expect(phone.app.locator("#slots-note")).to_be_visible()
    instrument = phone.app.get_by_role("switch")
    expect(instrument).to_be_checked()
    instrument.click()
    expect(instrument).not_to_be_checked()


def test_a_picker_is_turned_with_the_keyboard(phone):
    phone.tap("#city")
    picker = phone.dialog
    expect(picker.get_by_role("option")).to_have_text(["上海", "北京", "成都"])
    picker.get_by_role("listbox").press("ArrowDown")
    expect(picker.get_by_role("option", selected=True)).to_have_text("北京")
    picker.get_by_role("button", name="Done").click()
    expect(phone.app.locator("#city-name")).to_have_text("北京")


def test_a_picker_that_is_left_changes_nothing(phone):
    phone.tap("#date")
    phone.dialog.get_by_role("listbox").first.press("ArrowDown")
    phone.page.keyboard.press("Escape")
    expect(phone.dialog).to_have_count(0)
    expect(phone.app.locator("#date")).to_have_text("2026-12-01")


def test_a_slider_says_what_it_stands_at(phone):
    slider = phone.app.get_by_role("slider")
    expect(slider).to_have_attribute("aria-valuenow", "60")
    slider.press("ArrowRight")
    expect(phone.app.locator("tt-text", has_text="音量")).to_have_text("音量 65")


def test_reset_puts_everything_back(phone):
    fill(phone)
    phone.tap("#reset")
    for field in ["name", "phone", "password"]:
        expect(phone.app.locator(f"#{field} input")).to_have_value("")
    expect(phone.app.locator("#course").get_by_role("radio", checked=True)).to_have_count(0)
    expect(phone.app.locator("#age input")).to_have_value("18")


def test_the_drawn_form_is_the_kernels(quaver, phone):
    fill(phone)
    expect(phone.app.locator("#slot-2").get_by_role("checkbox")).to_be_checked()
    assert drawn(phone) == described(quaver)
