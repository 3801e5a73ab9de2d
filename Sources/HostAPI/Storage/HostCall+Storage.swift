import OpenPlatform

extension HostCall {
    /// Whose data: the account's, for this app, on this device (…/api/data-caching).
    var storageOwner: StorageOwner {
        StorageOwner(account: origin.account, device: origin.deviceID)
    }

    /// The value under a key; `""` for a missing one (typings).
    func stored(_ key: String) throws(HostFailure) -> JSONValue {
        try perform { platform in
            guard let text = try platform.localStorage.value(key, of: storageOwner) else { return "" }
            return try JSONValue.parse(text, maximumDepth: 512)
        }
    }

    /// Keeps a value under a key; a call without a value keeps `undefined`.
    func store(_ value: JSONValue?, under key: String) throws(HostFailure) {
        let text = (value ?? MarkedValue.undefined.json).text
        let result = try perform(failing: .storageFailed) {
            try $0.localStorage.set(key, to: text, of: storageOwner)
        }
        switch result {
        case .success: break
        case .failure(let refusal): throw refusal.failure
        }
    }
}

extension StorageRefusal {
    /// What the app gets to read; the limit in MB.
    fileprivate var failure: HostFailure {
        switch self {
        case .itemTooLarge: HostFailure(.itemTooLong, because: self)
        case .full(_, let limit): HostFailure(.storageFull, "\(limit / 1_048_576)", because: self)
        }
    }
}
