import { find, remove } from '../../utils/notes.js';
import { when } from '../../utils/date.js';

Page({
  data: {
    note: null,
    lines: [],
  },

  onLoad(query) {
    this.id = query.id;
  },

  onShow() {
    const note = find(this.id);
    this.setData({
      note: note ? { ...note, when: when(note.writtenAt, Date.now()) } : null,
      lines: note ? note.text.split('\n') : [],
    });
  },

  onEdit() {
    tt.navigateTo({ url: `/pages/editor/editor?id=${this.id}` });
  },

  onDelete() {
    tt.showModal({
      title: '删除这条笔记？',
      content: '删除后找不回来。',
      confirmText: '删除',
      confirmColor: '#d31740',
      success: ({ confirm }) => {
        if (confirm) this.remove();
      },
    });
  },

  remove() {
    tt.showLoading({ title: '删除中' });
    remove(this.data.note)
      .then(() => {
        tt.hideLoading();
        tt.navigateBack();
      })
      .catch((error) => {
        tt.hideLoading();
        tt.showToast({ title: error.message, icon: 'none' });
      });
  },
});
