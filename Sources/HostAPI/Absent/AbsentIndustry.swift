extension HostFunction {
    /// 行业开放, 第三方平台 and 其它: what Quaver has not built.
    static let absentIndustry: [HostFunction] =
        absent(
            .industry,
            asynchronous: """
                requestOrder@2.74.0 getOrderPayment sign@2.74.0 createSignOrder createOrder createMerchantOrder \
                continueToPay createRefundOrder applyRefund getRefundOrder completePaySync completeRefundSync \
                continueToPayLife
                """
        )
        + absent(.other, synchronous: "createCloud")
}
