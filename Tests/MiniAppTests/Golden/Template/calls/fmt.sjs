module.exports = { price: function (n, d) { return n.toFixed(d); } };
