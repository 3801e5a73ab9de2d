"""A page with a thousand rows: what is patched in the browser is what the kernel has."""

import pytest
from playwright.sync_api import expect

from drawn_tree import described, drawn


@pytest.fixture
def quaver(run):
    return run("Thousand")


@pytest.fixture
def phone(quaver, open_page):
    phone = open_page(quaver.url)
    phone.tap("#fill")
    expect(phone.app.locator("#count")).to_have_text("1000")
    return phone


def test_a_thousand_rows_are_drawn_as_the_kernel_has_them(quaver, phone):
    expect(phone.app.locator("#rows .row")).to_have_count(1000)
    assert drawn(phone) == described(quaver)


def test_every_change_of_the_list_is_drawn_as_the_kernel_has_it(quaver, phone):
    rows = phone.app.locator("#rows .row")
    row = phone.app.locator("[data-id='501']")
    before = row.locator(".text").inner_text()
    phone.tap("#change-one")
    expect(row.locator(".text")).to_have_text(f"{before}！")
    phone.tap("#append")
    expect(rows).to_have_count(1001)
    phone.tap("#reverse")
    expect(rows.first).to_have_attribute("data-id", "1001")
    phone.tap("#swap")
    expect(rows.nth(1)).to_have_attribute("data-id", "3")
    phone.tap("[data-id='990'] .remove")
    expect(rows).to_have_count(1000)
    phone.tap("[data-id='995']")
    expect(phone.app.locator(".is-marked")).to_have_attribute("data-id", "995")
    assert drawn(phone) == described(quaver)
    phone.tap("#clear")
    expect(rows).to_have_count(0)
    assert drawn(phone) == described(quaver)


def test_a_row_that_only_moved_keeps_its_element(phone):
    phone.ask_app("document => { document.querySelector('[data-id=\"700\"]').kept = true; }")
    phone.tap("#reverse")
    expect(phone.app.locator("#rows .row").first).to_have_attribute("data-id", "1000")
    assert phone.ask_app("document => document.querySelector('[data-id=\"700\"]').kept")


def test_taps_in_quick_succession_all_count(phone):
    phone.ask_app("""document => {
      const button = document.querySelector('#append');
      const press = type => button.dispatchEvent(new PointerEvent(type, { bubbles: true, button: 0, clientX: 5, clientY: 5 }));
      for (let count = 0; count < 10; count += 1) { press('pointerdown'); press('pointerup'); }
    }""")
    expect(phone.app.locator("#count")).to_have_text("1010")
