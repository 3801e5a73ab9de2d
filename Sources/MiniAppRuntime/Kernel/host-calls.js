(function (kernel) {
  "use strict";

  const { native } = kernel;
  const calls = new Map();

  /** What listens on the handles of calls: `{name, listeners, notice}`; a socket's outlasts its call. */
  const tasks = new Map();
  const tt = {};
  let lastCall = 0;

  function callbackOf(options, name) {
    return options !== null && typeof options === "object" && typeof options[name] === "function"
      ? options[name]
      : null;
  }

  /** The JSON of what an author passes to a host function; callbacks stay behind. */
  function argumentJSON(name, value) {
    try {
      return kernel.pack(value) || "{}";
    } catch (error) {
      throw new TypeError(name + ": the arguments cannot be sent: " + kernel.errorText(error));
    }
  }

  /** Begins a call with `ask`, and keeps its callbacks until the host settles it; returns its number. */
  function begin(name, options, ask) {
    const json = options === undefined ? "{}" : argumentJSON(name, options);
    lastCall += 1;
    const id = lastCall;
    calls.set(id, {
      name: name,
      success: callbackOf(options, "success"),
      fail: callbackOf(options, "fail"),
      complete: callbackOf(options, "complete"),
    });
    try {
      ask(json, id);
    } catch (error) {
      calls.delete(id);
      throw error;
    }
    return id;
  }

  /** Starts an asynchronous host function. */
  function start(name, options) {
    return begin(name, options, (json, id) => native.host(name, json, id, kernel.currentStack()));
  }

  /** Starts what a button's open-type stands for; `place` is where the button is written. */
  function startPress(value, options, place) {
    begin(value, options, (json, id) => native.press(value, json, id, place));
  }

  function settle(id, ok, result) {
    const call = calls.get(id);
    if (call === undefined) return;
    calls.delete(id);
    if (!ok || call.name !== "connectSocket") endTask(id);
    const outcome = ok ? "success" : "fail";
    if (call[outcome] !== null) {
      kernel.guarded("callback", "tt." + call.name + " " + outcome, call[outcome], undefined, result);
    }
    if (call.complete !== null) {
      kernel.guarded("callback", "tt." + call.name + " complete", call.complete, undefined, result);
    }
  }

  function callSync(name, values) {
    const answer = kernel.unpack(native.hostSync(name, argumentJSON(name, values), kernel.currentStack()));
    if (answer.fail === undefined) return answer.ok;
    const failure = typeof answer.fail === "object" ? answer.fail : { errMsg: String(answer.fail) };
    throw Object.assign(new Error(failure.errMsg), failure);
  }

  /** Callbacks that a synchronous function is given, as old pages show for some, hear of its answer as well. */
  function tellToo(name, options, value) {
    for (const outcome of ["success", "complete"]) {
      const callback = callbackOf(options, outcome);
      if (callback === null) continue;
      const answer = Object.assign({ errMsg: name + ":ok" }, value);
      kernel.guarded("callback", "tt." + name + " " + outcome, callback, undefined, answer);
    }
    return value;
  }

  function abort(id) {
    const call = calls.get(id);
    if (call === undefined) return;
    if (native.abort) native.abort(id);
    else settle(id, false, { errMsg: call.name + ":fail abort" });
  }

  function endTask(id) {
    const task = tasks.get(id);
    if (task !== undefined) task.notice("onClose");
    tasks.delete(id);
  }

  /** The handle of a running task: its methods, and one listener list for each of its events. */
  function makeTask(name, id) {
    const isSocket = name === "connectSocket";
    const kind = isSocket
      ? kernel.socketMethods(id, start)
      : { methods: { abort: () => abort(id) }, notice: () => {} };
    const task = kind.methods;
    const listeners = new Map();
    tasks.set(id, { name: name, listeners: listeners, notice: kind.notice });
    for (const event of isSocket ? kernel.socketEvents : ["HeadersReceived", "ProgressUpdate", "ChunkReceived"]) {
      listeners.set("on" + event, []);
      task["on" + event] = (callback) => listeners.get("on" + event).push(callback);
      task["off" + event] = (callback) => {
        const kept = listeners.get("on" + event).filter((one) => callback !== undefined && one !== callback);
        listeners.set("on" + event, kept);
      };
    }
    return task;
  }

  /** Objects such as `FileSystemManager`, whose methods are functions of the host with dotted names. */
  const objects = new Map();

  /** Where a function belongs: `tt`, or the object before the dot of its name. */
  function place(name) {
    const dot = name.indexOf(".");
    if (dot < 0) return { target: tt, member: name };
    const owner = name.slice(0, dot);
    if (!objects.has(owner)) objects.set(owner, {});
    return { target: objects.get(owner), member: name.slice(dot + 1) };
  }

  /** Makes the function that a declaration of the host's registry describes. */
  function addFunction(description) {
    const name = description.name;
    const { target, member } = place(name);
    switch (description.kind) {
      case "sync":
        target[member] = (...values) => tellToo(name, values[0], callSync(name, values));
        break;
      case "listener":
        if (name.startsWith("on")) kernel.addListenerFunctions(tt, name);
        break;
      case "task":
        target[member] = (options) => makeTask(name, start(name, options));
        break;
      default:
        target[member] = (options) => {
          start(name, options);
        };
    }
  }

  /** A host function has ended. */
  kernel.entry("resolve", (id, ok, json) => settle(id, ok, kernel.unpack(json)));

  /** Something happened in a running task: `onHeadersReceived` and the like. */
  kernel.entry("taskEvent", (id, name, json) => {
    const task = tasks.get(id);
    if (task === undefined) return;
    task.notice(name);
    const value = kernel.unpack(json);
    for (const callback of (task.listeners.get(name) || []).slice()) {
      kernel.guarded("callback", "tt." + task.name + " " + name, callback, undefined, value);
    }
    if (name === "onClose") tasks.delete(id);
  });

  kernel.tt = tt;
  kernel.addFunction = addFunction;
  kernel.hostObject = (owner) => objects.get(owner);
  kernel.startHostCall = start;
  kernel.startPress = startPress;
})(__quaver.kernel);
