package import OpenPlatform

/// What a dialog asks; each kind is drawn by the phone in its own language.
package enum DialogContents: Sendable, Hashable {
    /// `tt.showModal`.
    case modal(ModalBox)

    /// `tt.showActionSheet`.
    case actionSheet(ActionSheet)

    /// `tt.getUserProfile`: nickname and picture.
    case profile(ProfileConsent)

    /// `tt.login` with `force` while the person is signed out of the host app.
    case hostLogin(HostLoginBox)

    /// The first use of a function that a scope guards.
    case scope(ScopeConsent)

    /// The phone's own permission for the host app, after the scope.
    case system(SystemPermission)

    /// The settings page of the mini-app.
    case settings(SettingsPage)

    /// The privacy agreement that comes before all else.
    case privacy(PrivacyAgreement)

    /// The text of the privacy agreement.
    case privacyContract(PrivacyContract)

    /// `tt.showDouyinOpenAuth`: capabilities of the person's Douyin account.
    case openAuth(OpenAuthConsent)

    /// The phone-number button.
    case phone(PhoneConsent)

    /// `tt.requestSubscribeMessage`.
    case subscribe(SubscribeConsent)

    /// `tt.followOfficialAccount` and `tt.followAwemeUser`.
    case follow(FollowCard)

    /// The home page of a Douyin account.
    case userProfile(FollowCard)

    /// `tt.chooseAddress`.
    case addresses(AddressBook)

    /// `tt.chooseLocation`.
    case place(PlacePicker)

    /// `tt.openLocation`.
    case map(MapPage)

    /// `tt.pay`.
    case cashier(Cashier)

    /// `tt.makePhoneCall`.
    case phoneCall(PhoneCall)
}

extension DialogContents {
    /// The kind's name in messages.
    package var kind: String { subject.rawValue }

    /// The kind, as a person's conduct knows it.
    package var subject: DialogKind {
        switch self {
        case .modal: .modal
        case .actionSheet: .actionSheet
        case .profile: .profile
        case .hostLogin: .hostLogin
        case .scope: .scope
        case .system: .system
        case .settings: .settings
        case .privacy: .privacy
        case .privacyContract: .privacyContract
        case .openAuth: .openAuth
        case .phone: .phone
        case .subscribe: .subscribe
        case .follow: .follow
        case .userProfile: .userProfile
        case .addresses: .addresses
        case .place: .place
        case .map: .map
        case .cashier: .cashier
        case .phoneCall: .phoneCall
        }
    }

    /// What the person sees, for whoever draws or tests it.
    package var members: JSONObject {
        switch self {
        case .modal(let box): box.members
        case .actionSheet(let sheet): sheet.members
        case .profile(let consent): consent.members
        case .hostLogin(let box): box.members
        case .scope(let consent): consent.members
        case .system(let permission): permission.members
        case .settings(let page): page.members
        case .privacy(let agreement): agreement.members
        case .privacyContract(let contract): contract.members
        case .openAuth(let consent): consent.members
        case .phone(let consent): consent.members
        case .subscribe(let consent): consent.members
        case .follow(let card), .userProfile(let card): card.members
        case .addresses(let book): book.members
        case .place(let picker): picker.members
        case .map(let page): page.members
        case .cashier(let cashier): cashier.members
        case .phoneCall(let call): call.members
        }
    }
}
