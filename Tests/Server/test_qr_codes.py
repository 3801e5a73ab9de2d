"""The QR codes of the open platform's endpoints, read back by zbar as a phone would."""

import base64
import json
import subprocess
import urllib.parse
import urllib.request

import pytest

from programs import BINARIES, Program

APP, SECRET = "tt0123456789abcdef", "demo-secret"
SCHEME = f"sslocal://microapp?app_id={APP}&app_name=douyin&start_page="
LONG = urllib.parse.quote("pages/index?" + "q=1&" * 100, safe="")


@pytest.fixture(scope="module")
def quaver(tmp_path_factory):
    log = tmp_path_factory.mktemp("codes") / "quaver.log"
    quaver = Program([BINARIES / "quaver", "serve", "--ephemeral", "--port", "0"], log)
    post(quaver, "/_quaver/v1/apps", {"app_id": APP, "secret": SECRET})
    yield quaver
    quaver.stop()


def post(quaver, path, body, **headers):
    """What an endpoint answers, as bytes."""
    headers = {"content-type": "application/json", **headers}
    request = urllib.request.Request(quaver.url + path, json.dumps(body).encode(), headers)
    with urllib.request.urlopen(request, timeout=30) as answer:
        return answer.read()


def token(quaver, path):
    """The credential that one of the two token endpoints gives."""
    names = {"appid": APP, "secret": SECRET, "client_key": APP, "client_secret": SECRET}
    answer = json.loads(post(quaver, path, {**names, "grant_type": "client_credential"}))
    return answer["data"]["access_token"]


def read_back(picture, path):
    """What a scanner reads from a picture."""
    path.write_bytes(picture)
    command = ["zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", path]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.rstrip("\n")


@pytest.mark.parametrize(
    "order",
    [
        {"path": ""},
        {"path": "pages%2Findex%3Fid%3D1"},
        {"path": "pages%2Findex", "width": 280, "background": {"r": 255, "g": 250, "b": 230}},
        {"path": "pages%2Findex", "width": 1280, "line_color": {"r": 120, "g": 0, "b": 60}},
        {"path": LONG},
        {"path": LONG, "width": 280},
    ],
    ids=["first page", "with a query", "small on paper", "large in colour", "long", "long and small"],
)
def test_a_code_is_read_back(quaver, tmp_path, order):
    body = {"access_token": token(quaver, "/api/apps/v2/token"), "appname": "douyin", **order}
    picture = post(quaver, "/api/apps/qrcode", body)
    assert read_back(picture, tmp_path / "code.png") == SCHEME + order["path"]


def test_a_code_in_base64_is_read_back(quaver, tmp_path):
    order = {"appid": APP, "app_name": "douyin", "path": "pages/index"}
    credential = {"access-token": token(quaver, "/oauth/client_token/")}
    answer = json.loads(post(quaver, "/api/apps/v1/qrcode/create/", order, **credential))
    picture = base64.b64decode(answer["data"]["img"], validate=True)
    assert read_back(picture, tmp_path / "code.png") == SCHEME + "pages%2Findex"
