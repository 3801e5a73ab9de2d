import AsyncHTTPClient
import Foundation
import Hummingbird
import Logging
import NIOCore

/// The program: settings from the environment, one HTTP server, an orderly end.
@main
struct NotesBackend {
    static func main() async {
        LoggingSystem.bootstrap(StreamLogHandler.standardError)
        do {
            try await run(settings: Settings(environment: ProcessInfo.processInfo.environment))
        } catch let problem as SettingsProblem {
            complain("notes-backend: \(problem)")
            exit(2)
        } catch {
            complain("notes-backend: \(error)")
            exit(3)
        }
    }

    private static func run(settings: Settings) async throws {
        let platform = OpenPlatform(
            baseURL: settings.platformURL,
            appID: settings.appID,
            secret: settings.secret,
            client: .shared
        )
        let backend = Backend(
            appID: settings.appID,
            exchange: platform.exchange,
            send: platform.send,
            notes: try NoteBook(file: settings.notesFile, newID: RandomText.id),
            signIns: SignIns(newToken: RandomText.token)
        )
        let application = Application(
            router: backend.router(),
            configuration: .init(address: .hostname("127.0.0.1", port: settings.port)),
            onServerRunning: announce,
            logger: Logger(label: "notes")
        )
        try await application.runService()
    }

    /// Prints the ready line, unbuffered, with the port that was really taken.
    @Sendable private static func announce(_ channel: any Channel) async {
        let port = channel.localAddress?.port ?? 0
        FileHandle.standardOutput.write(Data("listening on http://127.0.0.1:\(port)\n".utf8))
    }

    private static func complain(_ text: String) {
        FileHandle.standardError.write(Data("\(text)\n".utf8))
    }
}
