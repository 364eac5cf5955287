// Runs before the first paint, so that a reader who chose a theme never sees
// the other one flash by.
try {
  const theme = (localStorage.getItem("explorer-theme") || "").replaceAll('"', "");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
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
