'use strict'
import './first'
start()
export * from './second'
import { third } from './third'
third()
