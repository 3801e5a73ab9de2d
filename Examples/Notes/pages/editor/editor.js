import { find, save } from '../../utils/notes.js';

const blank = { id: '', title: '', text: '', tag: '', place: '' };

Page({
  data: {
    note: blank,
    tags: ['散步', '清单', '家', '工作'],
    length: 0,
    limit: 5000,
    saving: false,
  },

  onLoad({ id }) {
    const note = { ...blank, ...(id ? find(id) : null) };
    this.setData({ note, length: note.text.length });
  },

  onText(event) {
    this.setData({ length: event.detail.value.length });
  },

  onTag(event) {
    const { tag } = event.currentTarget.dataset;
    this.setData({ 'note.tag': tag === this.data.note.tag ? '' : tag });
  },

  onSubmit(event) {
    const title = event.detail.value.title.trim();
    const text = event.detail.value.text.trim();
    if (!title && !text) {
      tt.showToast({ title: '写点什么再保存', icon: 'none' });
      return;
    }
    this.setData({ saving: true });
    tt.showLoading({ title: '保存中' });
    save({ ...this.data.note, title, text })
      .then(() => {
        tt.hideLoading();
        tt.navigateBack();
      })
      .catch((error) => {
        tt.hideLoading();
        this.setData({ saving: false });
        tt.showModal({ title: '没有保存', content: error.message, showCancel: false });
      });
  },
});
