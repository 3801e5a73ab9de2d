import OpenPlatform

/// One of each refusal to tell a developer's server something.
enum CallbackRefusals {
    static let all: [any Explained & Sendable] = refusals + replays

    private static let refusals: [CallbackRefusal] = [
        .unknownApp("tt1"), .unknownPerson("amy"), .noAddress(.webhook), .noAddress(.message),
        .tooLong(characters: 2, limit: 1),
    ]

    private static let replays: [ReplayRefusal] = [.unknown(1), .notOver(1)]
}
