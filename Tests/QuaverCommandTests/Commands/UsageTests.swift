import Foundation
import OpenPlatform
import RawHTTP
import Testing

@Suite(.serialized, .timeLimit(.minutes(2))) struct UsageTests {
    @Test(arguments: [
        (["dance"], "dance"), (["serve", "--no-such-thing"], "--no-such-thing"),
        (["serve", "extra"], "extra"),
        (["serve", "--port", "70000"], "70000"), (["serve", "--port", "many"], "many"),
        (["serve", "--log-level", "loud"], "loud"), (["serve", "--host", "0.0.0.0"], "0.0.0.0"),
        (["serve", "--database", "mysql:x"], "mysql:x"),
        (["serve", "--database-connections", "0"], "--database-connections 0"),
        (["serve", "--config", "/nowhere/quaver.yaml"], "/nowhere"),
        (["dev", "/nowhere"], "/nowhere"), (["dev", ".", "--host-app", "wechat"], "wechat"),
        (["dev", ".", "--model", "brick"], "brick"), (["dev", ".", "--base-library", "new"], "new"),
        (["code"], "--app"), (["apis", "--verbose"], "--verbose"),
    ])
    func `bad usage ends with 2 and names what is wrong`(arguments: [String], word: String) async throws {
        let place = try Place()
        let ending = try await Command(arguments, in: place.root).ending()
        #expect(ending.status == 2, "\(ending)")
        #expect(ending.output == "")
        #expect(ending.errors.contains(word), "\(ending.errors)")
        #expect(try place.contents() == [])
    }

    @Test(arguments: [
        ("apps:\n  - app_id: [tt1\n", "quaver.yaml:"), ("apps: 7\n", "apps must be"),
        ("apps:\n  - secret: x\n", "apps[0].app_id"),
        ("aps: []\n", "aps is not a field"), ("people:\n  - { id: a }\n  - { id: a }\n", "twice"),
        ("clock: { now: yesterday }\n", "clock.now"), ("script_seconds: 0\n", "script_seconds"),
        ("script_seconds: soon\n", "script_seconds"), ("- a\n- b\n", "object"), ("7\n", "object"),
        ("people:\n  - { id: amy, id: bob }\n", "quaver.yaml"), ("\tapps: []\n", "quaver.yaml:1"),
    ])
    func `a broken configuration ends with 2 and names its place`(yaml: String, words: String) async throws {
        let place = try Place(["quaver.yaml": yaml])
        for command in [["serve"], ["dev", Example.path("Quiz"), "--config", "quaver.yaml"]] {
            let ending = try await Command(command + ["--port", "0"], in: place.root).ending()
            #expect(ending.status == 2, "\(command) \(ending)")
            #expect(ending.output == "")
            #expect(ending.errors.contains(words), "\(ending.errors)")
            #expect(ending.errors.contains("quaver.yaml"))
        }
        #expect(try place.contents() == ["quaver.yaml"])
    }

    @Test(arguments: ["", "# nothing\n", "{}\n", "apps:\npeople:\n"])
    func `an empty configuration is one`(yaml: String) async throws {
        let place = try Place(["quaver.yaml": yaml])
        try await ServerProcess.with(["serve", "--ephemeral"], in: place.root) { server async throws in
            #expect(try await server.request("GET /_quaver/v1/apps").text == #"{"apps":[]}"#)
        }
    }

    @Test(arguments: [["--help"], ["help"], ["--version"], ["dev", "--help"], ["help", "serve"]])
    func `help is an answer, not a complaint`(arguments: [String]) async throws {
        let place = try Place()
        let ending = try await Command(arguments, in: place.root).ending()
        #expect(ending.status == 0)
        #expect(ending.output.isEmpty == false)
        #expect(ending.errors == "")
    }

    @Test(arguments: [
        ("mysql://amy:hush@localhost/x", 2), ("postgresql://amy:hush%zz@localhost/x", 2),
        ("postgresql://amy:a@hush@localhost/x", 2), ("postgresql://amy:a/hush@localhost/x", 2),
        ("postgresql://amy:a?hush@127.0.0.1:1/x", 3), ("postgresql://localhost/x?pasword=hush", 2),
        ("postgresql://amy:hush@/x?host=/nowhere", 3), ("postgresql:///x?host=/nowhere&password=hush", 3),
        ("postgres://amy:hush@127.0.0.1:1/x", 3),
    ])
    func `an address of a database that is no use is told without its password`(
        address: String,
        status: Int32
    ) async throws {
        let place = try Place()
        let ending = try await Command(["serve", "--database", address], in: place.root).ending()
        #expect(ending.status == status, "\(ending)")
        #expect(ending.output == "")
        #expect(ending.errors.contains("sql:") || ending.errors.contains("postgresql://"))
        #expect(!ending.errors.contains("hush"), "\(ending.errors)")
    }

    @Test func `a port in use ends with 3 and names it`() async throws {
        let place = try Place()
        try await ServerProcess.with(["serve", "--ephemeral"], in: place.root) { server in
            for command in [["serve"], ["dev", Example.path("Quiz")]] {
                let arguments = command + ["--ephemeral", "--port", String(server.port)]
                let ending = try await Command(arguments, in: FileManager.default.temporaryDirectory).ending()
                #expect(ending.status == 3, "\(ending)")
                #expect(ending.output == "")
                #expect(ending.errors.contains(String(server.port)), "\(ending.errors)")
            }
        }
    }

    @Test func `a data folder that can't be written ends with 3`() async throws {
        let place = try Place(["taken": "a file"])
        let ending = try await Command(["serve", "--data", "taken", "--port", "0"], in: place.root).ending()
        #expect(ending.status == 3, "\(ending)")
        #expect(ending.output == "")
        #expect(ending.errors.contains("taken"))
    }
}
