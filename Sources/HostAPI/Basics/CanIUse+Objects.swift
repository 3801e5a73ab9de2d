extension ResultField {
    /// The objects that `tt` functions hand out, with their methods, as `tt.canIUse` asks for them.
    ///
    /// Names as in the official index and its typings; a method that the index doesn't list is missing.
    static let objects: [ResultField] = .owners(
        """
        UpdateManager@1.9.0 onCheckForUpdate onUpdateReady onUpdateFailed applyUpdate
        RequestTask abort
        UploadTask abort onProgressUpdate
        DownloadTask abort onProgressUpdate
        SocketTask send close onOpen onClose onError onMessage
        EventSource
        Worker postMessage onMessage terminate
        SelectorQuery@1.7.0 in select selectAll selectViewport exec
        NodesRef boundingClientRect scrollOffset fields
        IntersectionObserver relativeTo relativeToViewport observe disconnect
        MediaQueryObserver observe disconnect
        Stats isDirectory isFile
        MapContext getCenterLocation getRegion moveToLocation getScale includePoints translateMarker moveAlong \
        getRotate getSkew mapToScreen screenToMap
        Canvas getContext requestAnimationFrame cancelAnimationFrame toDataURL createImage
        OffscreenCanvas@1.78.0
        EffectCameraStream@2.19.0 request onRequest offRequest play onPlay offPlay stop onStop offStop paintTo \
        onError offError dispose
        FileSystemManager@1.15.0 access accessSync copyFile copyFileSync mkdir mkdirSync readdir readdirSync \
        readFile readFileSync rename renameSync rmdir rmdirSync saveFile saveFileSync stat statSync unlink \
        unlinkSync unzip writeFile writeFileSync appendFile@2.60.0 truncate@2.60.0
        performance createObserver getEntries getEntriesByName getEntriesByType getEntriesByPage \
        getCurrentPageEntries setBufferSize mark clearMarks
        PerformanceEntry
        RecorderManager
        InnerAudioContext
        BackgroundAudioManager
        VideoContext
        LivePlayerContext
        PreloadVideoTask
        CanvasContext
        CanvasGradient
        CanvasColor
        RenderingContext
        Image
        """
    )

    /// `App`, `Page`, `Component` and `Behavior` with their members (…/framework/logic-layer).
    static let constructors: [ResultField] = .owners(
        """
        App onLaunch onShow onHide onError onPageNotFound onUnhandledRejection
        Page data onLoad onShow onReady onHide onUnload onResize onPullDownRefresh onReachBottom onPageScroll \
        onShareAppMessage onTabItemTap setData route
        Component properties data methods behaviors created attached ready moved detached error lifetimes \
        pageLifetimes observers relations externalClasses options setData triggerEvent selectComponent \
        selectAllComponents createSelectorQuery ref@2.33.0
        component ref@2.33.0
        Behavior
        """
    )
}
