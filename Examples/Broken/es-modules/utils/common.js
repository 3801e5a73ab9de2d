function common() {
  return 'common';
}
common.property = 'property';
module.exports = common;
