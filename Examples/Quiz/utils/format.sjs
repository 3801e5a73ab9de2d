var letters = 'ABCDEFGH';

function letter(index) {
  return letters.charAt(index);
}

function percent(part, whole) {
  if (!whole) {
    return '0%';
  }
  return Math.round((part / whole) * 100) + '%';
}

module.exports = {
  letter: letter,
  percent: percent,
};
