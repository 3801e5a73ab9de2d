exports.lengthOf = function lengthOf(list) {
  return list.length;
};
