import OpenPlatform

extension HostCall {
    /// The longest and the usual time limit, in milliseconds (…/api/network/network).
    private static let longestTimeout = 60_000.0

    /// The address, if the app may call it: a secure one from the released app, any while it is developed.
    func address(for use: NetworkUse) throws(HostFailure) -> RequestAddress {
        guard let address = RequestAddress(string("url"), schemes: use.schemes) else {
            throw HostFailure(.invalidURL)
        }
        let isSecure = address.scheme == use.schemes.first || settings.environment != "production"
        let domains = use.domains(in: settings)
        guard isSecure, domains?.contains(address.origin) ?? true else { throw HostFailure(.invalidDomain) }

        notes.passed(
            domains == nil
                ? Phrase(en: "Domain: not checked here", zh: "域名：此处不校验")
                : Phrase(en: "Domain: \(address.origin) is allowed", zh: "域名：\(address.origin) 在白名单中")
        )
        return address
    }

    /// Sends a request, unless the phone is offline.
    func send(
        _ exchange: HTTPExchange,
        watch: ProgressWatch? = nil
    ) async throws(HostFailure) -> HTTPReply {
        guard phone.conditions().network != .offline else { throw HostFailure(.offline) }

        do {
            return try await phone.network.request(exchange, watch)
        } catch {
            throw HostFailure(error.error)
        }
    }

    /// The call's time limit, else the one of app.json, at most a minute.
    func timeout(for use: NetworkUse) -> Double {
        let wanted = self["timeout"]?.double ?? use.timeout(in: phone.conditions().timeouts)
        guard let wanted, wanted > 0 else { return Self.longestTimeout }
        return min(wanted, Self.longestTimeout)
    }
}
