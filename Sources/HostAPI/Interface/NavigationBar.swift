import OpenPlatform

extension HostFunction {
    /// `tt.setNavigationBarTitle`: changes the words of the current page's title bar.
    static let setNavigationBarTitle = HostFunction(
        "setNavigationBarTitle",
        .interface,
        since: nil,
        parameters: [.required("title", .string)],
        depth: .shape,
        source: "api/interface/navigation-bar/tt-set-navigation-bar-title",
        body: .immediate { call throws(HostFailure) in
            call.phone.navigationBar(NavigationBarChange(title: call.string("title")))
            return [:]
        }
    )

    /// `tt.setNavigationBarColor`: changes the colours of the current page's title bar.
    static let setNavigationBarColor = HostFunction(
        "setNavigationBarColor",
        .interface,
        since: nil,
        parameters: [.required("frontColor", .string), .required("backgroundColor", .string)],
        errors: [.invalidFrontColor],
        depth: .shape,
        source: "api/interface/navigation-bar/tt-set-navigation-bar-color",
        notes: "Without animation.",
        body: .immediate { call throws(HostFailure) in
            let front = call.string("frontColor").lowercased()
            guard ["#ffffff", "#000000"].contains(front) else { throw HostFailure(.invalidFrontColor) }

            let background = call.string("backgroundColor")
            call.phone.navigationBar(NavigationBarChange(frontColor: front, backgroundColor: background))
            return [:]
        }
    )

    /// `tt.showNavigationBarLoading`: a spinner beside the words of the title bar.
    static let showNavigationBarLoading = change(
        "showNavigationBarLoading",
        NavigationBarChange(isLoading: true)
    )

    /// `tt.hideNavigationBarLoading`: takes the spinner away.
    static let hideNavigationBarLoading = change(
        "hideNavigationBarLoading",
        NavigationBarChange(isLoading: false)
    )

    /// `tt.hideHomeButton`: takes the home button away that pages without a way back have.
    static let hideHomeButton = change("hideHomeButton", NavigationBarChange(hidesHomeButton: true))

    private static func change(_ name: String, _ change: NavigationBarChange) -> HostFunction {
        HostFunction(
            name,
            .interface,
            since: nil,
            depth: .shape,
            source: "api/interface/navigation-bar",
            body: .immediate { call throws(HostFailure) in
                call.phone.navigationBar(change)
                return [:]
            }
        )
    }
}

extension HostError {
    fileprivate static let invalidFrontColor = HostError(
        "params.frontColor is invalid",
        errNo: 20000,
        .inferred,
        meaning: Phrase(
            en: "frontColor is neither #ffffff nor #000000",
            zh: "frontColor 不是 #ffffff 或 #000000"
        ),
        cure: Phrase(en: "Pass #ffffff or #000000.", zh: "传入 #ffffff 或 #000000。")
    )
}
