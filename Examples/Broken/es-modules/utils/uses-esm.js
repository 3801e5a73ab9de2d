// CommonJS that requires ES modules.
const { one, five } = require('./named');
const greet = require('./default-function.js').default;

module.exports = { one, five: five(), greeting: greet('旧写法') };
