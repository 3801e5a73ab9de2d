// Words for moments. A CommonJS module on purpose: both styles work.
const NAMES = ['日', '一', '二', '三', '四', '五', '六'];

function startOfDay(ms) {
  const date = new Date(ms);
  date.setHours(0, 0, 0, 0);
  return date.getTime();
}

/** The start of the day that lies so many days away; right across a change of clocks. */
function daysLater(ms, days) {
  const date = new Date(startOfDay(ms));
  date.setDate(date.getDate() + days);
  return date.getTime();
}

function greeting(ms) {
  const hour = new Date(ms).getHours();
  if (hour < 5) return '夜深了';
  if (hour < 11) return '早上好';
  if (hour < 13) return '中午好';
  if (hour < 18) return '下午好';
  return '晚上好';
}

function clock(ms) {
  const date = new Date(ms);
  return [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}

/** 20:41, 昨天 20:41, 12 月 28 日, 2024 年 12 月 28 日: as much as tells the day apart. */
function when(ms, now) {
  const date = new Date(ms);
  if (ms >= startOfDay(now)) return clock(ms);
  if (ms >= daysLater(now, -1)) return `昨天 ${clock(ms)}`;
  const day = `${date.getMonth() + 1} 月 ${date.getDate()} 日`;
  return date.getFullYear() === new Date(now).getFullYear() ? day : `${date.getFullYear()} 年 ${day}`;
}

/** The last seven days, the oldest first, with how many of the moments fall into each. */
function week(moments, now) {
  return [-6, -5, -4, -3, -2, -1, 0].map((offset) => {
    const from = daysLater(now, offset);
    const to = daysLater(now, offset + 1);
    const count = moments.filter((ms) => ms >= from && ms < to).length;
    return { from, name: NAMES[new Date(from).getDay()], count, today: offset === 0 };
  });
}

module.exports = { startOfDay, greeting, clock, when, week };
