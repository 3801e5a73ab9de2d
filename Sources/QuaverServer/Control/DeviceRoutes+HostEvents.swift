import HTTPTypes
import HostAPI
import Hummingbird
import MiniAppRuntime
import OpenPlatform

extension DeviceRoutes {
    /// `POST /devices/ID/host_events`: lets something happen to the phone that its app may listen for.
    func addHostEvents(to group: RouterGroup<QuaverContext>) {
        group.post(":id/host_events") { request, context in
            let device = try device(context)
            let event = try readDocument(try await request.json(context)) {
                fields throws(DocumentFault) in
                HostEvent(try fields.requiredString("event"), fields.value("detail"))
            }
            guard studio.surroundings.functions.hasListeners(of: event) else {
                throw ControlError.invalid(
                    "\(event.name) is no event of a phone; onMemoryWarning and onUserCaptureScreen are"
                )
            }
            await device.emit(event)
            _ = await device.settle(within: 1000)
            return Response.noContent
        }
    }
}
