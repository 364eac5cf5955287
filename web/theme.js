// Runs before the first paint, so that a reader who chose a theme never sees
// the other one flash by.
try {
  const theme = (localStorage.getItem("explorer-theme") || "").replaceAll('"', "");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be forbidden; the system's theme is right then.
}
