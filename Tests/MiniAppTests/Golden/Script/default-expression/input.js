export default {
  name: "config",
}
