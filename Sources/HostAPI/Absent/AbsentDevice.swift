extension HostFunction {
    /// 设备: what Quaver has not built; the groups whose members the index hides are missing.
    static let absentDevice: [HostFunction] = absent(
        .device,
        asynchronous: """
            getWifiList getConnectedWifi startAccelerometer stopAccelerometer startCompass stopCompass \
            vibrateShort@1.0.0 vibrateLong@1.0.0 makePhoneCall scanCode \
            getScreenBrightness setScreenBrightness setKeepScreenOn
            """,
        listeners: """
            onNetworkWeakChange onGetWifiList offGetWifiList \
            onAccelerometerChange onCompassChange offCompassChange onUserCaptureScreen \
            offUserCaptureScreen onMemoryWarning
            """
    )
}
