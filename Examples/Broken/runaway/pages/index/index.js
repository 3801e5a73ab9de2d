Page({
  data: { count: 0 },

  add() {
    this.setData({ count: this.data.count + 1 });
  },

  loop() {
    while (true) {}
  },

  later() {
    setTimeout(function spin() {
      for (;;) {
        Math.sqrt(2);
      }
    }, 100);
  },
});
