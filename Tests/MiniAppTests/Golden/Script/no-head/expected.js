"use strict";const _late=require('./late');start()
;
;(0,_late.late)()
