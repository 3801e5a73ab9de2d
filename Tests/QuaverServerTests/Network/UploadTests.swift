import HTTPTypes
import MiniAppRuntime
import OpenPlatform
import Testing

@Suite(.timeLimit(.minutes(2))) struct UploadTests {
    private static func script(_ port: Int) -> String {
        """
        Page({ data: { steps: [] },
          onLoad() {
            const fs = tt.getFileSystemManager();
            fs.mkdirSync('ttfile://user/notes');
            fs.writeFileSync('ttfile://user/notes/a.txt', new Uint8Array(200000).fill(65).buffer);
            const stat = fs.statSync('ttfile://user/notes/a.txt');
            this.setData({ size: stat.size, isFile: stat.isFile(), isFolder: stat.isDirectory() });
            fs.stat({ path: 'ttfile://user/notes', success: (res) => this.setData({ notes: res.stats.isDirectory() }) });
            try { fs.readFileSync('ttfile://user/none'); } catch (error) {
              this.setData({ thrown: error.errMsg, number: error.errNo });
            }
            const task = tt.uploadFile({ url: 'http://127.0.0.1:\(port)/up', filePath: 'ttfile://user/notes/a.txt',
              name: 'file', formData: { user: 'amy' },
              success: (res) => this.setData({ status: res.statusCode, answer: JSON.parse(res.data) }),
              fail: (res) => this.setData({ error: res.errMsg }),
              complete: () => this.setData({ done: true }) });
            task.onProgressUpdate((res) => this.setData({ ['steps[' + this.data.steps.length + ']']: res }));
          } });
        """
    }

    @Test func `a file that the app wrote reaches a real server`() async throws {
        try await FileServer.with { server, port in
            try await WrittenPhone.with(script: Self.script(port)) { phone in
                try await phone.until("done") { $0["done"] == true }
                let data = try await phone.data
                let upload = try #require(server.uploads.first)
                let text = String(decoding: upload.body, as: UTF8.self)

                #expect(data["error"] == nil)
                #expect(data["status"] == 201)
                #expect(data["answer"] == ["size": .integer(upload.body.count)])
                #expect(upload.headers[.contentType]?.hasPrefix("multipart/form-data; boundary=") == true)
                #expect(text.contains("name=\"file\"; filename=\"a.txt\"\r\nContent-Type: text/plain"))
                #expect(text.contains(String(repeating: "A", count: 200_000)))
                #expect(data["steps"]?.array?.last?["progress"] == 100)
                #expect(data["steps"]?.array?.last?["totalBytesSent"] == .integer(upload.body.count))
                #expect(phone.device.network.entries().map(\.kind) == [.upload])
                #expect([data["size"], data["isFile"], data["isFolder"]] == [200_000, true, false])
                #expect(data["notes"] == true)
                #expect(
                    data["thrown"]
                        == "readFileSync:fail no such file or directory, readFileSync ttfile://user/none"
                )
                #expect(data["number"] == 21_103)
            }
        }
    }
}
