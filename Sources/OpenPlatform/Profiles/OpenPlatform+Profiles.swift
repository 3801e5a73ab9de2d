extension OpenPlatform {
    /// Answers `tt.getUserInfo` and `tt.getUserProfile` for a person who agreed.
    package func profile(_ request: ProfileRequest) throws -> Result<ProfileAnswer, ProfileRefusal> {
        .failure(.unknownApp(request.account.appID))
    }
}
