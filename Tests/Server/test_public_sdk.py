import time

import pytest
from bytedance import ByteDanceError

TEMPLATE = "MSG-order"


def logged_in(quaver, back_end):
    code = quaver.control("POST", "/people/amy/login", {"app_id": back_end.app})["code"]
    return back_end.log_in(code)


def subscribe(quaver, back_end):
    """Amy allows one message."""
    template = {"template_id": TEMPLATE, "title": "下单成功通知", "kind": "one_time", "keywords": ["订单号"]}
    quaver.control("POST", f"/apps/{back_end.app}/templates", template)
    subscription = {"app_id": back_end.app, "template_ids": [TEMPLATE], "answers": {TEMPLATE: "accept"}}
    quaver.control("POST", "/people/amy/subscribe", subscription)


def last_delivery(quaver):
    """The newest delivery, once its end is known."""
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        delivery = quaver.control("GET", "/deliveries")["deliveries"][-1]
        if delivery["state"] not in ("waiting", "under_way"):
            return delivery
        time.sleep(0.01)
    raise TimeoutError(delivery)


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


def test_a_person_who_subscribed_gets_one_message(quaver, back_end):
    session = logged_in(quaver, back_end)
    subscribe(quaver, back_end)

    back_end.notify(session, TEMPLATE, 订单号="A1")

    inbox = quaver.control("GET", f"/people/amy/inbox?app_id={back_end.app}")["messages"]
    assert [(message["template_id"], message["data"]) for message in inbox] == [(TEMPLATE, {"订单号": "A1"})]
    with pytest.raises(ByteDanceError) as refusal:
        back_end.notify(session, TEMPLATE, 订单号="A2")
    assert refusal.value.code != 0 and refusal.value.log_id


def test_a_webhook_is_verified_and_told_who_subscribed(quaver, back_end):
    quaver.control("PATCH", f"/apps/{back_end.app}", {"webhook_url": back_end.webhook})
    assert quaver.control("POST", f"/apps/{back_end.app}/webhook/verify")["verified"] is True

    session = logged_in(quaver, back_end)
    subscribe(quaver, back_end)

    number, event = back_end.next_event()
    assert (event.event, event.client_key, event.from_user_id) == ("user_subscribe_action", back_end.app, session.openid)
    assert (event.parsed_content.msg_id, event.parsed_content.subscribe_action) == (TEMPLATE, 1)

    delivery = last_delivery(quaver)
    assert (delivery["msg_id"], delivery["state"]) == (number, "delivered")
    quaver.control("POST", f"/deliveries/{delivery['id']}/replay")
    assert back_end.next_event()[0] == number


def test_a_webhook_that_checks_with_another_secret_is_told_so(quaver, back_end):
    change = {"webhook_url": back_end.webhook, "webhook_token": "another"}
    quaver.control("PATCH", f"/apps/{back_end.app}", change)

    answer = quaver.control("POST", f"/apps/{back_end.app}/webhook/verify")

    assert (answer["verified"], answer["delivery"]["status"]) == (False, 401)
