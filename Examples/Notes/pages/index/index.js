import { accountMethods, signOut } from '../../utils/account.js';
import { all, pull } from '../../utils/notes.js';
import { greeting, week, when } from '../../utils/date.js';
import { reminderMethods } from '../../utils/reminders.js';

const app = getApp();

Page({
  data: {
    greeting: '',
    account: {},
    busy: false,
    week: [],
    today: 0,
    total: 0,
    tags: [],
    chosen: '',
    shown: [],
    reminded: '',
  },

  ...accountMethods,
  ...reminderMethods,

  onLoad() {
    this.setData({ account: app.globalData.account });
  },

  onShow() {
    this.setData({ account: app.globalData.account });
    this.refresh();
    if (!app.globalData.account.token) return;
    pull()
      .then(() => this.refresh())
      .catch((error) => {
        console.warn('没有取到笔记', error.code, error.message);
        if (error.code === 'not_signed_in') this.setData({ account: signOut() });
      });
  },

  onAccountChanged() {
    this.refresh();
  },

  refresh() {
    const now = Date.now();
    const notes = all().map((note) => ({ ...note, when: when(note.writtenAt, now) }));
    const days = week(notes.map((note) => note.writtenAt), now);
    const tags = ['', ...new Set(notes.map((note) => note.tag).filter(Boolean))];
    const chosen = tags.includes(this.data.chosen) ? this.data.chosen : '';
    this.setData({
      greeting: greeting(now),
      week: days,
      today: days[days.length - 1].count,
      total: days.reduce((sum, day) => sum + day.count, 0),
      tags,
      chosen,
      shown: chosen ? notes.filter((note) => note.tag === chosen) : notes,
    });
  },

  noteToReview() {
    const notes = all();
    return notes[notes.length - 1] || { title: '今天', writtenAt: Date.now() };
  },

  onTag(event) {
    this.setData({ chosen: event.currentTarget.dataset.tag }, () => this.refresh());
  },

  onOpenNote(event) {
    tt.navigateTo({ url: `/pages/note/note?id=${event.currentTarget.dataset.id}` });
  },

  onNewNote() {
    tt.navigateTo({ url: '/pages/editor/editor' });
  },
});
