import HTTPTypes
import OpenPlatform

/// An endpoint that the platform documents and Quaver doesn't have yet: it says so, loudly.
struct UnbuiltEndpoint {
    let method: HTTPRequest.Method
    let path: String

    var answer: JSONValue {
        [
            "err_no": -1,
            "err_tips": .string(
                "Quaver has not built \(method.rawValue) \(path) yet; see Docs/compatibility.md for what it has"
            ),
        ]
    }

    /// The endpoints of the platform's index that are missing.
    static let all: [UnbuiltEndpoint] = documented.filter { one in
        !OpenAPIRoutes.types.contains { $0.path == one.path && $0.method == one.method }
    }

    /// The platform's index, by family, as far as Quaver means to have it.
    private static let documented: [UnbuiltEndpoint] =
        posts(
            "/api/apps/stable_token",
            "/oauth/client_token",
            "/oauth/stable_client_token",
            "/api/apps/reset_session_key",
            "/api/apps/set_user_storage",
            "/api/apps/remove_user_storage",
            "/api/apps/qrcode",
            "/api/apps/v1/qrcode/create",
            "/api/apps/v1/get_phonenumber_info",
            "/api/apps/subscribe_notification/developer/v1/notify",
            "/api/notification/v2/subscription/notify_user",
            "/api/notification/v2/subscription/create_tpl",
            "/api/notification/v2/subscription/add_app_tpl",
            "/api/notification/v2/subscription/delete_app_tpl",
            "/api/notification/v2/subscription/query_user_subscribe",
            "/api/apps/url_link/generate",
            "/api/apps/url_link/query_info",
            "/api/apps/url_link/query_quota",
            "/api/apps/v1/url_link/generate",
            "/api/apps/v1/url_link/query_info",
            "/api/apps/v1/url_link/query_quota",
            "/api/apps/v1/url/generate_schema",
            "/api/apps/v1/url/query_schema",
            "/api/apps/v1/url/query_schema_quota",
            "/api/v2/tags/text/antidirt",
            "/api/v2/tags/image",
            "/api/apps/v1/censor/text",
            "/api/apps/censor/image",
            "/api/apps/v1/censor/image",
            "/api/apps/message/custom/send",
            "/api/apps/game/template/send",
            "/api/apps/v1/auth/get_related_id",
            "/api/apps/v1/microapp/code2session"
        )
        + gets(
            "/api/apps/check_session_key",
            "/api/notification/v2/subscription/query_tpl_list",
            "/api/notification/v2/subscription/query_created_tpl_list",
            "/api/notification/v2/subscription/query_app_tpl",
            "/api/apps/chat/customer_service_url"
        )

    private static func posts(_ paths: String...) -> [UnbuiltEndpoint] {
        paths.map { UnbuiltEndpoint(method: .post, path: $0) }
    }

    private static func gets(_ paths: String...) -> [UnbuiltEndpoint] {
        paths.map { UnbuiltEndpoint(method: .get, path: $0) }
    }
}
