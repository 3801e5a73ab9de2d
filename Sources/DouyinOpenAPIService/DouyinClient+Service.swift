public import DouyinOpenAPI
public import ServiceLifecycle

/// Runs in a `ServiceGroup`, which ends it with the process: see `DouyinClient.run()`.
extension DouyinClient: Service {}
