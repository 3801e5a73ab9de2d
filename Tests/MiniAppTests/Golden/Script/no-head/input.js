start()
import { late } from './late'
late()
