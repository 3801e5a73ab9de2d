extension PhoneModel {
    /// The phones that the simulator offers, the usual one first.
    package static let all = [
        iPhone13, iPhone15, iPhone15ProMax, iPhone11, iPhoneSE, mate60Pro, xiaomi13, vivoX90, reno10,
        redmiNote12,
        devtools,
    ]

    /// The phone that nobody asked for: 390 by 844.
    package static let usual = iPhone13

    /// The phone with a name; capitals don't matter.
    package static func named(_ name: String) -> PhoneModel? {
        all.first { $0.name.lowercased() == name.lowercased() }
    }

    /// 1170 by 2532 pixels, notch.
    static let iPhone13 = apple("iPhone 13", iOS: "17.5.1", (390, 844), 3, top: 47, bottom: 34, score: 9.02)

    /// 1179 by 2556 pixels, island.
    static let iPhone15 = apple(
        "iPhone 15",
        iOS: "18.1",
        (393, 852),
        3,
        top: 54,
        safeTop: 59,
        bottom: 34,
        score: 9.24
    )

    /// 1290 by 2796 pixels, island.
    static let iPhone15ProMax = apple(
        "iPhone 15 Pro Max",
        iOS: "18.1",
        (430, 932),
        3,
        top: 54,
        safeTop: 59,
        bottom: 34,
        score: 9.51
    )

    /// 828 by 1792 pixels, notch.
    static let iPhone11 = apple("iPhone 11", iOS: "16.7.2", (414, 896), 2, top: 48, bottom: 34, score: 8.66)

    /// 750 by 1334 pixels, neither notch nor home strip.
    static let iPhoneSE = apple("iPhone SE", iOS: "15.8", (375, 667), 2, top: 20, bottom: 0, score: 7.83)

    /// 1260 by 2720 pixels.
    static let mate60Pro = PhoneModel(
        name: "Mate 60 Pro",
        brand: "HUAWEI",
        model: "ALN-AL00",
        system: "Android 12",
        width: 360,
        height: 777,
        pixelRatio: 3.5,
        statusBarHeight: 36,
        safeTop: 36,
        safeBottom: 16,
        score: .all(8.93)
    )

    /// 1080 by 2400 pixels.
    static let xiaomi13 = PhoneModel(
        name: "Xiaomi 13",
        brand: "Xiaomi",
        model: "2211133C",
        system: "Android 14",
        width: 393,
        height: 873,
        pixelRatio: 2.75,
        statusBarHeight: 38,
        safeTop: 38,
        safeBottom: 16,
        score: .all(9.11)
    )

    /// 1260 by 2800 pixels.
    static let vivoX90 = PhoneModel(
        name: "vivo X90",
        brand: "vivo",
        model: "V2241A",
        system: "Android 13",
        width: 360,
        height: 800,
        pixelRatio: 3.5,
        statusBarHeight: 34,
        safeTop: 34,
        safeBottom: 16,
        score: .all(9.06)
    )

    /// 1080 by 2412 pixels.
    static let reno10 = PhoneModel(
        name: "OPPO Reno10",
        brand: "OPPO",
        model: "PHW110",
        system: "Android 13",
        width: 360,
        height: 804,
        pixelRatio: 3,
        statusBarHeight: 33,
        safeTop: 33,
        safeBottom: 16,
        score: .all(7.74)
    )

    /// 1080 by 2400 pixels, slow.
    static let redmiNote12 = PhoneModel(
        name: "Redmi Note 12",
        brand: "Redmi",
        model: "22101317C",
        system: "Android 12",
        width: 393,
        height: 873,
        pixelRatio: 2.75,
        statusBarHeight: 32,
        safeTop: 32,
        safeBottom: 0,
        score: .all(6.85)
    )

    /// The simulator of the developer tools, whose brand and platform are `devtools` (observed).
    static let devtools = PhoneModel(
        name: "devtools",
        brand: "devtools",
        model: "iPhone 6",
        system: "iOS 12.0",
        width: 375,
        height: 667,
        pixelRatio: 2,
        statusBarHeight: 20,
        safeTop: 20,
        safeBottom: 0,
        score: .unknown
    )

    private static func apple(
        _ name: String,
        iOS: String,
        _ size: (width: Double, height: Double),
        _ pixelRatio: Double,
        top: Double,
        safeTop: Double? = nil,
        bottom: Double,
        score: Double
    ) -> PhoneModel {
        PhoneModel(
            name: name,
            brand: "Apple",
            model: name,
            system: "iOS \(iOS)",
            width: size.width,
            height: size.height,
            pixelRatio: pixelRatio,
            statusBarHeight: top,
            safeTop: safeTop ?? top,
            safeBottom: bottom,
            score: .all(score)
        )
    }
}

extension DeviceScore {
    fileprivate static func all(_ score: Double) -> DeviceScore {
        DeviceScore(cpu: score, gpu: score, memory: score, overall: score)
    }
}
