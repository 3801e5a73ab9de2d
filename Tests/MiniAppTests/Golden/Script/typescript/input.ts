import { Page } from './types'
interface Item { id: number }
export const items: Item[] = []
