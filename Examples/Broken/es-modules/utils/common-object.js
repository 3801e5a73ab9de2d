exports.x = 1;
exports.y = function y() {
  return this === exports ? 'called as a member' : 'y';
};
