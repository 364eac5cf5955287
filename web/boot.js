// boot.js makes the static page live. The page is complete without it: it only
// has the program and the record fetched (load.js), hands both to Go, and
// otherwise stays out of sight. The build puts names, sizes and words in place of BUILD.
"use strict";
(() => {
  const build = /*BUILD*/ null;
  const here = document.currentScript.src; // …/assets/boot.<hash>.js, so paths work at any depth
  const page = document.documentElement;
  const lang = page.dataset.lang === "en" ? "en" : "zh";
  const words = build.words[lang];
  document.querySelector(".boot-late")?.remove(); // it says that this script is missing

  // Until the program runs, and if it never does, the layers' checkboxes set the
  // attribute that hides them.
  document.addEventListener("change", (event) => {
    if (page.dataset.ready || !event.target.id.startsWith("layer-")) return;
    const off = [...document.querySelectorAll("[id^=layer-]:not(:checked)")].map((box) => box.id.slice("layer-".length));
    page.dataset.off = off.join(" ");
  });

  // A line at the foot of the page. It is there from the start, empty, so that
  // screen readers announce what is put into it.
  const status = document.createElement("div");
  status.className = "boot-status";
  status.setAttribute("role", "status");
  document.body.append(status);

  /** Shows one line of text, with an optional action, until it is dismissed. */
  function notice(text, action) {
    const line = document.createElement("p");
    line.append(text);
    if (action) line.append(button(action.label, action.run));
    line.append(button(words.dismiss, () => line.remove()));
    status.replaceChildren(line);
  }

  function button(label, run) {
    const b = document.createElement("button");
    b.type = "button";
    b.textContent = label;
    b.addEventListener("click", run);
    return b;
  }

  // A thin bar over the top edge: it takes no room and covers nothing.
  const bar = document.createElement("div");
  bar.className = "boot-bar";
  bar.setAttribute("aria-hidden", "true");
  const loads = [];
  function progress() {
    const total = loads.reduce((sum, l) => sum + l.total, 0);
    const done = loads.reduce((sum, l) => sum + l.done, 0);
    bar.style.transform = `scaleX(${total ? Math.min(1, done / total) : 0})`;
  }

  const load = explorerLoad(here, build, progress);

  /** Readies the document for a program that writes the address itself. */
  function settleAddress() {
    // The head's relative links are meant from this page's own folder, also
    // after the reader has switched to the other language's address.
    for (const link of document.querySelectorAll("link:not([rel=stylesheet])")) link.href = link.href;
    // A stray % is no URL to Go, and would stop it.
    const stray = /%(?![0-9a-f]{2})/gi;
    try {
      if (stray.test(location.href)) history.replaceState(null, "", location.href.replace(stray, "%25"));
    } catch {
      // A frame without an origin may not write its address.
    }
  }

  async function start() {
    settleAddress();
    document.body.append(bar);
    loads.length = 0;
    const [Go, program, record] = await load(loads);
    const go = new Go();
    // The program needs 2 MB: collecting at 4 MB, as Go would, is too early.
    go.env.GOGC = "400";
    const instance = await WebAssembly.instantiate(program, go.importObject);
    globalThis.explorer = {
      record,
      root: page.dataset.root || "",
      lang,
      view: page.dataset.view || "",
      event: page.dataset.event || "",
      notice,
    };
    if (globalThis.MutationObserver) {
      new MutationObserver((_, observer) => {
        bar.remove();
        observer.disconnect();
      }).observe(page, { attributeFilter: ["data-ready"] });
    } else bar.remove();
    go.run(instance).then(stopped, stopped);
  }

  /** Starts the program, or says in one line that it could not and offers another try. */
  async function attempt() {
    try {
      await start();
    } catch (error) {
      console.warn(error);
      bar.remove();
      notice(words.failed, {
        label: words.again,
        run() {
          status.replaceChildren();
          attempt();
        },
      });
    }
  }

  // Go never returns while the page is open; when it does, the program died.
  function stopped() {
    bar.remove();
    delete page.dataset.ready;
    notice(words.stopped, { label: words.reload, run: () => location.reload() });
  }

  /** Keeps an offline copy, and says so when a newer version is waiting. */
  async function offline() {
    if (!navigator.serviceWorker) return;
    const workers = navigator.serviceWorker;
    const registration = await workers.register(new URL("../worker.js", here));
    // The registration may tell of a waiting worker later than the worker itself.
    const offer = (waiting) => {
      if (waiting?.state !== "installed" || !workers.controller) return;
      notice(words.newer, {
        label: words.reload,
        run() {
          workers.addEventListener("controllerchange", () => location.reload(), { once: true });
          waiting.postMessage("take over");
        },
      });
    };
    const watch = (worker) => {
      worker?.addEventListener("statechange", () => offer(worker));
      offer(worker);
    };
    registration.addEventListener("updatefound", () => watch(registration.installing || registration.waiting));
    watch(registration.waiting);
  }

  (async () => {
    // ?wasm=false shows the static page as it is, for tests and for comparison.
    if (new URLSearchParams(location.search).get("wasm") !== "false") {
      await attempt();
    }
    // After the program, so that the offline copy does not compete with it.
    offline().catch((error) => console.warn(error));
  })();
})();
