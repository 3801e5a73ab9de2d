(function (kernel) {
  "use strict";

  const CONNECTING = 0;
  const OPEN = 1;
  const CLOSING = 2;
  const CLOSED = 3;

  /** What a `SocketTask` has besides its listeners; `start` begins a host function. */
  function socketMethods(id, start) {
    let state = CONNECTING;
    const onSocket = (options) => Object.assign({}, options, { socket: id });
    const methods = {
      CONNECTING: CONNECTING,
      OPEN: OPEN,
      CLOSING: CLOSING,
      CLOSED: CLOSED,
      get readyState() {
        return state;
      },
      send: (options) => {
        start("SocketTask.send", onSocket(options));
      },
      close: (options) => {
        if (state !== CLOSED) state = CLOSING;
        start("SocketTask.close", onSocket(options));
      },
    };
    const notice = (event) => {
      if (event === "onOpen" && state === CONNECTING) state = OPEN;
      if (event === "onClose") state = CLOSED;
    };
    return { methods: methods, notice: notice };
  }

  kernel.socketMethods = socketMethods;
  kernel.socketEvents = ["Open", "Message", "Error", "Close"];
})(__quaver.kernel);
