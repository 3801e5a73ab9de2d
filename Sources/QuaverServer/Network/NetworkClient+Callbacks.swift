import AsyncHTTPClient
import HostAPI
import NIOCore
import NIOHTTP1
import OpenPlatform

extension NetworkClient {
    /// What a developer's server may answer; the platform asks for a few words.
    private static let largestCallbackAnswer = 64 << 10

    /// Sends a callback on a connection of its own, because a kept one may have been closed by the server meanwhile.
    ///
    /// - Parameter callback: The request.
    /// - Returns: The answer, or why there is none.
    func deliver(_ callback: CallbackRequest) async -> Result<CallbackReply, DeliveryFault> {
        var request = HTTPClientRequest(url: callback.url)
        request.method = HTTPMethod(rawValue: callback.method)
        for header in callback.headers { request.headers.add(name: header.name, value: header.value) }
        request.headers.replaceOrAdd(name: "Connection", value: "close")
        if callback.method != "GET" { request.body = .bytes(callback.body) }
        do {
            let response = try await patient.execute(request, deadline: .distantFuture)
            let body = try await response.body.collect(upTo: Self.largestCallbackAnswer)
            return .success(
                CallbackReply(status: Int(response.status.code), body: Array(body.readableBytesView))
            )
        } catch is NIOTooManyBytesError {
            return .failure(.answerTooLong(limit: Self.largestCallbackAnswer))
        } catch {
            return .failure(DeliveryFault(NetworkFailure(error)))
        }
    }
}

extension DeliveryFault {
    fileprivate init(_ failure: NetworkFailure) {
        self =
            switch failure {
            case .unknownHost(let host): .unknownHost(host)
            case .refused(let address): .refused(address)
            case .broken(let cause), .untrusted(let cause): .broken(cause)
            case .offline, .timedOut, .aborted, .tooLarge: .broken("\(failure)")
            }
    }
}
