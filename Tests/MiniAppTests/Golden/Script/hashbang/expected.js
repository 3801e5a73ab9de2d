"use strict";///usr/bin/env node
const _run=require('./run');
;(0,_run.run)()
