if (debug) {
  import tools from './tools'
}
