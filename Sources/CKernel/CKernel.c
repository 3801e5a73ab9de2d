#include "CKernel.h"

static const uint8_t kernel_js[] = {
#embed "../MiniAppRuntime/Kernel/kernel.js"
};

static const uint8_t stacks_js[] = {
#embed "../MiniAppRuntime/Kernel/stacks.js"
};

static const uint8_t turns_js[] = {
#embed "../MiniAppRuntime/Kernel/turns.js"
};

static const uint8_t printing_js[] = {
#embed "../MiniAppRuntime/Kernel/printing.js"
};

static const uint8_t sandbox_js[] = {
#embed "../MiniAppRuntime/Kernel/sandbox.js"
};

static const uint8_t clock_js[] = {
#embed "../MiniAppRuntime/Kernel/clock.js"
};

static const uint8_t timers_js[] = {
#embed "../MiniAppRuntime/Kernel/timers.js"
};

static const uint8_t console_js[] = {
#embed "../MiniAppRuntime/Kernel/console.js"
};

static const uint8_t plain_values_js[] = {
#embed "../MiniAppRuntime/Kernel/plain-values.js"
};

static const uint8_t merging_js[] = {
#embed "../MiniAppRuntime/Kernel/merging.js"
};

static const uint8_t data_paths_js[] = {
#embed "../MiniAppRuntime/Kernel/data-paths.js"
};

static const uint8_t changes_js[] = {
#embed "../MiniAppRuntime/Kernel/changes.js"
};

static const uint8_t components_js[] = {
#embed "../MiniAppRuntime/Kernel/components.js"
};

static const uint8_t rendering_nodes_js[] = {
#embed "../MiniAppRuntime/Kernel/rendering-nodes.js"
};

static const uint8_t rendering_plans_js[] = {
#embed "../MiniAppRuntime/Kernel/rendering-plans.js"
};

static const uint8_t rendering_patches_js[] = {
#embed "../MiniAppRuntime/Kernel/rendering-patches.js"
};

static const uint8_t rendering_elements_js[] = {
#embed "../MiniAppRuntime/Kernel/rendering-elements.js"
};

static const uint8_t rendering_branches_js[] = {
#embed "../MiniAppRuntime/Kernel/rendering-branches.js"
};

static const uint8_t rendering_templates_js[] = {
#embed "../MiniAppRuntime/Kernel/rendering-templates.js"
};

static const uint8_t rendering_loops_js[] = {
#embed "../MiniAppRuntime/Kernel/rendering-loops.js"
};

static const uint8_t lists_js[] = {
#embed "../MiniAppRuntime/Kernel/lists.js"
};

static const uint8_t views_js[] = {
#embed "../MiniAppRuntime/Kernel/views.js"
};

static const uint8_t compiled_views_js[] = {
#embed "../MiniAppRuntime/Kernel/compiled-views.js"
};

static const uint8_t marked_values_js[] = {
#embed "../MiniAppRuntime/Kernel/marked-values.js"
};

static const uint8_t listeners_js[] = {
#embed "../MiniAppRuntime/Kernel/listeners.js"
};

static const uint8_t sockets_js[] = {
#embed "../MiniAppRuntime/Kernel/sockets.js"
};

static const uint8_t host_calls_js[] = {
#embed "../MiniAppRuntime/Kernel/host-calls.js"
};

static const uint8_t updates_js[] = {
#embed "../MiniAppRuntime/Kernel/updates.js"
};

static const uint8_t modules_js[] = {
#embed "../MiniAppRuntime/Kernel/modules.js"
};

static const uint8_t app_js[] = {
#embed "../MiniAppRuntime/Kernel/app.js"
};

static const uint8_t definitions_js[] = {
#embed "../MiniAppRuntime/Kernel/definitions.js"
};

static const uint8_t instances_js[] = {
#embed "../MiniAppRuntime/Kernel/instances.js"
};

static const uint8_t pages_js[] = {
#embed "../MiniAppRuntime/Kernel/pages.js"
};

static const uint8_t navigation_js[] = {
#embed "../MiniAppRuntime/Kernel/navigation.js"
};

static const uint8_t datasets_js[] = {
#embed "../MiniAppRuntime/Kernel/datasets.js"
};

static const uint8_t events_js[] = {
#embed "../MiniAppRuntime/Kernel/events.js"
};

static const uint8_t controls_js[] = {
#embed "../MiniAppRuntime/Kernel/controls.js"
};

static const uint8_t control_events_js[] = {
#embed "../MiniAppRuntime/Kernel/control-events.js"
};

static const uint8_t forms_js[] = {
#embed "../MiniAppRuntime/Kernel/forms.js"
};

static const uint8_t open_types_js[] = {
#embed "../MiniAppRuntime/Kernel/open-types.js"
};

static const uint8_t tapping_js[] = {
#embed "../MiniAppRuntime/Kernel/tapping.js"
};

static const uint8_t privacy_js[] = {
#embed "../MiniAppRuntime/Kernel/privacy.js"
};

static const uint8_t raw_events_js[] = {
#embed "../MiniAppRuntime/Kernel/raw-events.js"
};

static const uint8_t tree_js[] = {
#embed "../MiniAppRuntime/Kernel/tree.js"
};

static const uint8_t selectors_js[] = {
#embed "../MiniAppRuntime/Kernel/selectors.js"
};

static const uint8_t measuring_js[] = {
#embed "../MiniAppRuntime/Kernel/measuring.js"
};

static const uint8_t queries_js[] = {
#embed "../MiniAppRuntime/Kernel/queries.js"
};

static const uint8_t intersections_js[] = {
#embed "../MiniAppRuntime/Kernel/intersections.js"
};

static const uint8_t media_queries_js[] = {
#embed "../MiniAppRuntime/Kernel/media-queries.js"
};

static const uint8_t animations_js[] = {
#embed "../MiniAppRuntime/Kernel/animations.js"
};

static const uint8_t starting_js[] = {
#embed "../MiniAppRuntime/Kernel/starting.js"
};

static const uint8_t reloading_js[] = {
#embed "../MiniAppRuntime/Kernel/reloading.js"
};

static const uint8_t console_line_js[] = {
#embed "../MiniAppRuntime/Kernel/console-line.js"
};

static const uint8_t seal_js[] = {
#embed "../MiniAppRuntime/Kernel/seal.js"
};

// In the order of Kernel/order.txt; a test compares the two.
#define SCRIPT(name, bytes) {name, bytes, sizeof(bytes)}
static const CKernelScript scripts[] = {
    SCRIPT("kernel.js", kernel_js),
    SCRIPT("stacks.js", stacks_js),
    SCRIPT("turns.js", turns_js),
    SCRIPT("printing.js", printing_js),
    SCRIPT("sandbox.js", sandbox_js),
    SCRIPT("clock.js", clock_js),
    SCRIPT("timers.js", timers_js),
    SCRIPT("console.js", console_js),
    SCRIPT("plain-values.js", plain_values_js),
    SCRIPT("merging.js", merging_js),
    SCRIPT("data-paths.js", data_paths_js),
    SCRIPT("changes.js", changes_js),
    SCRIPT("components.js", components_js),
    SCRIPT("rendering-nodes.js", rendering_nodes_js),
    SCRIPT("rendering-plans.js", rendering_plans_js),
    SCRIPT("rendering-patches.js", rendering_patches_js),
    SCRIPT("rendering-elements.js", rendering_elements_js),
    SCRIPT("rendering-branches.js", rendering_branches_js),
    SCRIPT("rendering-templates.js", rendering_templates_js),
    SCRIPT("rendering-loops.js", rendering_loops_js),
    SCRIPT("lists.js", lists_js),
    SCRIPT("views.js", views_js),
    SCRIPT("compiled-views.js", compiled_views_js),
    SCRIPT("marked-values.js", marked_values_js),
    SCRIPT("listeners.js", listeners_js),
    SCRIPT("sockets.js", sockets_js),
    SCRIPT("host-calls.js", host_calls_js),
    SCRIPT("updates.js", updates_js),
    SCRIPT("modules.js", modules_js),
    SCRIPT("app.js", app_js),
    SCRIPT("definitions.js", definitions_js),
    SCRIPT("instances.js", instances_js),
    SCRIPT("pages.js", pages_js),
    SCRIPT("navigation.js", navigation_js),
    SCRIPT("datasets.js", datasets_js),
    SCRIPT("events.js", events_js),
    SCRIPT("controls.js", controls_js),
    SCRIPT("control-events.js", control_events_js),
    SCRIPT("forms.js", forms_js),
    SCRIPT("open-types.js", open_types_js),
    SCRIPT("tapping.js", tapping_js),
    SCRIPT("privacy.js", privacy_js),
    SCRIPT("raw-events.js", raw_events_js),
    SCRIPT("tree.js", tree_js),
    SCRIPT("selectors.js", selectors_js),
    SCRIPT("measuring.js", measuring_js),
    SCRIPT("queries.js", queries_js),
    SCRIPT("intersections.js", intersections_js),
    SCRIPT("media-queries.js", media_queries_js),
    SCRIPT("animations.js", animations_js),
    SCRIPT("starting.js", starting_js),
    SCRIPT("reloading.js", reloading_js),
    SCRIPT("console-line.js", console_line_js),
    SCRIPT("seal.js", seal_js),
};

size_t ckernel_count(void) {
    return sizeof(scripts) / sizeof(scripts[0]);
}

CKernelScript ckernel_script(size_t index) {
    CKernelScript none = {"", NULL, 0};
    return index < ckernel_count() ? scripts[index] : none;
}
