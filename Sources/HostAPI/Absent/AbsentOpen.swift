extension HostFunction {
    /// 开放接口: what Quaver has not built.
    static let absentOpen: [HostFunction] =
        absent(
            .open,
            asynchronous: """
                navigateToVideoView@1.48.1 rateAwemeOrder@2.26.0 canRateAwemeOrders \
                triggerRetentionPopup getSidebarActivity@3.6.0 navigateToScene@3.6.0 \
                updateSidebarActivity@3.27.0 openWebcastRoom@2.53.0 getRoomInfo getLiveUserInfo \
                getSelfCommentCountDuringPluginRunning isFollowingAnchor openEcGood openEcCart openEcOrder \
                getShopRecordToken updateShopMemberPoints
                """,
            synchronous: """
                reportAnalytics createRewardedVideoAd@1.57.0 createInterstitialAd \
                createSceneActivityContext@3.27.0 createLiveReportContext
                """
        )
        + absent(
            .open,
            asynchronous: """
                applyEcCoupon submitEcCustomGoods subscribeAudiencesFollowAction \
                unsubscribeAudiencesFollowAction subscribeSpecifiedContentComment subscribeSpecifiedUserComment
                """,
            synchronous: "createBytennEngineContext createStickerManager",
            listeners: "onReceiveAudiencesFollowAction onReceiveSpecifiedComment",
            notes: "Known from the typings only."
        )
}
