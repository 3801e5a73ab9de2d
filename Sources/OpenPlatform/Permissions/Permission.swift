/// What a person said to a question that is asked once.
package enum Permission: String, Sendable, Hashable, Codable, CaseIterable {
    /// They were never asked.
    case unasked

    /// They agreed.
    case allowed

    /// They refused.
    case refused

    /// Reads an answer; `nil` is none yet.
    package init(_ isAllowed: Bool?) {
        switch isAllowed {
        case true?: self = .allowed
        case false?: self = .refused
        case nil: self = .unasked
        }
    }
}

/// Who is asked about scopes: an account, for one app, on one device (…/user-authorization: never on another).
package struct PermissionHolder: Sendable, Hashable {
    /// The app, the person and the host app.
    package let account: AccountKey

    /// The device.
    package let device: String

    /// Names a holder.
    package init(account: AccountKey, device: String) {
        self.account = account
        self.device = device
    }
}
