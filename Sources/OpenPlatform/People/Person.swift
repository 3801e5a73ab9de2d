/// A simulated human, who may have an account in each host app.
package struct Person: Sendable, Hashable {
    /// What `userInfo.gender` may be (0 unknown, 1 male, 2 female, per the platform's getUserInfo page).
    package enum Gender: Int, Sendable, Hashable, CaseIterable {
        /// Not told.
        case unknown = 0

        /// A man.
        case male = 1

        /// A woman.
        case female = 2
    }

    /// A place on earth in degrees, as the maps of the mainland count them (GCJ-02).
    package struct Coordinates: Sendable, Hashable {
        /// Degrees north.
        package let latitude: Double

        /// Degrees east.
        package let longitude: Double

        /// Makes a place from degrees north and east.
        package init(latitude: Double, longitude: Double) {
            self.latitude = latitude
            self.longitude = longitude
        }
    }

    /// The name that tests and the control API use; no mini-app sees it.
    package var id: String

    /// What mini-apps show.
    package var nickname: String

    /// The picture beside the nickname.
    package var avatarURL: String

    /// What the profile says.
    package var gender: Gender

    /// A name, empty on the platform nowadays.
    package var city: String

    /// A name, empty on the platform nowadays.
    package var province: String

    /// A name, empty on the platform nowadays.
    package var country: String

    /// A code such as `zh_CN`, empty on the platform nowadays.
    package var language: String

    /// What the phone-number button hands out.
    package var phone: PhoneNumber?

    /// Where the person is; what `tt.getLocation` gives by default.
    package var location: Coordinates?

    /// Addresses for deliveries, with the platform's field names.
    package var addresses: [JSONValue]

    /// Host apps the person is told to be logged in to or out of.
    package var signedIn: [HostApp: Bool]

    /// Who answers dialogs.
    package var conduct: Conduct

    /// Makes a person of whom nothing is known but the name.
    ///
    /// - Parameters:
    ///   - id: The id.
    ///   - nickname: What mini-apps show, the id when left out.
    package init(id: String, nickname: String? = nil) {
        self.id = id
        self.nickname = nickname ?? id
        avatarURL = ""
        gender = .unknown
        city = ""
        province = ""
        country = ""
        language = ""
        addresses = []
        signedIn = [:]
        conduct = .interactive
    }

    /// Whether the person has an account session in a host app; so it is unless something else was said.
    package func isSignedIn(to hostApp: HostApp) -> Bool {
        signedIn[hostApp] ?? true
    }
}
