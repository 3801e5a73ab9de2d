const questions = require('../../data/questions.json');

Page({
  data: {
    questions,
    index: 0,
    left: 0,
    answers: [],
    score: { right: 0, wrong: 0 },
  },

  onLoad(query) {
    this.seconds = Number(query.seconds) || 20;
    this.startClock();
  },

  onUnload() {
    clearInterval(this.timer);
  },

  startClock() {
    clearInterval(this.timer);
    this.setData({ left: this.seconds });
    this.timer = setInterval(() => {
      this.setData({ left: this.data.left - 1 });
      if (this.data.left === 0) this.settle(-1);
    }, 1000);
  },

  choose(event) {
    if (this.data.answers[this.data.index]) return;
    this.settle(event.currentTarget.dataset.choice);
  },

  // -1 is what no hand has chosen: the time ran out.
  settle(choice) {
    clearInterval(this.timer);
    const { index, score } = this.data;
    const kind = choice === questions[index].answer ? 'right' : 'wrong';
    this.setData({
      [`answers[${index}].choice`]: choice,
      [`score.${kind}`]: score[kind] + 1,
    });
  },

  next() {
    const index = this.data.index + 1;
    if (index < questions.length) {
      this.setData({ index });
      this.startClock();
      return;
    }
    const { right } = this.data.score;
    tt.redirectTo({ url: `/pages/result/result?right=${right}&total=${questions.length}` });
  },
});
