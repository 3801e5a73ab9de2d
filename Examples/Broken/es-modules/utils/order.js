// Modules write their names here as they run; one list for the whole app.
export default [];
