extension HostFunction {
    /// 界面: what Quaver has not built.
    static let absentInterface: [HostFunction] =
        absent(
            .interface,
            asynchronous: """
                showFavoriteGuide@1.41.0 showInteractionBar hideInteractionBar enableAlertBeforeUnload \
                disableAlertBeforeUnload pageScrollTo showTabBar hideTabBar setTabBarStyle setTabBarItem \
                setTabBarBadge removeTabBarBadge showTabBarRedDot hideTabBarRedDot
                """,
            synchronous: "createAnimation"
        )
        + absent(
            .interface,
            asynchronous: "hideKeyboard",
            synchronous: "getCustomButtonBoundingClientRect",
            notes: "Known from the typings only."
        )
}
