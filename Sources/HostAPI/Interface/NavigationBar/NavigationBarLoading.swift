import OpenPlatform

extension HostFunction {
    /// `tt.showNavigationBarLoading`: a spinner beside the words of the title bar.
    static let showNavigationBarLoading = bar(
        "showNavigationBarLoading",
        NavigationBarChange(isLoading: true),
        source: "tt-show-navigation-bar-loading"
    )

    /// `tt.hideNavigationBarLoading`: takes the spinner away.
    static let hideNavigationBarLoading = bar(
        "hideNavigationBarLoading",
        NavigationBarChange(isLoading: false),
        source: "tt-hide-navigation-bar-loading"
    )

    /// `tt.hideHomeButton`: takes the home button away that pages without a way back have.
    static let hideHomeButton = bar(
        "hideHomeButton",
        NavigationBarChange(hidesHomeButton: true),
        source: "tt-hide-home-button"
    )

    private static func bar(_ name: String, _ change: NavigationBarChange, source: String) -> HostFunction {
        HostFunction(
            name,
            .interface,
            since: "1.48.0",
            source: "api/interface/navigation-bar/\(source)",
            body: .immediate { call throws(HostFailure) in
                call.phone.navigationBar(change)
                return [:]
            }
        )
    }
}
