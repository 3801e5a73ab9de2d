export default function greet(name) {
  return name ? "hi " + name : greet("you")
}
