(function (kernel) {
  "use strict";

  const native = kernel.native;
  const SystemDate = kernel.global.Date;
  const startedAt = native.now();

  /** `Date` on the platform clock: the same prototype, another idea of now. */
  function PlatformDate(...parts) {
    if (new.target === undefined) return new SystemDate(native.now()).toString();
    return Reflect.construct(SystemDate, parts.length === 0 ? [native.now()] : parts, new.target);
  }

  PlatformDate.prototype = SystemDate.prototype;
  PlatformDate.prototype.constructor = PlatformDate;
  Object.defineProperty(PlatformDate, "name", { value: "Date" });
  Object.defineProperty(PlatformDate, "length", { value: 7 });
  PlatformDate.now = () => Math.floor(native.now());
  PlatformDate.parse = SystemDate.parse;
  PlatformDate.UTC = SystemDate.UTC;

  kernel.global.Date = PlatformDate;
  kernel.global.performance = { now: () => native.now() - startedAt, timeOrigin: startedAt };
})(__quaver.kernel);
