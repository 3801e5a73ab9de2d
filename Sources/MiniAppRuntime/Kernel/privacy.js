(function (kernel) {
  "use strict";

  const { native } = kernel;

  /** Whether the visible page has a button with this id that a person can agree with. */
  function isAgreeButton(id) {
    const page = kernel.topPage();
    if (page === null || typeof id !== "string" || id === "") return false;
    let found = false;
    page.view.root.walk((element) => {
      found =
        element.spec.tag === "button" &&
        element.attribute("id") === id &&
        element.attribute("open-type") === "agreePrivacyAuthorization";
      return found;
    });
    return found;
  }

  /**
   * A host function needs the person's yes to the privacy agreement. An app that listens asks by itself, and tells by
   * calling `resolve({event: "agree", buttonId})` or `resolve({event: "disagree"})`; only the first call counts.
   * @param {number} id which question it is
   * @returns {boolean} false when the app does not listen
   */
  kernel.entry("needPrivacy", (id) => {
    let isOpen = true;
    const resolve = (answer) => {
      const event = answer === null || typeof answer !== "object" ? undefined : answer.event;
      if (!isOpen || (event !== "agree" && event !== "disagree")) return;
      isOpen = false;
      if (event === "agree" && !isAgreeButton(answer.buttonId)) {
        kernel.warn(
          "resolve({event: 'agree'}) needs the buttonId of a <button open-type=\"agreePrivacyAuthorization\"> " +
            "on the page; the answer counts as disagree",
        );
        native.privacy(id, false);
        return;
      }
      native.privacy(id, event === "agree");
    };
    return kernel.emit("onNeedPrivacyAuthorization", resolve) > 0;
  });
})(__quaver.kernel);
