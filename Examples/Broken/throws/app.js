App({
  errors: [],

  onError(message) {
    this.errors.push(message);
  },

  onUnhandledRejection({ reason }) {
    this.errors.push(`rejected: ${reason && reason.message}`);
  },
});
