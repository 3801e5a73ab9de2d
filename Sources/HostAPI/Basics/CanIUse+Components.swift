extension ResultField {
    /// The components with those attributes that the pages list, as `tt.canIUse` asks for them.
    ///
    /// First versions are given where a page states one (…/component/list).
    static let components: [ResultField] =
        [button]
        + .owners(
            """
            view hover-class hover-start-time hover-stay-time hover-stop-propagation
            text selectable space decode
            rich-text nodes
            image src mode lazy-load bindload binderror
            icon type size color
            progress percent stroke-width color activeColor active backgroundColor
            input value type password placeholder placeholder-style placeholder-class@2.57.0 disabled maxlength \
            cursor-spacing focus cursor selection-start selection-end adjust-position confirm-type confirm-hold \
            hold-keyboard clue-type bindinput bindfocus bindblur bindconfirm bindkeyboardheightchange
            textarea value placeholder disabled maxlength auto-height focus show-confirm-bar \
            disable-default-padding confirm-type bindinput bindfocus bindblur bindconfirm
            checkbox value checked disabled color
            checkbox-group bindchange
            radio value checked disabled color
            radio-group bindchange
            switch checked disabled type color bindchange
            slider min max step value color selected-color block-size show-value bindchange bindchanging
            label for
            form bindsubmit bindreset report-submit
            picker mode range value disabled bindchange bindcolumnchange bindcancel
            picker-view value indicator-style mask-style bindchange
            picker-view-column
            scroll-view scroll-x scroll-y upper-threshold lower-threshold scroll-top scroll-left \
            scroll-into-view scroll-with-animation enhanced bounces bindscroll bindscrolltoupper \
            bindscrolltolower
            swiper indicator-dots autoplay current interval duration circular vertical previous-margin \
            next-margin display-multiple-items bindchange bindtransition bindanimationfinish
            swiper-item
            movable-area
            movable-view
            mask
            cover-view
            cover-image
            navigator url open-type delta hover-class
            page-meta
            match-media
            video src autoplay loop muted controls poster object-fit initial-time show-fullscreen-btn \
            show-play-btn play-btn-position enable-progress-gesture bindplay bindpause bindended bindtimeupdate \
            bindfullscreenchange binderror bindwaiting bindloadedmetadata bindseekcomplete \
            bindplaybackratechange bindmutechange
            canvas type canvas-id
            map markers polyline circles polygons scale include-points bindmarkertap bindcallouttap \
            bindregionchange
            camera
            live-player
            live-preview
            rtc-room
            web-view src bindmessage bindload binderror
            ad unit-id type scale
            open-data
            aweme-data aweme-id type
            aweme-user-card@2.87.0 aweme-id@2.92.0 binderror
            aweme-live-book
            pay-button mode goods-id goods-type order-status bindgetgoodsinfo bindplaceorder bindpay bindrefund \
            binderror
            consume-card
            rate-button
            confirm-receipt-button
            """
        )

    private static let button = ResultField(
        "button",
        members: NameTable(
            stringLiteral: """
                size type disabled loading form-type hover-class hover-start-time hover-stay-time \
                bindgetphonenumber bindopensetting@2.87.0 bindopenawemeuserprofile@2.92.0 \
                bindagreeprivacyauthorization@3.19.0
                """
        )
        .names + [
            ResultField("open-type", members: OpenType.all.map { ResultField($0.value, since: $0.since) })
        ]
    )
}
