/// The kinds of dialog that a person may see, by their names in messages.
package enum DialogKind: String, Sendable, Hashable, CaseIterable {
    /// `tt.showModal`.
    case modal
    /// `tt.showActionSheet`.
    case actionSheet = "action_sheet"
    /// `tt.getUserProfile`.
    case profile
    /// The host app's login window.
    case hostLogin = "host_login"
    /// The first use of something that a scope guards.
    case scope
    /// The phone's own permission for the host app.
    case system
    /// The settings page of the mini-app.
    case settings
    /// The privacy agreement.
    case privacy
    /// The text of the privacy agreement.
    case privacyContract = "privacy_contract"
    /// `tt.showDouyinOpenAuth`.
    case openAuth = "open_auth"
    /// The phone-number button.
    case phone
    /// `tt.requestSubscribeMessage`.
    case subscribe
    /// The card of an account that can be followed.
    case follow
    /// The home page of a Douyin account.
    case userProfile = "user_profile"
    /// `tt.chooseAddress`.
    case addresses
    /// `tt.chooseLocation`.
    case place
    /// `tt.openLocation`.
    case map
    /// `tt.pay`.
    case cashier
    /// `tt.makePhoneCall`.
    case phoneCall = "phone_call"
}
