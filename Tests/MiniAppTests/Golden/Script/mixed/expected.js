"use strict";const _interop=m=>m&&m.__esModule?m:{default:m};const _formatDefault=_interop(require('./format'));
const legacy = require('./legacy')
module.exports = { format:_formatDefault.default, legacy }
