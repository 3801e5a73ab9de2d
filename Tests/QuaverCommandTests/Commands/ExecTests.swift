import Foundation
import OpenPlatform
import Testing

@Suite(.timeLimit(.minutes(2))) struct ExecTests {
    private static let scenario = """
        apps:
          - { app_id: tt1, secret: s }
        people:
          - { id: amy, nickname: 小满 }
        """

    private static let program = (Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0]))
        .deletingLastPathComponent().appending(path: "quaver").path

    private static func exec(_ command: String..., options: [String] = []) async throws -> Command.Ending {
        let place = try Place(["quaver.yaml": scenario])
        return try await Command(["exec", "--ephemeral"] + options + ["--"] + command, in: place.root)
            .ending()
    }

    @Test(arguments: [0, 1, 7, 255] as [Int32])
    func `the command's status is the status`(status: Int32) async throws {
        let ending = try await Self.exec("sh", "-c", "exit \(status)")
        #expect(ending.status == status, "\(ending)")
        #expect(ending.output == "")
    }

    @Test func `the command finds a server that is ready, and has standard output for itself`() async throws {
        let script = #"'\#(Self.program)' code --app tt1 && echo "$QUAVER_URL""#
        let ending = try await Self.exec("sh", "-c", script)
        #expect(ending.status == 0, "\(ending)")
        let lines = ending.output.split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines.last?.hasPrefix("http://127.0.0.1:") == true)
    }

    @Test func `options behind the dashes are the command's`() async throws {
        let ending = try await Self.exec("echo", "--port", "--", "-n")
        #expect(ending.output == "--port -- -n\n")
    }

    @Test(arguments: [("TERM", 143), ("INT", 130), ("HUP", 129)] as [(String, Int32)])
    func `a signal is passed on, and ends both`(signal: String, status: Int32) async throws {
        let ending = try await Self.exec("sh", "-c", "kill -\(signal) $PPID; exec sleep 60")
        #expect(ending.status == status, "\(ending)")
    }

    @Test func `a command that handles the signal ends as it likes`() async throws {
        let script = "trap 'echo caught; exit 3' TERM; kill -TERM $PPID; while :; do sleep 0.05; done"
        let ending = try await Self.exec("sh", "-c", script)
        #expect(ending.status == 3)
        #expect(ending.output == "caught\n")
    }

    @Test func `a command that isn't there ends with 2, none at all as well`() async throws {
        let missing = try await Self.exec("no-such-program")
        #expect(missing.status == 2)
        #expect(missing.errors.contains("no-such-program can't be started"), "\(missing.errors)")
        let place = try Place()
        let none = try await Command(["exec", "--ephemeral"], in: place.root).ending()
        #expect(none.status == 2)
        #expect(none.errors.contains("quaver exec -- npm test"))
    }
}
