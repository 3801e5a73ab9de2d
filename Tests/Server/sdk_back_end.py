"""A mini-app's back end, written with the public SDK `bytedance` as its author would for the real platform."""

import json
import queue
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from bytedance import ByteDance, ByteDanceError
from bytedance.security import decrypt_user_data

PRODUCTION = ("https://developer.toutiao.com", "https://open.douyin.com")


class BackEnd:
    """Logs people in, opens what their phones send, writes to them, and takes the platform's webhooks."""

    def __init__(self, app, secret, platform, token_file):
        self.app = app
        self.douyin = ByteDance(
            app_id=app,
            app_secret=secret,
            access_token_type="file",
            ac_path=token_file,
            api_domains=dict.fromkeys(PRODUCTION, platform),
        )
        self.events = queue.Queue()
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self.thread = threading.Thread(target=self.server.serve_forever)

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()
        self.douyin.close()

    @property
    def webhook(self):
        return f"http://127.0.0.1:{self.server.server_port}/webhook"

    def log_in(self, code):
        return self.douyin.code2Session(code=code)

    def open(self, payload, session):
        return decrypt_user_data(payload["encryptedData"], session.session_key, payload["iv"], app_id=self.app)

    def notify(self, session, template, **data):
        body = {"msg_id": template, "open_id": session.openid, "data": data}
        return self.douyin.marketing.subscribe_notification.notify_user_v2(body=body)

    def next_event(self):
        return self.events.get(timeout=10)

    def _handler(self):
        back_end = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["content-length"]))
                try:
                    event = back_end.douyin.callbacks.parse(body, self.headers, protocol="webhook")
                except ByteDanceError:
                    return self.answer(401, {})
                if event.event != "verify_webhook":
                    back_end.events.put((self.headers["msg-id"], event))
                self.answer(200, back_end.douyin.callbacks.acknowledgement("webhook", event))

            def answer(self, status, json_value):
                text = json.dumps(json_value).encode()
                self.send_response(status)
                self.send_header("content-length", str(len(text)))
                self.end_headers()
                self.wfile.write(text)

            def log_message(self, *_):
                pass

        return Handler
