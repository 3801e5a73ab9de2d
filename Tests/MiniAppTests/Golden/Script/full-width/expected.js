import { a } from './m'
a（1）
