/// What an image is looked at for, in the order of the pages' samples (…/content-security/picture-detect-v2).
package enum ImageModel: String, Sendable, Hashable, CaseIterable {
    case anniversaryFlag = "anniversary_flag"
    case bloody
    case highRiskBoom = "high_risk_boom"
    case cartoonLeader = "cartoon_leader"
    case fandongtaibiao
    case porn
    case sensitiveFlag = "sensitive_flag"
    case sensitiveText = "sensitive_text"
    case leaderRecognition = "leader_recognition"
    case plantPPX = "plant_ppx"
    case highRiskSocialEvent = "high_risk_social_event"
    case highRiskMoney = "high_risk_money"
    case highRiskTerroristUniform = "high_risk_terrorist_uniform"
    case highRiskSensitiveMap = "high_risk_sensitive_map"
    case greatHall = "great_hall"
    case cartoonPorn = "cartoon_porn"
    case partyFoundingMemorial = "party_founding_memorial"
}

/// What the older image check may be asked to look for, and the models that look.
package enum ImageTarget: String, Sendable, Hashable, CaseIterable {
    case ad
    case porn
    case politics
    case disgusting

    /// The models by name; those of `politics` and `disgusting` are inferred.
    package var models: [String] {
        switch self {
        case .ad: ["image_ocr", "image_qrcode"]
        case .porn: ["image_porn", "image_vulgar"]
        case .politics: ["image_politics"]
        case .disgusting: ["image_disgusting"]
        }
    }
}
