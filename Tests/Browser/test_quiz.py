"""The quiz: nested lists, a template that draws itself, timers."""

import pytest
from playwright.sync_api import expect


@pytest.fixture
def quaver(run):
    return run("Quiz")


@pytest.fixture
def phone(quaver, open_page):
    return open_page(quaver.url)


def test_the_sections_stand_inside_each_other(phone):
    expect(phone.app.locator("#node-notation #node-duration #node-eighth")).to_contain_text("2 题")
    expect(phone.app.locator("#outline .depth-2")).to_have_count(1)
    expect(phone.app.locator("#node-instruments .node")).to_have_count(0)


def test_a_quiz_played_through_ends_with_its_score(phone):
    phone.tap("#start")
    for number, (choice, verdict) in enumerate([
        (1, "答对了。"), (1, "答对了。"), (0, "应该是 B。"), (2, "答对了。"), (2, "答对了。唢呐靠簧片发声。"),
    ]):
        expect(phone.app.locator("#position")).to_have_text(f"{number + 1} / 5")
        expect(phone.app.locator("#next")).to_have_count(0)
        phone.tap(f"#option-{choice}")
        expect(phone.app.locator("#verdict")).to_contain_text(verdict)
        expect(phone.app.locator("#next")).to_have_text("下一题" if number < 4 else "看成绩")
        phone.tap("#next")
    expect(phone.title).to_have_text("成绩")
    expect(phone.app.locator("#points")).to_have_text("80")
    expect(phone.app.locator("#word")).to_have_text("不错")
    expect(phone.app.locator(".star.is-on")).to_have_count(4)
    phone.tap("#again")
    expect(phone.app.locator("#best")).to_have_text("最好成绩 80 分")
    expect(phone.back).to_have_count(0)


def test_the_chosen_and_the_right_option_are_marked(phone):
    phone.tap("#start")
    phone.tap("#option-0")
    expect(phone.app.locator("#option-0")).to_contain_class("is-wrong")
    expect(phone.app.locator("#option-1")).to_contain_class("is-right")
    expect(phone.app.locator("#option-2")).to_contain_class("is-other")
    phone.tap("#option-1")
    expect(phone.app.locator("#score")).to_have_text("0 对 1 错")


def test_the_time_for_a_question_runs_out_by_the_platforms_clock(quaver, phone):
    quaver.call("PATCH", "/_quaver/v1/clock", {"frozen": True})
    phone.tap("#start")
    expect(phone.app.locator("#clock")).to_have_text("20 秒")
    for left in range(19, -1, -1):
        quaver.call("PATCH", "/_quaver/v1/clock", {"advance": 1})
        expect(phone.app.locator("#clock.is-late" if left <= 5 else "#clock")).to_have_text(f"{left} 秒")
    expect(phone.app.locator("#verdict")).to_contain_text("时间到了。")
    expect(phone.app.locator("#score")).to_have_text("0 对 1 错")
