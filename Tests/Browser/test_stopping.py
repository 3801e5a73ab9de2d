"""SIGTERM ends the programs within a second, whatever goes on."""

import socket

from playwright.sync_api import expect

from small_app import write_app


# The promise is a second, and alone on two cores it takes 20 to 60 ms; where everything runs at once it may take a few.
# What the programs could wait for in vain here takes 30 s, or for ever.
PROMPTLY = 10


def assert_ends(program):
    status, seconds = program.stop()
    assert status == 0, program.errors
    assert seconds < PROMPTLY
    assert "rror" not in program.errors


def test_quaver_ends_while_a_browser_looks_at_it(run, open_page, watch):
    watch.excuse("WebSocket|ERR_CONNECTION_REFUSED")
    quaver = run("Notes")
    phone = open_page(quaver.url)
    expect(phone.app.locator("#login")).to_be_visible()
    assert_ends(quaver)


def test_quaver_ends_while_somebody_is_connected_who_asks_nothing(run):
    quaver = run("Quiz")
    with socket.create_connection(("127.0.0.1", quaver.port)):
        quaver.get("/_quaver/v1/health")
        assert_ends(quaver)


def test_quaver_ends_in_the_middle_of_a_dialog(run, open_page, watch, tmp_path):
    watch.excuse("WebSocket|ERR_CONNECTION_REFUSED")
    script = "Page({ onReady() { tt.showModal({ title: '在吗？' }); } });"
    quaver = run(write_app(tmp_path / "asking", {"index": ("<view />", script)}))
    expect(open_page(quaver.url).dialog).to_be_visible()
    assert_ends(quaver)


def test_quaver_ends_in_the_middle_of_a_runaway_script(run, open_page, watch):
    watch.excuse("WebSocket|ERR_CONNECTION_REFUSED")
    quaver = run("Broken/runaway", script_seconds=60)
    phone = open_page(quaver.url)
    phone.tap("#loop")
    quaver.get("/_quaver/v1/health")
    assert_ends(quaver)


def test_the_back_end_ends_while_it_is_used(notes, open_page):
    phone = open_page(notes.url)
    phone.tap("#login")
    expect(phone.app.locator("#openid")).to_be_visible()
    assert_ends(notes.backend)
