/// What a login left behind: a key, and when it was last of use.
struct Session: Sendable, Hashable {
    /// 16 random bytes in base64.
    let key: Secret

    /// The last login, exchange or profile.
    let usedAt: PlatformInstant

    /// Why the session is over, `nil` while it lasts (tt.checkSession page: extended by use, its life unpublished).
    func refusal(life: Double, at now: PlatformInstant) -> SessionCheckRefusal? {
        end(life: life, at: now).map { .expired(at: $0) }
    }

    /// The moment the session was over, `nil` while it lasts.
    func end(life: Double, at now: PlatformInstant) -> PlatformInstant? {
        let end = usedAt + life
        return now >= end ? end : nil
    }
}
