import OpenPlatform

/// Asks the person to follow an account of the app.
struct FollowDialog {
    /// How it ended.
    enum End: Sendable, Hashable {
        /// The person followed the account before; there was no card.
        case followedBefore
        /// The person agreed.
        case followed
        /// The person closed the card.
        case closed
    }

    let call: HostCall
    let target: FollowRequest.Target
    let rows: FollowRows

    /// Whether the host app counts the cards that it shows.
    var isCounted = false

    /// Shows the card, unless the person follows the account already.
    func end() async throws(HostFailure) -> End {
        let state = try await judgeSignedIn()
        guard !state.isFollowed else {
            call.notes.passed(Phrase(en: "Card: not needed, followed before", zh: "卡片：无需显示，已关注"))
            return .followedBefore
        }
        if isCounted { try count() }
        guard await call.phone.present(.follow(card(state))).choice == .accept else { return .closed }

        try follow(true)
        return .followed
    }

    /// The account and whether the person follows it, of somebody who is signed in.
    func judge() throws(HostFailure) -> FollowState {
        switch try decision() {
        case .success(let state):
            note(upTo: nil)
            return state
        case .failure(let refusal):
            note(upTo: refusal.broken)
            throw rows.failure(refusal)
        }
    }

    /// Follows the account, or takes the follow back.
    func follow(_ isFollowing: Bool) throws(HostFailure) {
        let request = request
        let result = try call.perform(failing: rows.accident) { try $0.follow(request, isFollowing) }
        if case .failure(let refusal) = result { throw rows.failure(refusal) }
    }

    /// What the person sees of an account.
    func card(_ state: FollowState) -> FollowCard {
        let account = state.target
        return FollowCard(
            name: account.name,
            avatarURL: account.avatarURL,
            introduction: account.introduction,
            number: account.number,
            followers: account.followers,
            home: target == .official ? "toutiao" : "douyin",
            isFollowed: state.isFollowed
        )
    }

    private var request: FollowRequest { FollowRequest(account: call.origin.account, target: target) }

    private func decision() throws(HostFailure) -> Result<FollowState, FollowRefusal> {
        let request = request
        return try call.perform(failing: rows.accident) { try $0.followState(of: request) }
    }

    private func judgeSignedIn() async throws(HostFailure) -> FollowState {
        if case .failure(.hostLoginNeeded) = try decision() { _ = try await HostLogin(call: call).signIn() }
        return try judge()
    }

    private func count() throws(HostFailure) {
        let account = call.origin.account
        switch try call.perform(failing: rows.accident, { try $0.countFollowCard(of: account) }) {
        case .success: return
        case .failure(let refusal): throw HostFailure(.followTooOften, because: refusal)
        }
    }

    private func note(upTo broken: FollowRule?) {
        for rule in FollowRule.allCases.prefix(while: { $0 != broken }) { call.notes.passed(rule.question) }
    }
}

extension HostError {
    /// Limited since October 2024; neither number nor text is published.
    static let followTooOften = HostError(
        "request too frequent",
        .inferred,
        meaning: Phrase(en: "the card was shown too often", zh: "关注卡片弹出过于频繁"),
        cure: Phrase(
            en: "Ask less often, or raise platform.follow_cards_a_day.",
            zh: "减少调用，或调高 platform.follow_cards_a_day。"
        )
    )
}
