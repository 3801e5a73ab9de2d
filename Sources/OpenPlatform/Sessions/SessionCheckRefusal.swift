/// Why `tt.checkSession` fails.
package enum SessionCheckRefusal: Error, Sendable, Hashable {
    /// The account never logged in to this app, or its state is gone.
    case empty

    /// The last login is too long ago.
    case expired(at: PlatformInstant)
}
