extension HostRegistry {
    /// Every function that Quaver knows, in the order of the official index.
    package static let all: [HostFunction] =
        basics + network + storage + device + interface + navigation + open
        + HostFunction.absentMedia + HostFunction.absentFiles + HostFunction.absentLocation
        + HostFunction.absentCanvas + HostFunction.absentIndustry

    private static let basics: [HostFunction] =
        [.canIUse, .getLaunchOptionsSync, .exitMiniProgram, .getEnvInfoSync]
        + HostFunction.kernelFunctions + HostFunction.absentBasics

    private static let network: [HostFunction] = [.request] + HostFunction.absentNetwork

    private static let storage: [HostFunction] = [
        .setStorage, .setStorageSync, .getStorage, .getStorageSync, .removeStorage, .removeStorageSync,
        .clearStorage, .clearStorageSync, .getStorageInfo, .getStorageInfoSync,
    ]

    private static let device: [HostFunction] =
        [
            .getNetworkType, .getSystemInfo, .getSystemInfoSync, .getDeviceInfoSync, .getClipboardData,
            .setClipboardData,
        ] + HostFunction.absentDevice

    private static let interface: [HostFunction] =
        [
            .showToast, .hideToast, .showLoading, .hideLoading, .showModal, .showActionSheet,
            .showNavigationBarLoading, .hideNavigationBarLoading, .hideHomeButton, .setNavigationBarTitle,
            .setNavigationBarColor, .getMenuButtonLayout, .getMenuButtonBoundingClientRect,
            .startPullDownRefresh, .stopPullDownRefresh,
        ] + HostFunction.absentInterface

    private static let navigation: [HostFunction] = [
        .navigateTo, .redirectTo, .reLaunch, .switchTab, .navigateBack,
    ]

    private static let open: [HostFunction] =
        [.login, .checkSession, .getUserInfo, .getUserProfile] + HostFunction.absentOpen
}
