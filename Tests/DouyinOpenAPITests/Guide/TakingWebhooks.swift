import DouyinOpenAPI

func answer(body: [UInt8], signature: String?) -> (status: Int, body: String) {
    let receiver = WebhookReceiver(appID: "tt0123456789abcdef", secret: "…")
    do {
        let event = try receiver.read(body: body, signature: signature)
        if case .subscription(let change) = event.kind {
            print("\(event.openID ?? "") said \(String(describing: change.action)) to \(change.templateID)")
        }
        return (200, event.answer ?? "")
    } catch {
        return (401, "\(error)")
    }
}
