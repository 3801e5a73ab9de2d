import OpenPlatform

/// One of each refusal of the endpoints that keep values, draw codes, make links and look for bad content.
enum EndpointRefusals {
    static let all: [any Explained & Sendable] =
        storage + codes + links + images + tasks + customerService

    private static let tooMany = TooManyCalls(limit: CallLimit(1, per: 60), until: Fixture.start)

    private static let storage: [UserStorageRefusal] = [
        .unproven(.wrongSignature), .malformed(parameter: "key"), .keyTooLong(bytes: 2, limit: 1),
        .pairTooLong(key: "k", bytes: 2, limit: 1), .badScore(key: "k"), .tooManyPairs(count: 2, limit: 1),
    ]

    private static let codes: [QRCodeRefusal] = [
        .otherApp("tt2"), .unknownHost("x", known: ["y"]), .widthOutOfRange(1), .unknownVersion("x"),
        .badColor(parameter: "background"), .pathTooLong(bytes: 2), .tooManyCalls(tooMany),
    ]

    private static let links: [LinkRefusal] = [
        .wrong(.appID), .wrong(.host), .wrong(.path), .wrong(.query), .wrong(.expireTime), .wrong(.link),
        .tooManyCalls(tooMany), .unknownLink(.schema), .expired(.urlLink, at: Fixture.start),
    ]

    private static let images: [ImageRefusal] = [
        .otherApp(nil), .otherApp("tt2"), .missing, .badData, .badLink,
    ]

    private static let tasks: [TaskRefusal] = [
        .otherApp("tt2"), .noTasks(parameter: "tasks"), .noText(place: 1), .noImage(place: 1, .badData),
        .unknownTarget("cats"), .tooManyTasks(count: 2, limit: 1),
    ]

    private static let customerService: [CustomerServiceRefusal] = [
        .wrong(.appID), .wrong(.source), .wrong(.scene), .wrong(.industry), .wrong(.messageType),
        .wrong(.content), .wrong(.pictureURL), .unknownPerson(openID: "o"),
    ]
}
