// The notes on this phone. Once someone is signed in, the back end keeps them too and what it says is right.
import * as api from './api.js';
import { samples } from './samples.js';

const KEY = 'notes';
const isLocal = (note) => /^(local|sample)-/.test(note.id);
const isSignedIn = () => Boolean(getApp().globalData.account.token);
const byTime = (a, b) => b.writtenAt - a.writtenAt;

function keep(notes) {
  tt.setStorageSync(KEY, notes);
  return notes;
}

/** All notes, the newest first. On the very first start a few samples. */
export function all() {
  const kept = tt.getStorageSync(KEY);
  return Array.isArray(kept) ? kept.sort(byTime) : keep(samples(Date.now()));
}

export function find(id) {
  return all().find((note) => note.id === id);
}

/** Saves a new note or a changed one; resolves with it as it is kept, under its final id. */
export function save(note) {
  const isNew = !note.id;
  const { title, text, tag, place } = note;
  const draft = { title, text, tag, place, writtenAt: note.writtenAt || Date.now() };

  let saved;
  if (!isSignedIn() || (!isNew && isLocal(note))) {
    saved = Promise.resolve({ ...draft, id: note.id || `local-${draft.writtenAt}` });
  } else if (isNew) {
    saved = api.post('/notes', draft);
  } else {
    saved = api.put(`/notes/${note.id}`, draft);
  }
  return saved.then((kept) => {
    keep([kept, ...all().filter((other) => other.id !== note.id)].sort(byTime));
    return kept;
  });
}

export function remove(note) {
  const removed = isSignedIn() && !isLocal(note) ? api.del(`/notes/${note.id}`) : Promise.resolve();
  return removed.then(() => keep(all().filter((other) => other.id !== note.id)));
}

/** After a login: sends what was written before it, then takes over what the back end has. */
export function upload() {
  const waiting = all().filter((note) => note.id.startsWith('local-'));
  return waiting
    .reduce((before, { id, ...draft }) => before.then(() => api.post('/notes', draft)), Promise.resolve())
    .then(pull);
}

export function pull() {
  return api.get('/notes').then(({ notes }) => {
    const shown = all().filter((note) => note.id.startsWith('sample-'));
    return keep([...notes, ...shown].sort(byTime));
  });
}
