package import OpenPlatform

/// The privacy agreement that comes before login and scopes (…/privacy-authorize).
///
/// The answer is accept or reject; with `opens_contract` the person reads the text first.
package struct PrivacyAgreement: Sendable, Hashable {
    /// The app.
    package let appName: String
    /// What the agreement is called, such as 《轻记隐私政策》.
    package let contractName: String
    /// What the app collects, by the scopes' names.
    package let dataTypes: [String]

    /// The members in messages.
    package var members: JSONObject {
        [
            "app_name": .string(appName), "contract_name": .string(contractName),
            "data_types": .array(dataTypes.map(JSONValue.string)),
        ]
    }
}

/// The page with the text of the privacy agreement; dismiss closes it.
package struct PrivacyContract: Sendable, Hashable {
    /// The app.
    package let appName: String
    /// What the agreement is called.
    package let contractName: String
    /// What the app collects, by the scopes' names.
    package let dataTypes: [String]

    /// The members in messages.
    package var members: JSONObject {
        [
            "app_name": .string(appName), "contract_name": .string(contractName),
            "data_types": .array(dataTypes.map(JSONValue.string)),
        ]
    }
}
