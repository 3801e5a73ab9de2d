import HostAPI
import OpenPlatform
import Testing

@testable import MiniAppRuntime

@Suite(.timeLimit(.minutes(2))) struct BytesTests {
    @Test func `an app turns text into bytes and back`() async throws {
        let app = try WrittenApp(
            script: """
                Page({ onLoad() {
                  const buffer = tt.base64ToArrayBuffer('Ynl0ZWRhbmNl');
                  console.log(buffer instanceof ArrayBuffer, Array.from(new Uint8Array(buffer)).join());
                  console.log(tt.arrayBufferToBase64(buffer), tt.arrayBufferToBase64(new Uint8Array([1, 2])));
                  console.log(tt.canIPutStuffOverComponent('video'));
                } });
                """
        )
        try await Workbench.with(app: app.root) { bench in
            #expect(
                await bench.console(.log) == [
                    "true 98,121,116,101,100,97,110,99,101", "Ynl0ZWRhbmNl AQI=", "true",
                ]
            )
        }
    }
}
