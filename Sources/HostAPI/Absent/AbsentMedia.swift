extension HostFunction {
    /// 媒体, 地图 and 画布: what Quaver has not built.
    static let absentMedia: [HostFunction] =
        absent(
            .media,
            asynchronous: """
                chooseImage previewImage getImageInfo compressImage saveImageToPhotosAlbum chooseVideo \
                saveVideoToPhotosAlbum chooseMedia@2.41.0 prerenderVideo
                """,
            synchronous: """
                getRecorderManager createInnerAudioContext@1.0.0 getBackgroundAudioManager canIUseVideoFormat \
                createVideoContext createLivePlayerContext createEffectCameraStream@2.19.0
                """,
            tasks: "preloadVideo"
        )
        + absent(
            .media,
            synchronous: "createMediaRecorder createRtcRoomContext",
            notes: "Known from the typings only."
        )
        + absent(.map, synchronous: "createMapContext")
}

extension HostFunction {
    /// 画布: what Quaver has not built.
    static let absentCanvas: [HostFunction] = absent(
        .canvas,
        asynchronous: "canvasToTempFilePath",
        synchronous: "createCanvasContext@1.0.0 createOffscreenCanvas@1.78.0"
    )
}
