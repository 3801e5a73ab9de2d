import OpenPlatform

extension HostFunction {
    /// `tt.showFavoriteGuide`: invites the person to keep the app among theirs.
    static let showFavoriteGuide = HostFunction(
        "showFavoriteGuide",
        .interface,
        since: "1.41.0",
        parameters: [
            .optional("type", .string, default: "bar", options: ["bar", "tip"]),
            .optional("content", .string, default: "一键添加到我的小程序"),
            .optional("position", .string, default: "bottom", options: ["bottom", "overtab"]),
        ],
        depth: .stub,
        source: "api/interface/interfeedback/tt-show-favorite-guide",
        notes: "Succeeds and shows nothing, as where the person has kept the app already.",
        body: .immediate { _ throws(HostFailure) in [:] }
    )

    /// `tt.showInteractionBar`: likes and comments below an app that a feed has opened.
    static let showInteractionBar = interactionBar("showInteractionBar", "tt-show-interaction-bar")

    /// `tt.hideInteractionBar`: takes them away.
    static let hideInteractionBar = interactionBar("hideInteractionBar", "tt-hide-interaction-bar")

    private static func interactionBar(_ name: String, _ page: String) -> HostFunction {
        HostFunction(
            name,
            .interface,
            since: "1.58.0",
            hosts: .only([.toutiao]),
            depth: .stub,
            source: "api/interface/interfeedback/\(page)",
            notes: "Succeeds and shows nothing; the platform is retiring it.",
            body: .immediate { _ throws(HostFailure) in [:] }
        )
    }
}
