"""The line between the page and the server."""

from playwright.sync_api import expect

from programs import Program, BINARIES


def test_a_lost_connection_is_told_and_made_again(run, open_page, watch):
    watch.excuse("WebSocket|ERR_CONNECTION_REFUSED")
    quaver = run("Quiz")
    phone = open_page(quaver.url)
    phone.tap("#start")
    expect(phone.app.locator("#position")).to_be_visible()
    quaver.stop()
    expect(phone.note).to_contain_text("Connection lost")
    run(quaver.folder, port=quaver.port)
    expect(phone.note).to_have_count(0)
    phone.tap("#start")
    phone.tap("#option-1")
    expect(phone.app.locator("#verdict")).to_contain_text("答对了")


def test_a_person_can_try_now_without_losing_the_button_to_the_countdown(run, open_page, watch):
    watch.excuse("WebSocket|ERR_CONNECTION_REFUSED")
    quaver = run("Quiz")
    phone = open_page(quaver.url)
    expect(phone.app.locator("#start")).to_be_visible()
    quaver.stop()
    expect(phone.note).to_contain_text("next try in 2 s")
    retry = phone.note.get_by_role("button", name="Try now")
    retry.focus()
    expect(phone.note).to_contain_text("next try in 1 s")
    expect(retry).to_be_focused()
    with phone.page.expect_websocket():
        retry.press("Enter")


def test_two_windows_show_one_phone(run, open_page):
    quaver = run("Quiz")
    first, second = open_page(quaver.url), open_page(quaver.url)
    expect(second.app.locator("#start")).to_be_visible()
    first.tap("#start")
    second.tap("#option-1")
    expect(first.app.locator("#verdict")).to_contain_text("答对了")
    assert first.ask_app("document => document.body.innerText") == second.ask_app("document => document.body.innerText")


def test_a_phone_is_shown_by_its_name(run, open_page):
    quaver = run("Quiz")
    other = quaver.call("POST", "/_quaver/v1/devices", {"path": str(quaver.folder), "page": "pages/result/result", "query": {"right": "5", "total": "5"}})
    phone = open_page(other["url"])
    expect(phone.app.locator("#word")).to_have_text("全对")
    expect(open_page(f"{quaver.url}/?device=device-1").app.locator("#start")).to_be_visible()


def test_a_server_without_an_app_says_how_to_start_one(open_page, watch, tmp_path):
    watch.excuse("WebSocket|ERR_CONNECTION_REFUSED")
    server = Program([BINARIES / "quaver", "serve", "--ephemeral", "--port", "0"], tmp_path / "serve.log")
    try:
        phone = open_page(server.url)
        expect(phone.over.get_by_role("heading")).to_have_text("No app is running")
        expect(phone.over).to_contain_text("quaver dev ./my-app")
    finally:
        server.stop()
