import Foundation

/// What the program reads from its environment.
///
/// - `DOUYIN_BASE_URL` (default `http://127.0.0.1:8787`): where the open platform answers. In production
///   `https://developer.toutiao.com`.
/// - `APP_ID` (default `tt0123456789abcdef`) and `APP_SECRET` (default `demo-secret`): the mini-app.
/// - `PORT` (default `3000`, `0` takes any free one): where the mini-app finds us.
/// - `NOTES_FILE` (default none): a JSON file that keeps the notes; without it they live in memory.
struct Settings: Hashable, Sendable {
    var platformURL: String
    var appID: String
    var secret: String
    var port: Int
    var notesFile: URL?

    init(environment: [String: String]) throws(SettingsProblem) {
        let base = environment["DOUYIN_BASE_URL"] ?? "http://127.0.0.1:8787"
        guard let url = URL(string: base), url.scheme == "http" || url.scheme == "https", url.host() != nil
        else { throw .notAnAddress(base) }
        let portText = environment["PORT"] ?? "3000"
        guard let port = Int(portText), (0...65_535).contains(port) else { throw .notAPort(portText) }

        platformURL = base.hasSuffix("/") ? String(base.dropLast()) : base
        appID = environment["APP_ID"] ?? "tt0123456789abcdef"
        secret = environment["APP_SECRET"] ?? "demo-secret"
        self.port = port
        notesFile = environment["NOTES_FILE"].flatMap { $0.isEmpty ? nil : URL(filePath: $0) }
    }
}

enum SettingsProblem: Error, Hashable, CustomStringConvertible {
    case notAnAddress(String)
    case notAPort(String)

    var description: String {
        switch self {
        case .notAnAddress(let text): "DOUYIN_BASE_URL is \(text), expected http://… or https://…"
        case .notAPort(let text): "PORT is \(text), expected a number from 0 to 65535"
        }
    }
}
