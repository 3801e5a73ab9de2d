import Foundation
import Testing

@testable import NotesBackend

@Suite struct `Settings from the environment` {
    @Test func `fit a local platform when nothing is set`() throws {
        let settings = try Settings(environment: [:])
        #expect(settings.platformURL == "http://127.0.0.1:8787")
        #expect(settings.appID == "tt0123456789abcdef")
        #expect(settings.port == 3000)
        #expect(settings.notesFile == nil)
    }

    @Test func `drop the slash at an address's end`() throws {
        let settings = try Settings(environment: ["DOUYIN_BASE_URL": "https://developer.toutiao.com/"])
        #expect(settings.platformURL == "https://developer.toutiao.com")
    }

    @Test(arguments: ["nonsense", "ftp://127.0.0.1", ""])
    func `refuse what is not an address`(text: String) {
        #expect(throws: SettingsProblem.notAnAddress(text)) {
            try Settings(environment: ["DOUYIN_BASE_URL": text])
        }
    }

    @Test(arguments: ["", "http", "-1", "65536"])
    func `refuse what is not a port`(text: String) {
        #expect(throws: SettingsProblem.notAPort(text)) { try Settings(environment: ["PORT": text]) }
    }
}
