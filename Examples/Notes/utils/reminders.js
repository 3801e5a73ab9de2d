import { explain } from './account.js';
import { post } from './api.js';

/** The message template that the app has on the platform. */
const REVIEW = 'MSG1000000000000001';

/** What the person said to a template; base libraries before 3.35.0 say it in one word. */
const answerTo = (id, res) => (res.templateSettings ? (res.templateSettings[id] || {}).status : res[id]);

/** What a page with a reminder card has: spread it into Page({…}); it says which note by `noteToReview()`. */
export const reminderMethods = {
  // Only a tap may ask, so the call comes first and everything else after it.
  onRemind() {
    tt.requestSubscribeMessage({
      tmplIds: [REVIEW],
      success: (res) => {
        const answer = answerTo(REVIEW, res);
        if (answer !== 'accept' && answer !== 'limit') {
          tt.showToast({ title: '没有订阅', icon: 'none' });
          return;
        }
        const { title, writtenAt } = this.noteToReview();
        post('/remind', { template: REVIEW, title, writtenAt })
          .then(() => this.setData({ reminded: '消息已发出' }))
          .catch((error) => explain('消息没有发出', error));
      },
      fail: (res) => {
        console.warn('没有订阅', res.errNo, res.errMsg);
        tt.showToast({ title: '没有订阅', icon: 'none' });
      },
    });
  },
};
