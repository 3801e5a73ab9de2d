// Both styles in one file, as bundlers let people write it.
import { one } from './named';

const { x } = require('./common-object');

module.exports = { sum: one + x };
