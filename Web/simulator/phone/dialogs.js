import { draw } from "./dialogs/drawings.js";

/** The dialogs that the app or its host app asks of the person, drawn in the phone until they are answered. */
export class Dialogs {
  #layer;
  #send;
  #facts;
  #open = new Map();

  /**
   * @param {import("./modal-layer.js").ModalLayer} layer
   * @param {(answer: object) => void} send
   * @param {() => Omit<import("./dialogs/how.js").How, "answer">} facts who asks whom, and in which language
   */
  constructor(layer, send, facts) {
    this.#layer = layer;
    this.#send = send;
    this.#facts = facts;
  }

  /**
   * Shows a dialog of the server; one that is shown already stays as it is. Escape does what the dialog's own way out
   * does: a form inside it goes back to where it was opened.
   * @param {{id: string, kind: string}} dialog
   */
  show(dialog) {
    if (this.#open.has(dialog.id)) return;
    const answer = (choice, fields = {}) => {
      this.close(dialog.id);
      this.#send({ dialog: dialog.id, answer: choice, ...fields });
    };
    const box = draw(dialog, { ...this.#facts(), answer });
    const leave = () => {
      const wayOut = box.querySelector(".close, .page-bar .back");
      if (wayOut) wayOut.click();
      else answer("dismiss");
    };
    this.#open.set(dialog.id, this.#layer.open(box, leave));
  }

  /**
   * Takes a dialog away that was answered elsewhere.
   * @param {string} id
   */
  close(id) {
    this.#open.get(id)?.();
    this.#open.delete(id);
  }

  /** Forgets all dialogs. */
  clear() {
    for (const id of [...this.#open.keys()]) this.close(id);
  }
}
