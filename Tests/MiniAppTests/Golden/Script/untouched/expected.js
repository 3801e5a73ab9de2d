// The word import in a comment changes nothing, nor does "export" in a string.
const util = require('./util')
module.exports = { text: "export default", important: util }
