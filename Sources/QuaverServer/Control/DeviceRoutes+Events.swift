import HTTPTypes
import Hummingbird
import MiniAppRuntime
import OpenPlatform

extension DeviceRoutes {
    private static let longestSettling = 60_000.0

    /// `POST /devices/ID/events`: a person does something, and the app settles.
    func addEvents(to group: RouterGroup<QuaverContext>) {
        group.post(":id/events") { request, context in
            let device = try device(context)
            let (event, wait) = try readDocument(try await request.json(context)) {
                fields throws(DocumentFault) in
                let event = RawEvent(
                    target: .selector(try fields.requiredString("selector")),
                    type: try fields.string("type") ?? "tap",
                    detail: fields.value("detail") ?? [:],
                    touches: fields.value("touches") ?? [],
                    changedTouches: fields.value("changedTouches") ?? []
                )
                let wait = try fields.field("settle_ms", "milliseconds, 0 to 60000") { value in
                    value.double.flatMap { (0...Self.longestSettling).contains($0) ? $0 : nil }
                }
                return (event, wait ?? 1000)
            }
            let settlement = await device.dispatch(event, settle: wait)
            guard let handled = settlement.handled else {
                throw ControlError(
                    status: .notFound,
                    code: "element_not_found",
                    message:
                        "the visible page has no element \(event.selector ?? ""); GET …/tree shows what it has"
                )
            }
            return Response.json(["settled": .bool(settlement.isSettled), "handled": .integer(handled)])
        }
    }
}

extension RawEvent {
    fileprivate var selector: String? {
        if case .selector(let selector) = target { selector } else { nil }
    }
}
