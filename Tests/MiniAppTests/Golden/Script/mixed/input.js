import format from './format'
const legacy = require('./legacy')
module.exports = { format, legacy }
