export default class {
  constructor(name) {
    this.name = name;
  }
}
