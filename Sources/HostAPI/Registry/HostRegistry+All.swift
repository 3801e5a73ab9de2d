extension HostRegistry {
    /// Every function that Quaver knows, in the order of the official index; one line a subject.
    package static let all: [HostFunction] =
        basics + template + network + media + files + storage + location + device + canvas + interface
        + navigation + login + user + authorization + privacy + phoneNumber + follow + subscribe + address
        + payment
        + HostFunction.absentOpen + HostFunction.extConfig + HostFunction.absentIndustry

    private static let basics: [HostFunction] =
        [
            .canIUse, .canIPutStuffOverComponent, .base64ToArrayBuffer, .arrayBufferToBase64, .setPageInfo,
            .getLaunchOptionsSync, .exitMiniProgram, .getUpdateManager, .getEnvInfoSync,
        ]
        + HostFunction.kernelFunctions + HostFunction.absentBasics

    private static let template: [HostFunction] = HostFunction.kernelTemplate + [.matchMedia]

    private static let network: [HostFunction] =
        [
            .request, .uploadFile, .downloadFile, .connectSocket, .sendOnSocket, .closeSocket,
        ]

    private static let media: [HostFunction] = HostFunction.absentMedia

    private static let files: [HostFunction] =
        HostFunction.fileFunctions + HostFunction.absentFiles

    private static let storage: [HostFunction] = [
        .setStorage, .setStorageSync, .getStorage, .getStorageSync, .removeStorage, .removeStorageSync,
        .clearStorage, .clearStorageSync, .getStorageInfo, .getStorageInfoSync,
    ]

    private static let location: [HostFunction] =
        [.getLocation, .chooseLocation, .openLocation] + HostFunction.locationUpdates

    private static let device: [HostFunction] =
        machine + HostFunction.networkStatusChange + HostFunction.screen + HostFunction.phoneEvents
        + HostFunction.absentDevice

    private static let machine: [HostFunction] = [
        .getNetworkType, .getSystemInfo, .getSystemInfoSync, .getDeviceInfoSync, .getClipboardData,
        .setClipboardData, .vibrateShort, .vibrateLong, .makePhoneCall,
    ]

    private static let canvas: [HostFunction] = HostFunction.absentCanvas

    private static let interface: [HostFunction] =
        [
            .showToast, .hideToast, .showLoading, .hideLoading, .showModal, .showActionSheet,
            .showFavoriteGuide, .showInteractionBar, .hideInteractionBar, .enableAlertBeforeUnload,
            .disableAlertBeforeUnload, .showNavigationBarLoading, .hideNavigationBarLoading, .hideHomeButton,
            .setNavigationBarTitle, .setNavigationBarColor, .getMenuButtonLayout,
            .getMenuButtonBoundingClientRect, .getCustomButtonBoundingClientRect,
        ] + HostFunction.kernelInterface + [
            .pageScrollTo, .startPullDownRefresh, .stopPullDownRefresh, .hideKeyboard, .showTabBar,
            .hideTabBar, .setTabBarStyle, .setTabBarItem, .setTabBarBadge, .removeTabBarBadge,
            .showTabBarRedDot, .hideTabBarRedDot,
        ]

    private static let navigation: [HostFunction] = [
        .navigateTo, .redirectTo, .reLaunch, .switchTab, .navigateBack, .navigateToMiniProgram,
        .navigateBackMiniProgram, .showShareMenu, .hideShareMenu,
    ]

    private static let login: [HostFunction] = [.login, .checkSession]

    private static let user: [HostFunction] = [.getUserInfo, .getUserProfile]

    private static let authorization: [HostFunction] = [
        .authorize, .getSetting, .openSetting, .showDouyinOpenAuth,
    ]

    private static let privacy: [HostFunction] =
        [.getPrivacySetting, .openPrivacyContract, .requirePrivacyAuthorize]
        + HostFunction.needPrivacyAuthorization

    private static let phoneNumber: [HostFunction] = [.getPhoneNumber]

    private static let follow: [HostFunction] = [
        .followOfficialAccount, .checkFollowState, .followAwemeUser, .checkFollowAwemeState,
        .openAwemeUserProfile,
    ]

    private static let subscribe: [HostFunction] = [.requestSubscribeMessage]

    private static let address: [HostFunction] = [.chooseAddress]

    private static let payment: [HostFunction] = [.pay]
}
