"""A back end and its people's phones, on one connection that is used again and again."""

import hashlib
import hmac
import http.client
import json
from urllib.parse import urlencode

SECRET = "demo-secret"
TEMPLATE = "MSG-order"


class Connection:
    """One app's connection to a Quaver; ends with `OSError` or `HTTPException` when that is gone."""

    def __init__(self, port, app):
        self.app = app
        self.http = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
        self.seen = 0

    def post(self, path, body, method="POST"):
        self.http.request(method, path, json.dumps(body), {"content-type": "application/json"})
        return json.loads(self.http.getresponse().read() or b"null")

    def get(self, path):
        return self.post(path, {}, "GET")

    def close(self):
        self.http.close()

    def add_app(self):
        return self.post("/_quaver/v1/apps", {"app_id": self.app, "secret": SECRET})

    def add_person(self, person):
        return self.post("/_quaver/v1/people", {"id": person})

    def log_in(self, person):
        """What `tt.login` gives: a code that stands for a new session key."""
        return self.post(f"/_quaver/v1/people/{person}/login", {"app_id": self.app})["code"]

    def exchange(self, code):
        return self.post("/api/apps/v2/jscode2session", {"appid": self.app, "secret": SECRET, "code": code})

    def token(self):
        body = {"appid": self.app, "secret": SECRET, "grant_type": "client_credential"}
        return self.post("/api/apps/v2/token", body)["data"]["access_token"]

    def add_template(self):
        template = {"template_id": TEMPLATE, "title": "下单成功", "kind": "one_time", "keywords": ["订单号"]}
        return self.post(f"/_quaver/v1/apps/{self.app}/templates", template)

    def subscribe(self, person):
        """The person says yes to one message."""
        wish = {"app_id": self.app, "template_ids": [TEMPLATE], "answers": {TEMPLATE: "accept"}}
        return self.post(f"/_quaver/v1/people/{person}/subscribe", wish)["errMsg"]

    def notify(self, token, open_id, number):
        """What the platform says of a message to the person; 0 means that it is in their inbox."""
        message = {"access_token": token, "app_id": self.app, "tpl_id": TEMPLATE, "open_id": open_id, "data": {"订单号": number}}
        return self.post("/api/apps/subscribe_notification/developer/v1/notify", message)["err_no"]

    def inbox(self, person):
        """The numbers in the person's messages."""
        messages = self.get(f"/_quaver/v1/people/{person}/inbox?app_id={self.app}")["messages"]
        return [message["data"]["订单号"] for message in messages]

    def check(self, token, session):
        """What the platform says of a token and of the session key that a person's signature is made with."""
        signature = hmac.new(session["session_key"].encode(), b"", hashlib.sha256).hexdigest()
        proof = {"openid": session["openid"], "signature": signature, "sig_method": "hmac_sha256"}
        return self.get("/api/apps/check_session_key?" + urlencode({"access_token": token, **proof}))

    def explanations(self):
        """What the trace says about each step since the last time it was asked."""
        entries = self.get(f"/_quaver/v1/trace?after={self.seen}&limit=100000")["entries"]
        if entries:
            self.seen = entries[-1]["seq"]
        return [entry["why"] for entry in entries]
