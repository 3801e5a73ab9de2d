/**
 * What a picker offers: texts per column, and which of each is picked.
 * @typedef {{columns: string[][], picked: number[]}} Choice
 * @typedef {object} PickerState
 * @property {string} mode
 * @property {unknown} range
 * @property {string | null} rangeKey
 * @property {unknown} value
 * @property {string} start
 * @property {string} end
 * @property {string} fields
 */

const two = (number) => String(number).padStart(2, "0");
const span = (from, to) => Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
const near = (list, value) => Math.max(0, list.findLastIndex((entry) => entry <= value));
const clamp = (index, list) => Math.min(Math.max(0, Number(index) || 0), Math.max(0, list.length - 1));

/**
 * The columns of a picker for a value.
 * @param {PickerState} state
 * @param {Date} today where a date picker without a value opens
 * @returns {Choice}
 */
export function choiceFor(state, today) {
  switch (state.mode) {
    case "multiSelector": return ofLists(lists(state.range), state);
    case "time": return ofTime(state);
    case "date": return ofDate(dateParts(state.value) ?? partsOf(today), state);
    default: return ofLists([Array.isArray(state.range) ? state.range : []], { ...state, value: [state.value] });
  }
}

/**
 * The columns after another entry of one column was picked: months have their own days.
 * @param {PickerState} state
 * @param {Choice} choice
 * @returns {Choice}
 */
export function following(state, choice) {
  if (state.mode === "date") return ofDate(picked(choice), state);
  if (state.mode === "time") return ofTime({ ...state, value: answerFor(state, choice) });
  return choice;
}

/**
 * What the picker's `change` event says.
 * @param {PickerState} state
 * @param {Choice} choice
 * @returns {number | number[] | string}
 */
export function answerFor(state, choice) {
  if (state.mode === "time") return picked(choice).map(two).join(":");
  if (state.mode === "date") return picked(choice).map((part, index) => (index === 0 ? String(part).padStart(4, "0") : two(part))).join("-");
  return state.mode === "multiSelector" ? choice.picked : choice.picked[0];
}

const picked = ({ columns, picked: places }) => columns.map((column, index) => parseInt(column[places[index]], 10));
const lists = (range) => (Array.isArray(range) ? range : []).map((list) => (Array.isArray(list) ? list : []));

function ofLists(all, { rangeKey, value }) {
  const label = (entry) => String((rangeKey && entry !== null && typeof entry === "object" ? entry[rangeKey] : entry) ?? "");
  const columns = all.map((list) => list.map(label));
  const places = Array.isArray(value) ? value : [];
  return { columns, picked: columns.map((column, index) => clamp(places[index], column)) };
}

function ofTime({ value, start, end }) {
  const [first, last] = [timeParts(start) ?? [0, 0], timeParts(end) ?? [23, 59]];
  const [hour, minute] = timeParts(value) ?? first;
  const hours = span(first[0], last[0]);
  const chosen = hours[near(hours, hour)] ?? first[0];
  const minutes = span(chosen === first[0] ? first[1] : 0, chosen === last[0] ? last[1] : 59);
  return { columns: [hours.map(two), minutes.map(two)], picked: [near(hours, hour), near(minutes, minute)] };
}

function ofDate([year, month = 1, day = 1], { start, end, fields }) {
  const first = dateParts(start) ?? [1900, 1, 1];
  const last = dateParts(end) ?? [2100, 12, 31];
  const years = span(first[0], last[0]);
  const theYear = years[near(years, year)] ?? first[0];
  const months = span(theYear === first[0] ? first[1] : 1, theYear === last[0] ? last[1] : 12);
  const theMonth = months[near(months, month)] ?? 1;
  const isFirst = theYear === first[0] && theMonth === first[1];
  const isLast = theYear === last[0] && theMonth === last[1];
  const days = span(isFirst ? first[2] : 1, isLast ? last[2] : new Date(theYear, theMonth, 0).getDate());
  const depth = { year: 1, month: 2 }[fields] ?? 3;
  return {
    columns: [years.map(String), months.map(two), days.map(two)].slice(0, depth),
    picked: [near(years, year), near(months, month), near(days, day)].slice(0, depth),
  };
}

const timeParts = (value) => numbersIn(value, /^(\d{1,2}):(\d{1,2})$/);
const partsOf = (date) => [date.getFullYear(), date.getMonth() + 1, date.getDate()];

function dateParts(value) {
  const parts = numbersIn(value, /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/);
  return parts && parts.map((part) => part || 1);
}

function numbersIn(value, shape) {
  const match = shape.exec(String(value ?? "").trim());
  return match && match.slice(1).map(Number);
}
