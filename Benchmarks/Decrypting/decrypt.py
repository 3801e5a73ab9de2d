"""The same work by Python's cryptography: reads a profile and a count, prints the seconds that opening took."""

import base64
import hashlib
import hmac
import json
import sys
import time

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.padding import PKCS7

profile, count = json.loads(sys.argv[1]), int(sys.argv[2])


def opened():
    signature = hashlib.sha1((profile["rawData"] + profile["sessionKey"]).encode()).hexdigest()
    if not hmac.compare_digest(signature, profile["signature"]):
        raise ValueError("bad signature")
    key, iv = base64.b64decode(profile["sessionKey"]), base64.b64decode(profile["iv"])
    cipher = Cipher(algorithms.AES128(key), modes.CBC(iv)).decryptor()
    padded = cipher.update(base64.b64decode(profile["encryptedData"])) + cipher.finalize()
    padding = PKCS7(128).unpadder()
    return padding.update(padded) + padding.finalize()


assert json.loads(opened())["watermark"]["appid"] == "tt1"
start = time.perf_counter()
for _ in range(count):
    opened()
print(time.perf_counter() - start)
