import HTTPTypes

extension HTTPField.Name {
    /// Where the endpoints of open.douyin.com look for their token.
    static let accessToken = Self("access-token") ?? .authorization

    /// Where the tags look for theirs.
    static let xToken = Self("X-Token") ?? .authorization
}
