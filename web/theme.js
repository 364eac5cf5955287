// Runs before the first paint, so that a reader who chose a theme never sees
// the other one flash by, nor an introduction that is already read.
try {
  const theme = (localStorage.getItem("explorer-theme") || "").replaceAll('"', "");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  if (localStorage.getItem("explorer-intro") === "folded") document.documentElement.dataset.folded = "1";
} catch {
  // Storage may be forbidden; the system's theme is right then.
}
// A link that tells a state leads to the picture, not to the introduction.
if (location.hash.includes("=")) document.documentElement.dataset.folded = "1";
