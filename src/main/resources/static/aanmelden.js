// Tasklist keeps unfinished forms in the browser, also after the session has ended. Signing out and an expired session
// both lead here: whoever sits down next finds nothing.
for (const sleutel of Object.keys(localStorage)) {
  if (sleutel.startsWith("camunda-form:") || sleutel.startsWith("camForm:")) {
    localStorage.removeItem(sleutel);
  }
}
