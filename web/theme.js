// Runs before the first paint, so that a reader who chose a theme never sees
// the other one flash by, nor an introduction that is already read.
try {
  const theme = (localStorage.getItem("explorer-theme") || "").replaceAll('"', "");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  if (localStorage.getItem("explorer-intro") === "folded") document.documentElement.dataset.folded = "1";
} catch {
  // Storage may be forbidden; the system's theme is right then.
}
// A style that does not come would keep the page blank; after a while it may
// come when it likes.
setTimeout(() => {
  const link = document.querySelector("link[rel=stylesheet]");
  if (!link || link.sheet) return;
  const late = link.cloneNode();
  late.media = "print";
  late.onload = () => late.removeAttribute("media");
  link.replaceWith(late);
}, 4000);
// A link that tells a state leads to the picture, not to the introduction.
if (location.hash.includes("=")) document.documentElement.dataset.folded = "1";
