import MiniAppRuntime
import OpenPlatform
import Testing

@Suite(.timeLimit(.minutes(2))) struct DownloadTests {
    private static func script(_ port: Int, _ path: String) -> String {
        """
        Page({ data: { steps: [] },
          onLoad() {
            const task = tt.downloadFile({ url: 'http://127.0.0.1:\(port)\(path)',
              success: (res) => this.setData({ status: res.statusCode, path: res.tempFilePath }),
              fail: (res) => this.setData({ error: res.errMsg }),
              complete: () => this.setData({ done: true }) });
            task.onProgressUpdate((res) => this.setData({ ['steps[' + this.data.steps.length + ']']: res }));
          } });
        """
    }

    @Test func `a file comes from a real server, with its progress`() async throws {
        let bytes = [UInt8](repeating: 7, count: 300_000)
        try await FileServer.with(["/big.bin": bytes]) { _, port in
            try await WrittenPhone.with(script: Self.script(port, "/big.bin")) { phone in
                try await phone.until("done") { $0["done"] == true }
                let data = try await phone.data

                #expect(data["status"] == 200)
                #expect(data["path"]?.string?.hasPrefix("ttfile://temp/") == true)
                #expect(data["path"]?.string?.hasSuffix(".bin") == true)
                #expect(
                    data["steps"]?.array?.last == [
                        "progress": 100, "totalBytesWritten": 300_000, "totalBytesExpectedToWrite": 300_000,
                    ]
                )
                #expect(phone.device.network.entries().map(\.kind) == [.download])
                #expect(phone.device.network.entries().first?.response?.body?.size == 300_000)
            }
        }
    }

    @Test func `a missing file is a success with its status`() async throws {
        try await FileServer.with { _, port in
            try await WrittenPhone.with(script: Self.script(port, "/none")) { phone in
                try await phone.until("done") { $0["done"] == true }
                #expect(try await phone.data["status"] == 404)
            }
        }
    }

    @Test func `what is too large is cut off`() async throws {
        var settings = PlatformSettings()
        settings.fileLimits.download = 1000
        try await FileServer.with(["/big.bin": [UInt8](repeating: 7, count: 1001)]) { [settings] _, port in
            let script = Self.script(port, "/big.bin")
            try await WrittenPhone.with(script: script, platformSettings: settings) { phone in
                try await phone.until("done") { $0["done"] == true }
                #expect(try await phone.data["error"] == "downloadFile:fail exceed max file size")
            }
        }
    }
}
