import DouyinOpenAPI

func clients(secrets: [String: AppSecret]) throws -> [DouyinClient] {
    var options = DouyinOptions()
    options.tokenStore = try FileTokenStore(folder: "/var/lib/notes/tokens")
    return secrets.map { app, secret in
        DouyinClient(app: app, secret: secret, options: options)
    }
}
