import Base from "./base"
export default class extends Base {
  size = 1
}
