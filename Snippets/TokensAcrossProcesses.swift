// One token for all processes of a service.
// snippet.hide
import DouyinOpenAPI

func clients(secrets: [String: AppSecret]) throws -> [DouyinClient] {
    // snippet.show
    var options = DouyinOptions()
    options.tokenStore = try FileTokenStore(folder: "/var/lib/notes/tokens")
    return secrets.map { app, secret in
        DouyinClient(app: app, secret: secret, options: options)
    }
    // snippet.hide
}
