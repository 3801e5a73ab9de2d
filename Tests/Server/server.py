"""`quaver serve`, as a back end and its tests see it."""

from programs import BINARIES, Platform


class Server(Platform):
    """A platform whose state lives in a folder, or nowhere."""

    def __init__(self, folder, lasting=False):
        config = folder / "quaver.yaml"
        config.write_text("apps: []\n")
        command = [BINARIES / "quaver", "serve", "--port", "0", "--config", config]
        super().__init__(command if lasting else [*command, "--ephemeral"], folder / "quaver.log")

    def control(self, method, path, body=None):
        return self.call(method, f"/_quaver/v1{path}", body)
