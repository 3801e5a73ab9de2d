import HTTPTypes
import OpenPlatform

/// `POST /oauth/stable_client_token/`: the same client token while it is valid
/// (developer.open-douyin.com …/server/interface-request-credential/generate-stable-client-token).
struct IssueStableClientToken: OpenEndpoint {
    static let name = "stable_client_token"
    static let method = HTTPRequest.Method.post
    static let path = "/oauth/stable_client_token"
    static let envelope = Envelope.oauth
    static let depth = EndpointDepth.exact
    static let failures = CountedTokenRefusal.oauthFailures
    static let source = "…/server/interface-request-credential/generate-stable-client-token"

    let platform: OpenPlatform

    func answer(_ call: OpenCall) throws -> OpenAnswer {
        let request = call.clientTokenRequest
        return switch try platform.stableToken(.client, request) {
        case .success(let token):
            .success(token.wire, appID: request.appID, rules: TokenRule.lines(broken: nil))
        case .failure(let refusal): .failure(refusal.oauth, refusal, appID: request.appID)
        }
    }
}
