import pytest
from bytedance import ByteDanceError


def logged_in(quaver, back_end):
    code = quaver.control("POST", "/people/amy/login", {"app_id": back_end.app})["code"]
    return back_end.log_in(code)


def test_a_login_code_becomes_a_session_that_opens_what_the_phone_sends(quaver, back_end):
    session = logged_in(quaver, back_end)
    profile = quaver.control("POST", "/people/amy/profile", {"app_id": back_end.app, "api": "getUserInfo"})

    person = back_end.open(profile, session)

    assert person.nickName == "小满"
    assert person.openId == session.openid
    assert person.watermark.appid == back_end.app


def test_a_code_is_good_once(quaver, back_end):
    code = quaver.control("POST", "/people/amy/login", {"app_id": back_end.app})["code"]
    back_end.log_in(code)

    with pytest.raises(ByteDanceError) as refusal:
        back_end.log_in(code)

    assert refusal.value.code == 40018
    assert refusal.value.status_code == 200


def test_both_tokens_are_issued_and_kept(quaver, back_end):
    assert back_end.douyin.access_token.startswith("0801121846")
    assert back_end.douyin.client_token.startswith("clt.")
    assert back_end.douyin.access_token == back_end.douyin.access_token


def test_a_webhook_is_verified(quaver, back_end):
    quaver.control("PATCH", f"/apps/{back_end.app}", {"webhook_url": back_end.webhook})

    assert quaver.control("POST", f"/apps/{back_end.app}/webhook/verify")["verified"] is True


def test_a_webhook_that_checks_with_another_secret_is_told_so(quaver, back_end):
    change = {"webhook_url": back_end.webhook, "webhook_token": "another"}
    quaver.control("PATCH", f"/apps/{back_end.app}", change)

    answer = quaver.control("POST", f"/apps/{back_end.app}/webhook/verify")

    assert (answer["verified"], answer["delivery"]["status"]) == (False, 401)
