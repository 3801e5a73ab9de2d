/// The one box that lies over a page without asking anything.
package struct Overlay: Sendable, Hashable, Codable {
    /// Which pair of functions shows and hides it.
    package let kind: Kind
    /// The words.
    package let title: String
    /// The sign above the words.
    package let icon: Icon
    /// The address of a picture instead of the sign, or empty.
    package let image: String
    /// Whether it keeps touches from the page.
    package let mask: Bool
    /// How long it stays, in milliseconds.
    package let duration: Double

    /// Which pair of functions shows and hides an overlay.
    package enum Kind: String, Sendable, Hashable, Codable {
        /// `tt.showToast`, `tt.hideToast`.
        case toast
        /// `tt.showLoading`, `tt.hideLoading`.
        case loading
    }

    /// The sign of an overlay.
    package enum Icon: String, Sendable, Hashable, Codable, CaseIterable {
        /// A check mark.
        case success
        /// A spinner.
        case loading
        /// Nothing; leaves room for two lines.
        case none
        /// A cross (since 1.36.0).
        case fail
    }
}

/// A change of the box over the page.
package enum OverlayChange: Sendable, Hashable {
    /// A newer box replaces an older one, of either kind.
    case show(Overlay)

    /// Hides a box of this kind; without `onlyThisKind` one of the other kind as well.
    case hide(Overlay.Kind, onlyThisKind: Bool)

    /// What is shown after the change.
    package func applied(to current: Overlay?) -> Overlay? {
        switch self {
        case .show(let overlay): overlay
        case .hide(let kind, let onlyThisKind): onlyThisKind && current?.kind != kind ? current : nil
        }
    }
}
