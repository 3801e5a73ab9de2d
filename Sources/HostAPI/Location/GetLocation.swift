import OpenPlatform

extension HostFunction {
    /// `tt.getLocation`: where the person is.
    static let getLocation = HostFunction(
        "getLocation",
        .location,
        since: "1.0.0",
        guards: .userLocation,
        parameters: [
            .optional("type", .string, options: ["gcj02", "wgs84"]),
            .optional("isHighAccuracy", .boolean, default: false, since: "2.26.0"),
        ],
        result: [
            "latitude", "longitude", "altitude", "accuracy", "verticalAccuracy", "horizontalAccuracy",
            "speed",
            "city", .init("province", since: "3.69.0"), .init("district", since: "3.69.0"),
        ],
        errors: [.privacyRefused, .undeclaredData, .authDeny, .invalidLocationType, .noPosition],
        source: "api/location/tt-get-location",
        notes: """
            Only gcj02 is legal, unless a setting brings the older rule back; how often it may be called is a setting; \
            high accuracy needs the capability high_accuracy_location; heights and accuracies are inferred.
            """,
        body: .immediate { call throws(HostFailure) in
            let datum = try call.datum
            let fix = LocationFix(position: try call.throttledPosition, isPrecise: try call.isPrecise)
            var answer = fix.json(in: datum)
            let district = District.nearest(to: fix.position)
            if call.origin.namesCity { answer["city"] = .string(district?.city ?? "") }
            answer["province"] = .string(district?.province ?? "")
            answer["district"] = .string(district?.name ?? "")
            return .object(answer)
        }
    )
}

extension HostCall {
    /// The way to count degrees that the call asks for.
    fileprivate var datum: LocationFix.Datum {
        get throws(HostFailure) {
            let usual: LocationFix.Datum = settings.knowsWGS84 ? .wgs84 : .gcj02
            guard let wanted = self["type"]?.string else { return usual }
            guard let datum = LocationFix.Datum(rawValue: wanted), settings.knowsWGS84 || datum == usual
            else {
                throw HostFailure(.invalidLocationType)
            }

            return datum
        }
    }

    fileprivate var throttledPosition: Person.Coordinates {
        get throws(HostFailure) {
            let (position, age) = phone.locator.locate(
                try self.position,
                at: platform.clock.now(),
                every: settings.locationSeconds
            )
            if let age {
                notes.passed(
                    Phrase(
                        en: "Throttle: the position of \(Int(age)) s ago again",
                        zh: "频率限制：仍返回 \(Int(age)) 秒前的位置"
                    )
                )
            }
            return position
        }
    }

    /// Whether the phone looks closely: asked for, and granted to the app.
    fileprivate var isPrecise: Bool {
        get throws(HostFailure) {
            guard flag("isHighAccuracy") else { return false }
            let capabilities = try perform { try $0.apps.find(origin.appID)?.capabilities } ?? []
            guard capabilities.contains("high_accuracy_location") else {
                notes.passed(
                    Phrase(
                        en: "High accuracy: not among the app's capabilities, usual accuracy instead",
                        zh: "高精度：应用没有这项能力，按普通精度返回"
                    )
                )
                return false
            }
            return true
        }
    }
}
