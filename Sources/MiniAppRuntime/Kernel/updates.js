(function (kernel) {
  "use strict";

  /** What `tt.getUpdateManager()` gives, each time the same. */
  const manager = {};

  const pairs = {};
  for (const name of ["onCheckForUpdate", "onUpdateReady", "onUpdateFailed"]) {
    kernel.addListenerFunctions(pairs, name);
    manager[name] = pairs[name];
  }

  /** Starts the newer version, if one is on the phone. */
  manager.applyUpdate = () => kernel.native.applyUpdate();

  kernel.getUpdateManager = () => manager;
})(__quaver.kernel);
