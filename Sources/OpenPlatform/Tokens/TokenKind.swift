/// The two credentials of a back end; neither replaces the other (…/server-api-introduction).
package enum TokenKind: String, Sendable, Hashable {
    /// `access_token`, for the endpoints of developer.toutiao.com.
    case access

    /// `client_token`, for the endpoints of open.douyin.com.
    case client
}
