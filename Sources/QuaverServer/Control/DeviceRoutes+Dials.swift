import HTTPTypes
import Hummingbird
import MiniAppRuntime
import OpenPlatform

extension DeviceRoutes {
    /// `PATCH /devices/ID`: turns the phone's dials; answers when the app has settled.
    func addDials(to group: RouterGroup<QuaverContext>) {
        group.patch(":id") { request, context in
            let device = try device(context)
            let dials = try readDocument(try await request.json(context), Dial.read)
            for case .person(let person) in dials {
                _ = try studio.surroundings.platform.people.findOrMake(person)
            }
            await device.turn(dials)
            _ = await device.settle(within: 1000)
            return Response.noContent
        }
    }
}
