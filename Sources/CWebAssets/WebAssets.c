// Written by generate.py.
#include "CWebAssets.h"

static const unsigned char file0[] = {
#embed "../../Web/simulator/bar/bar.js" suffix(,)
0};
static const unsigned char file1[] = {
#embed "../../Web/simulator/bar/coordinates.js" suffix(,)
0};
static const unsigned char file2[] = {
#embed "../../Web/simulator/bar/dials.js" suffix(,)
0};
static const unsigned char file3[] = {
#embed "../../Web/simulator/bar/menu.js" suffix(,)
0};
static const unsigned char file4[] = {
#embed "../../Web/simulator/bar/offers.js" suffix(,)
0};
static const unsigned char file5[] = {
#embed "../../Web/simulator/bar/platform-clock.js" suffix(,)
0};
static const unsigned char file6[] = {
#embed "../../Web/simulator/connection.js" suffix(,)
0};
static const unsigned char file7[] = {
#embed "../../Web/simulator/control.js" suffix(,)
0};
static const unsigned char file8[] = {
#embed "../../Web/simulator/dialogs.css" suffix(,)
0};
static const unsigned char file9[] = {
#embed "../../Web/simulator/drawing/animations.js" suffix(,)
0};
static const unsigned char file10[] = {
#embed "../../Web/simulator/drawing/attributes.js" suffix(,)
0};
static const unsigned char file11[] = {
#embed "../../Web/simulator/drawing/base.css" suffix(,)
0};
static const unsigned char file12[] = {
#embed "../../Web/simulator/drawing/drawing.js" suffix(,)
0};
static const unsigned char file13[] = {
#embed "../../Web/simulator/drawing/hover.js" suffix(,)
0};
static const unsigned char file14[] = {
#embed "../../Web/simulator/drawing/insides.js" suffix(,)
0};
static const unsigned char file15[] = {
#embed "../../Web/simulator/drawing/insides/echoes.js" suffix(,)
0};
static const unsigned char file16[] = {
#embed "../../Web/simulator/drawing/insides/label.js" suffix(,)
0};
static const unsigned char file17[] = {
#embed "../../Web/simulator/drawing/insides/picker-columns.js" suffix(,)
0};
static const unsigned char file18[] = {
#embed "../../Web/simulator/drawing/insides/picker.js" suffix(,)
0};
static const unsigned char file19[] = {
#embed "../../Web/simulator/drawing/insides/pictures.js" suffix(,)
0};
static const unsigned char file20[] = {
#embed "../../Web/simulator/drawing/insides/rich-text.js" suffix(,)
0};
static const unsigned char file21[] = {
#embed "../../Web/simulator/drawing/insides/scroll-view.js" suffix(,)
0};
static const unsigned char file22[] = {
#embed "../../Web/simulator/drawing/insides/slider.js" suffix(,)
0};
static const unsigned char file23[] = {
#embed "../../Web/simulator/drawing/insides/swiper-places.js" suffix(,)
0};
static const unsigned char file24[] = {
#embed "../../Web/simulator/drawing/insides/swiper.js" suffix(,)
0};
static const unsigned char file25[] = {
#embed "../../Web/simulator/drawing/insides/text-fields.js" suffix(,)
0};
static const unsigned char file26[] = {
#embed "../../Web/simulator/drawing/insides/touchables.js" suffix(,)
0};
static const unsigned char file27[] = {
#embed "../../Web/simulator/drawing/node.js" suffix(,)
0};
static const unsigned char file28[] = {
#embed "../../Web/simulator/drawing/paths.js" suffix(,)
0};
static const unsigned char file29[] = {
#embed "../../Web/simulator/drawing/press.js" suffix(,)
0};
static const unsigned char file30[] = {
#embed "../../Web/simulator/drawing/pulling.js" suffix(,)
0};
static const unsigned char file31[] = {
#embed "../../Web/simulator/drawing/raw-events.js" suffix(,)
0};
static const unsigned char file32[] = {
#embed "../../Web/simulator/drawing/styles.js" suffix(,)
0};
static const unsigned char file33[] = {
#embed "../../Web/simulator/drawing/tags.js" suffix(,)
0};
static const unsigned char file34[] = {
#embed "../../Web/simulator/element.js" suffix(,)
0};
static const unsigned char file35[] = {
#embed "../../Web/simulator/icons.css" suffix(,)
0};
static const unsigned char file36[] = {
#embed "../../Web/simulator/index.html" suffix(,)
0};
static const unsigned char file37[] = {
#embed "../../Web/simulator/inspector.css" suffix(,)
0};
static const unsigned char file38[] = {
#embed "../../Web/simulator/inspector/console-row.js" suffix(,)
0};
static const unsigned char file39[] = {
#embed "../../Web/simulator/inspector/console-view.js" suffix(,)
0};
static const unsigned char file40[] = {
#embed "../../Web/simulator/inspector/data-view.js" suffix(,)
0};
static const unsigned char file41[] = {
#embed "../../Web/simulator/inspector/empty.js" suffix(,)
0};
static const unsigned char file42[] = {
#embed "../../Web/simulator/inspector/filter-bar.js" suffix(,)
0};
static const unsigned char file43[] = {
#embed "../../Web/simulator/inspector/hear.js" suffix(,)
0};
static const unsigned char file44[] = {
#embed "../../Web/simulator/inspector/inspector.js" suffix(,)
0};
static const unsigned char file45[] = {
#embed "../../Web/simulator/inspector/log-list.js" suffix(,)
0};
static const unsigned char file46[] = {
#embed "../../Web/simulator/inspector/network/network-details.js" suffix(,)
0};
static const unsigned char file47[] = {
#embed "../../Web/simulator/inspector/network/network-model.js" suffix(,)
0};
static const unsigned char file48[] = {
#embed "../../Web/simulator/inspector/network/network-rows.js" suffix(,)
0};
static const unsigned char file49[] = {
#embed "../../Web/simulator/inspector/network/network-view.js" suffix(,)
0};
static const unsigned char file50[] = {
#embed "../../Web/simulator/inspector/people/people-model.js" suffix(,)
0};
static const unsigned char file51[] = {
#embed "../../Web/simulator/inspector/people/people-view.js" suffix(,)
0};
static const unsigned char file52[] = {
#embed "../../Web/simulator/inspector/people/person-account.js" suffix(,)
0};
static const unsigned char file53[] = {
#embed "../../Web/simulator/inspector/people/person-form.js" suffix(,)
0};
static const unsigned char file54[] = {
#embed "../../Web/simulator/inspector/prompt.js" suffix(,)
0};
static const unsigned char file55[] = {
#embed "../../Web/simulator/inspector/row-table.js" suffix(,)
0};
static const unsigned char file56[] = {
#embed "../../Web/simulator/inspector/storage/new-key.js" suffix(,)
0};
static const unsigned char file57[] = {
#embed "../../Web/simulator/inspector/storage/storage-editor.js" suffix(,)
0};
static const unsigned char file58[] = {
#embed "../../Web/simulator/inspector/storage/storage-model.js" suffix(,)
0};
static const unsigned char file59[] = {
#embed "../../Web/simulator/inspector/storage/storage-view.js" suffix(,)
0};
static const unsigned char file60[] = {
#embed "../../Web/simulator/inspector/trace-details.js" suffix(,)
0};
static const unsigned char file61[] = {
#embed "../../Web/simulator/inspector/trace-keys.js" suffix(,)
0};
static const unsigned char file62[] = {
#embed "../../Web/simulator/inspector/trace-model.js" suffix(,)
0};
static const unsigned char file63[] = {
#embed "../../Web/simulator/inspector/trace-rows.js" suffix(,)
0};
static const unsigned char file64[] = {
#embed "../../Web/simulator/inspector/trace-view.js" suffix(,)
0};
static const unsigned char file65[] = {
#embed "../../Web/simulator/inspector/tree/tree-list.js" suffix(,)
0};
static const unsigned char file66[] = {
#embed "../../Web/simulator/inspector/tree/tree-model.js" suffix(,)
0};
static const unsigned char file67[] = {
#embed "../../Web/simulator/inspector/tree/tree-rows.js" suffix(,)
0};
static const unsigned char file68[] = {
#embed "../../Web/simulator/inspector/tree/tree-view.js" suffix(,)
0};
static const unsigned char file69[] = {
#embed "../../Web/simulator/inspector/value-tree.js" suffix(,)
0};
static const unsigned char file70[] = {
#embed "../../Web/simulator/inspector/values.js" suffix(,)
0};
static const unsigned char file71[] = {
#embed "../../Web/simulator/keys.js" suffix(,)
0};
static const unsigned char file72[] = {
#embed "../../Web/simulator/main.js" suffix(,)
0};
static const unsigned char file73[] = {
#embed "../../Web/simulator/narrow.css" suffix(,)
0};
static const unsigned char file74[] = {
#embed "../../Web/simulator/phone.css" suffix(,)
0};
static const unsigned char file75[] = {
#embed "../../Web/simulator/phone/blank-page.js" suffix(,)
0};
static const unsigned char file76[] = {
#embed "../../Web/simulator/phone/device-frame.js" suffix(,)
0};
static const unsigned char file77[] = {
#embed "../../Web/simulator/phone/dialogs.js" suffix(,)
0};
static const unsigned char file78[] = {
#embed "../../Web/simulator/phone/dialogs/action-sheet.js" suffix(,)
0};
static const unsigned char file79[] = {
#embed "../../Web/simulator/phone/dialogs/address-form.js" suffix(,)
0};
static const unsigned char file80[] = {
#embed "../../Web/simulator/phone/dialogs/addresses.js" suffix(,)
0};
static const unsigned char file81[] = {
#embed "../../Web/simulator/phone/dialogs/cashier.js" suffix(,)
0};
static const unsigned char file82[] = {
#embed "../../Web/simulator/phone/dialogs/choices.js" suffix(,)
0};
static const unsigned char file83[] = {
#embed "../../Web/simulator/phone/dialogs/colour.js" suffix(,)
0};
static const unsigned char file84[] = {
#embed "../../Web/simulator/phone/dialogs/degrees.js" suffix(,)
0};
static const unsigned char file85[] = {
#embed "../../Web/simulator/phone/dialogs/drawings.js" suffix(,)
0};
static const unsigned char file86[] = {
#embed "../../Web/simulator/phone/dialogs/follow.js" suffix(,)
0};
static const unsigned char file87[] = {
#embed "../../Web/simulator/phone/dialogs/form.js" suffix(,)
0};
static const unsigned char file88[] = {
#embed "../../Web/simulator/phone/dialogs/host-login.js" suffix(,)
0};
static const unsigned char file89[] = {
#embed "../../Web/simulator/phone/dialogs/how.js" suffix(,)
0};
static const unsigned char file90[] = {
#embed "../../Web/simulator/phone/dialogs/map-page.js" suffix(,)
0};
static const unsigned char file91[] = {
#embed "../../Web/simulator/phone/dialogs/modal.js" suffix(,)
0};
static const unsigned char file92[] = {
#embed "../../Web/simulator/phone/dialogs/open-auth.js" suffix(,)
0};
static const unsigned char file93[] = {
#embed "../../Web/simulator/phone/dialogs/parts.js" suffix(,)
0};
static const unsigned char file94[] = {
#embed "../../Web/simulator/phone/dialogs/phone-call.js" suffix(,)
0};
static const unsigned char file95[] = {
#embed "../../Web/simulator/phone/dialogs/phone-number.js" suffix(,)
0};
static const unsigned char file96[] = {
#embed "../../Web/simulator/phone/dialogs/place.js" suffix(,)
0};
static const unsigned char file97[] = {
#embed "../../Web/simulator/phone/dialogs/plain.js" suffix(,)
0};
static const unsigned char file98[] = {
#embed "../../Web/simulator/phone/dialogs/privacy.js" suffix(,)
0};
static const unsigned char file99[] = {
#embed "../../Web/simulator/phone/dialogs/profile.js" suffix(,)
0};
static const unsigned char file100[] = {
#embed "../../Web/simulator/phone/dialogs/scope.js" suffix(,)
0};
static const unsigned char file101[] = {
#embed "../../Web/simulator/phone/dialogs/settings.js" suffix(,)
0};
static const unsigned char file102[] = {
#embed "../../Web/simulator/phone/dialogs/subscribe.js" suffix(,)
0};
static const unsigned char file103[] = {
#embed "../../Web/simulator/phone/dialogs/system.js" suffix(,)
0};
static const unsigned char file104[] = {
#embed "../../Web/simulator/phone/measuring.js" suffix(,)
0};
static const unsigned char file105[] = {
#embed "../../Web/simulator/phone/modal-layer.js" suffix(,)
0};
static const unsigned char file106[] = {
#embed "../../Web/simulator/phone/movement.js" suffix(,)
0};
static const unsigned char file107[] = {
#embed "../../Web/simulator/phone/navigation-bar.js" suffix(,)
0};
static const unsigned char file108[] = {
#embed "../../Web/simulator/phone/node-finder.js" suffix(,)
0};
static const unsigned char file109[] = {
#embed "../../Web/simulator/phone/over.js" suffix(,)
0};
static const unsigned char file110[] = {
#embed "../../Web/simulator/phone/overlay.js" suffix(,)
0};
static const unsigned char file111[] = {
#embed "../../Web/simulator/phone/page-frame.js" suffix(,)
0};
static const unsigned char file112[] = {
#embed "../../Web/simulator/phone/page-stack.js" suffix(,)
0};
static const unsigned char file113[] = {
#embed "../../Web/simulator/phone/phone.js" suffix(,)
0};
static const unsigned char file114[] = {
#embed "../../Web/simulator/phone/picker-sheet.js" suffix(,)
0};
static const unsigned char file115[] = {
#embed "../../Web/simulator/phone/scrolling.js" suffix(,)
0};
static const unsigned char file116[] = {
#embed "../../Web/simulator/phone/tab-bar.js" suffix(,)
0};
static const unsigned char file117[] = {
#embed "../../Web/simulator/phone/watching.js" suffix(,)
0};
static const unsigned char file118[] = {
#embed "../../Web/simulator/row-table.css" suffix(,)
0};
static const unsigned char file119[] = {
#embed "../../Web/simulator/simulator.css" suffix(,)
0};
static const unsigned char file120[] = {
#embed "../../Web/simulator/source/excerpt.js" suffix(,)
0};
static const unsigned char file121[] = {
#embed "../../Web/simulator/source/highlight.js" suffix(,)
0};
static const unsigned char file122[] = {
#embed "../../Web/simulator/source/source-view.js" suffix(,)
0};
static const unsigned char file123[] = {
#embed "../../Web/simulator/stage/concerns.js" suffix(,)
0};
static const unsigned char file124[] = {
#embed "../../Web/simulator/stage/line.js" suffix(,)
0};
static const unsigned char file125[] = {
#embed "../../Web/simulator/stage/notes.js" suffix(,)
0};
static const unsigned char file126[] = {
#embed "../../Web/simulator/stage/offline.js" suffix(,)
0};
static const unsigned char file127[] = {
#embed "../../Web/simulator/stage/stage.js" suffix(,)
0};
static const unsigned char file128[] = {
#embed "../../Web/simulator/tokens.css" suffix(,)
0};
static const unsigned char file129[] = {
#embed "../../Web/simulator/tree.css" suffix(,)
0};
static const unsigned char file130[] = {
#embed "../../Web/simulator/wiring.js" suffix(,)
0};
static const unsigned char file131[] = {
#embed "../../Web/simulator/words/dialog-strings.js" suffix(,)
0};
static const unsigned char file132[] = {
#embed "../../Web/simulator/words/foreign-words.js" suffix(,)
0};
static const unsigned char file133[] = {
#embed "../../Web/simulator/words/format.js" suffix(,)
0};
static const unsigned char file134[] = {
#embed "../../Web/simulator/words/inspector-strings.js" suffix(,)
0};
static const unsigned char file135[] = {
#embed "../../Web/simulator/words/language.js" suffix(,)
0};
static const unsigned char file136[] = {
#embed "../../Web/simulator/words/network-strings.js" suffix(,)
0};
static const unsigned char file137[] = {
#embed "../../Web/simulator/words/page-strings.js" suffix(,)
0};
static const unsigned char file138[] = {
#embed "../../Web/simulator/words/people-strings.js" suffix(,)
0};
static const unsigned char file139[] = {
#embed "../../Web/simulator/words/preferences.js" suffix(,)
0};
static const unsigned char file140[] = {
#embed "../../Web/simulator/words/storage-strings.js" suffix(,)
0};
static const unsigned char file141[] = {
#embed "../../Web/simulator/words/strings.js" suffix(,)
0};
static const unsigned char file142[] = {
#embed "../../Web/simulator/words/tree-strings.js" suffix(,)
0};
static const unsigned char file143[] = {
#embed "../../Web/simulator/world.js" suffix(,)
0};

static const QuaverWebAsset assets[] = {
    {"simulator/bar/bar.js", "text/javascript; charset=utf-8", file0, sizeof file0 - 1},
    {"simulator/bar/coordinates.js", "text/javascript; charset=utf-8", file1, sizeof file1 - 1},
    {"simulator/bar/dials.js", "text/javascript; charset=utf-8", file2, sizeof file2 - 1},
    {"simulator/bar/menu.js", "text/javascript; charset=utf-8", file3, sizeof file3 - 1},
    {"simulator/bar/offers.js", "text/javascript; charset=utf-8", file4, sizeof file4 - 1},
    {"simulator/bar/platform-clock.js", "text/javascript; charset=utf-8", file5, sizeof file5 - 1},
    {"simulator/connection.js", "text/javascript; charset=utf-8", file6, sizeof file6 - 1},
    {"simulator/control.js", "text/javascript; charset=utf-8", file7, sizeof file7 - 1},
    {"simulator/dialogs.css", "text/css; charset=utf-8", file8, sizeof file8 - 1},
    {"simulator/drawing/animations.js", "text/javascript; charset=utf-8", file9, sizeof file9 - 1},
    {"simulator/drawing/attributes.js", "text/javascript; charset=utf-8", file10, sizeof file10 - 1},
    {"simulator/drawing/base.css", "text/css; charset=utf-8", file11, sizeof file11 - 1},
    {"simulator/drawing/drawing.js", "text/javascript; charset=utf-8", file12, sizeof file12 - 1},
    {"simulator/drawing/hover.js", "text/javascript; charset=utf-8", file13, sizeof file13 - 1},
    {"simulator/drawing/insides.js", "text/javascript; charset=utf-8", file14, sizeof file14 - 1},
    {"simulator/drawing/insides/echoes.js", "text/javascript; charset=utf-8", file15, sizeof file15 - 1},
    {"simulator/drawing/insides/label.js", "text/javascript; charset=utf-8", file16, sizeof file16 - 1},
    {"simulator/drawing/insides/picker-columns.js", "text/javascript; charset=utf-8", file17, sizeof file17 - 1},
    {"simulator/drawing/insides/picker.js", "text/javascript; charset=utf-8", file18, sizeof file18 - 1},
    {"simulator/drawing/insides/pictures.js", "text/javascript; charset=utf-8", file19, sizeof file19 - 1},
    {"simulator/drawing/insides/rich-text.js", "text/javascript; charset=utf-8", file20, sizeof file20 - 1},
    {"simulator/drawing/insides/scroll-view.js", "text/javascript; charset=utf-8", file21, sizeof file21 - 1},
    {"simulator/drawing/insides/slider.js", "text/javascript; charset=utf-8", file22, sizeof file22 - 1},
    {"simulator/drawing/insides/swiper-places.js", "text/javascript; charset=utf-8", file23, sizeof file23 - 1},
    {"simulator/drawing/insides/swiper.js", "text/javascript; charset=utf-8", file24, sizeof file24 - 1},
    {"simulator/drawing/insides/text-fields.js", "text/javascript; charset=utf-8", file25, sizeof file25 - 1},
    {"simulator/drawing/insides/touchables.js", "text/javascript; charset=utf-8", file26, sizeof file26 - 1},
    {"simulator/drawing/node.js", "text/javascript; charset=utf-8", file27, sizeof file27 - 1},
    {"simulator/drawing/paths.js", "text/javascript; charset=utf-8", file28, sizeof file28 - 1},
    {"simulator/drawing/press.js", "text/javascript; charset=utf-8", file29, sizeof file29 - 1},
    {"simulator/drawing/pulling.js", "text/javascript; charset=utf-8", file30, sizeof file30 - 1},
    {"simulator/drawing/raw-events.js", "text/javascript; charset=utf-8", file31, sizeof file31 - 1},
    {"simulator/drawing/styles.js", "text/javascript; charset=utf-8", file32, sizeof file32 - 1},
    {"simulator/drawing/tags.js", "text/javascript; charset=utf-8", file33, sizeof file33 - 1},
    {"simulator/element.js", "text/javascript; charset=utf-8", file34, sizeof file34 - 1},
    {"simulator/icons.css", "text/css; charset=utf-8", file35, sizeof file35 - 1},
    {"simulator/index.html", "text/html; charset=utf-8", file36, sizeof file36 - 1},
    {"simulator/inspector.css", "text/css; charset=utf-8", file37, sizeof file37 - 1},
    {"simulator/inspector/console-row.js", "text/javascript; charset=utf-8", file38, sizeof file38 - 1},
    {"simulator/inspector/console-view.js", "text/javascript; charset=utf-8", file39, sizeof file39 - 1},
    {"simulator/inspector/data-view.js", "text/javascript; charset=utf-8", file40, sizeof file40 - 1},
    {"simulator/inspector/empty.js", "text/javascript; charset=utf-8", file41, sizeof file41 - 1},
    {"simulator/inspector/filter-bar.js", "text/javascript; charset=utf-8", file42, sizeof file42 - 1},
    {"simulator/inspector/hear.js", "text/javascript; charset=utf-8", file43, sizeof file43 - 1},
    {"simulator/inspector/inspector.js", "text/javascript; charset=utf-8", file44, sizeof file44 - 1},
    {"simulator/inspector/log-list.js", "text/javascript; charset=utf-8", file45, sizeof file45 - 1},
    {"simulator/inspector/network/network-details.js", "text/javascript; charset=utf-8", file46, sizeof file46 - 1},
    {"simulator/inspector/network/network-model.js", "text/javascript; charset=utf-8", file47, sizeof file47 - 1},
    {"simulator/inspector/network/network-rows.js", "text/javascript; charset=utf-8", file48, sizeof file48 - 1},
    {"simulator/inspector/network/network-view.js", "text/javascript; charset=utf-8", file49, sizeof file49 - 1},
    {"simulator/inspector/people/people-model.js", "text/javascript; charset=utf-8", file50, sizeof file50 - 1},
    {"simulator/inspector/people/people-view.js", "text/javascript; charset=utf-8", file51, sizeof file51 - 1},
    {"simulator/inspector/people/person-account.js", "text/javascript; charset=utf-8", file52, sizeof file52 - 1},
    {"simulator/inspector/people/person-form.js", "text/javascript; charset=utf-8", file53, sizeof file53 - 1},
    {"simulator/inspector/prompt.js", "text/javascript; charset=utf-8", file54, sizeof file54 - 1},
    {"simulator/inspector/row-table.js", "text/javascript; charset=utf-8", file55, sizeof file55 - 1},
    {"simulator/inspector/storage/new-key.js", "text/javascript; charset=utf-8", file56, sizeof file56 - 1},
    {"simulator/inspector/storage/storage-editor.js", "text/javascript; charset=utf-8", file57, sizeof file57 - 1},
    {"simulator/inspector/storage/storage-model.js", "text/javascript; charset=utf-8", file58, sizeof file58 - 1},
    {"simulator/inspector/storage/storage-view.js", "text/javascript; charset=utf-8", file59, sizeof file59 - 1},
    {"simulator/inspector/trace-details.js", "text/javascript; charset=utf-8", file60, sizeof file60 - 1},
    {"simulator/inspector/trace-keys.js", "text/javascript; charset=utf-8", file61, sizeof file61 - 1},
    {"simulator/inspector/trace-model.js", "text/javascript; charset=utf-8", file62, sizeof file62 - 1},
    {"simulator/inspector/trace-rows.js", "text/javascript; charset=utf-8", file63, sizeof file63 - 1},
    {"simulator/inspector/trace-view.js", "text/javascript; charset=utf-8", file64, sizeof file64 - 1},
    {"simulator/inspector/tree/tree-list.js", "text/javascript; charset=utf-8", file65, sizeof file65 - 1},
    {"simulator/inspector/tree/tree-model.js", "text/javascript; charset=utf-8", file66, sizeof file66 - 1},
    {"simulator/inspector/tree/tree-rows.js", "text/javascript; charset=utf-8", file67, sizeof file67 - 1},
    {"simulator/inspector/tree/tree-view.js", "text/javascript; charset=utf-8", file68, sizeof file68 - 1},
    {"simulator/inspector/value-tree.js", "text/javascript; charset=utf-8", file69, sizeof file69 - 1},
    {"simulator/inspector/values.js", "text/javascript; charset=utf-8", file70, sizeof file70 - 1},
    {"simulator/keys.js", "text/javascript; charset=utf-8", file71, sizeof file71 - 1},
    {"simulator/main.js", "text/javascript; charset=utf-8", file72, sizeof file72 - 1},
    {"simulator/narrow.css", "text/css; charset=utf-8", file73, sizeof file73 - 1},
    {"simulator/phone.css", "text/css; charset=utf-8", file74, sizeof file74 - 1},
    {"simulator/phone/blank-page.js", "text/javascript; charset=utf-8", file75, sizeof file75 - 1},
    {"simulator/phone/device-frame.js", "text/javascript; charset=utf-8", file76, sizeof file76 - 1},
    {"simulator/phone/dialogs.js", "text/javascript; charset=utf-8", file77, sizeof file77 - 1},
    {"simulator/phone/dialogs/action-sheet.js", "text/javascript; charset=utf-8", file78, sizeof file78 - 1},
    {"simulator/phone/dialogs/address-form.js", "text/javascript; charset=utf-8", file79, sizeof file79 - 1},
    {"simulator/phone/dialogs/addresses.js", "text/javascript; charset=utf-8", file80, sizeof file80 - 1},
    {"simulator/phone/dialogs/cashier.js", "text/javascript; charset=utf-8", file81, sizeof file81 - 1},
    {"simulator/phone/dialogs/choices.js", "text/javascript; charset=utf-8", file82, sizeof file82 - 1},
    {"simulator/phone/dialogs/colour.js", "text/javascript; charset=utf-8", file83, sizeof file83 - 1},
    {"simulator/phone/dialogs/degrees.js", "text/javascript; charset=utf-8", file84, sizeof file84 - 1},
    {"simulator/phone/dialogs/drawings.js", "text/javascript; charset=utf-8", file85, sizeof file85 - 1},
    {"simulator/phone/dialogs/follow.js", "text/javascript; charset=utf-8", file86, sizeof file86 - 1},
    {"simulator/phone/dialogs/form.js", "text/javascript; charset=utf-8", file87, sizeof file87 - 1},
    {"simulator/phone/dialogs/host-login.js", "text/javascript; charset=utf-8", file88, sizeof file88 - 1},
    {"simulator/phone/dialogs/how.js", "text/javascript; charset=utf-8", file89, sizeof file89 - 1},
    {"simulator/phone/dialogs/map-page.js", "text/javascript; charset=utf-8", file90, sizeof file90 - 1},
    {"simulator/phone/dialogs/modal.js", "text/javascript; charset=utf-8", file91, sizeof file91 - 1},
    {"simulator/phone/dialogs/open-auth.js", "text/javascript; charset=utf-8", file92, sizeof file92 - 1},
    {"simulator/phone/dialogs/parts.js", "text/javascript; charset=utf-8", file93, sizeof file93 - 1},
    {"simulator/phone/dialogs/phone-call.js", "text/javascript; charset=utf-8", file94, sizeof file94 - 1},
    {"simulator/phone/dialogs/phone-number.js", "text/javascript; charset=utf-8", file95, sizeof file95 - 1},
    {"simulator/phone/dialogs/place.js", "text/javascript; charset=utf-8", file96, sizeof file96 - 1},
    {"simulator/phone/dialogs/plain.js", "text/javascript; charset=utf-8", file97, sizeof file97 - 1},
    {"simulator/phone/dialogs/privacy.js", "text/javascript; charset=utf-8", file98, sizeof file98 - 1},
    {"simulator/phone/dialogs/profile.js", "text/javascript; charset=utf-8", file99, sizeof file99 - 1},
    {"simulator/phone/dialogs/scope.js", "text/javascript; charset=utf-8", file100, sizeof file100 - 1},
    {"simulator/phone/dialogs/settings.js", "text/javascript; charset=utf-8", file101, sizeof file101 - 1},
    {"simulator/phone/dialogs/subscribe.js", "text/javascript; charset=utf-8", file102, sizeof file102 - 1},
    {"simulator/phone/dialogs/system.js", "text/javascript; charset=utf-8", file103, sizeof file103 - 1},
    {"simulator/phone/measuring.js", "text/javascript; charset=utf-8", file104, sizeof file104 - 1},
    {"simulator/phone/modal-layer.js", "text/javascript; charset=utf-8", file105, sizeof file105 - 1},
    {"simulator/phone/movement.js", "text/javascript; charset=utf-8", file106, sizeof file106 - 1},
    {"simulator/phone/navigation-bar.js", "text/javascript; charset=utf-8", file107, sizeof file107 - 1},
    {"simulator/phone/node-finder.js", "text/javascript; charset=utf-8", file108, sizeof file108 - 1},
    {"simulator/phone/over.js", "text/javascript; charset=utf-8", file109, sizeof file109 - 1},
    {"simulator/phone/overlay.js", "text/javascript; charset=utf-8", file110, sizeof file110 - 1},
    {"simulator/phone/page-frame.js", "text/javascript; charset=utf-8", file111, sizeof file111 - 1},
    {"simulator/phone/page-stack.js", "text/javascript; charset=utf-8", file112, sizeof file112 - 1},
    {"simulator/phone/phone.js", "text/javascript; charset=utf-8", file113, sizeof file113 - 1},
    {"simulator/phone/picker-sheet.js", "text/javascript; charset=utf-8", file114, sizeof file114 - 1},
    {"simulator/phone/scrolling.js", "text/javascript; charset=utf-8", file115, sizeof file115 - 1},
    {"simulator/phone/tab-bar.js", "text/javascript; charset=utf-8", file116, sizeof file116 - 1},
    {"simulator/phone/watching.js", "text/javascript; charset=utf-8", file117, sizeof file117 - 1},
    {"simulator/row-table.css", "text/css; charset=utf-8", file118, sizeof file118 - 1},
    {"simulator/simulator.css", "text/css; charset=utf-8", file119, sizeof file119 - 1},
    {"simulator/source/excerpt.js", "text/javascript; charset=utf-8", file120, sizeof file120 - 1},
    {"simulator/source/highlight.js", "text/javascript; charset=utf-8", file121, sizeof file121 - 1},
    {"simulator/source/source-view.js", "text/javascript; charset=utf-8", file122, sizeof file122 - 1},
    {"simulator/stage/concerns.js", "text/javascript; charset=utf-8", file123, sizeof file123 - 1},
    {"simulator/stage/line.js", "text/javascript; charset=utf-8", file124, sizeof file124 - 1},
    {"simulator/stage/notes.js", "text/javascript; charset=utf-8", file125, sizeof file125 - 1},
    {"simulator/stage/offline.js", "text/javascript; charset=utf-8", file126, sizeof file126 - 1},
    {"simulator/stage/stage.js", "text/javascript; charset=utf-8", file127, sizeof file127 - 1},
    {"simulator/tokens.css", "text/css; charset=utf-8", file128, sizeof file128 - 1},
    {"simulator/tree.css", "text/css; charset=utf-8", file129, sizeof file129 - 1},
    {"simulator/wiring.js", "text/javascript; charset=utf-8", file130, sizeof file130 - 1},
    {"simulator/words/dialog-strings.js", "text/javascript; charset=utf-8", file131, sizeof file131 - 1},
    {"simulator/words/foreign-words.js", "text/javascript; charset=utf-8", file132, sizeof file132 - 1},
    {"simulator/words/format.js", "text/javascript; charset=utf-8", file133, sizeof file133 - 1},
    {"simulator/words/inspector-strings.js", "text/javascript; charset=utf-8", file134, sizeof file134 - 1},
    {"simulator/words/language.js", "text/javascript; charset=utf-8", file135, sizeof file135 - 1},
    {"simulator/words/network-strings.js", "text/javascript; charset=utf-8", file136, sizeof file136 - 1},
    {"simulator/words/page-strings.js", "text/javascript; charset=utf-8", file137, sizeof file137 - 1},
    {"simulator/words/people-strings.js", "text/javascript; charset=utf-8", file138, sizeof file138 - 1},
    {"simulator/words/preferences.js", "text/javascript; charset=utf-8", file139, sizeof file139 - 1},
    {"simulator/words/storage-strings.js", "text/javascript; charset=utf-8", file140, sizeof file140 - 1},
    {"simulator/words/strings.js", "text/javascript; charset=utf-8", file141, sizeof file141 - 1},
    {"simulator/words/tree-strings.js", "text/javascript; charset=utf-8", file142, sizeof file142 - 1},
    {"simulator/world.js", "text/javascript; charset=utf-8", file143, sizeof file143 - 1},
};

const QuaverWebAsset *quaver_web_assets(void) { return assets; }

size_t quaver_web_asset_count(void) { return sizeof assets / sizeof *assets; }
