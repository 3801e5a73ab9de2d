const _default = 1
export /* kept */ default (x) => {
  return x + _default
}
