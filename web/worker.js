// worker.js keeps an offline copy of the explorer. The build puts the list of
// files, each with the sums it may have, in place of BUILD.
//
// A copy is complete or it does not exist: every file is checked by its sum
// before the worker may take over, and until then the old copy answers. Only
// caches of this very folder are touched, as several editions may share an
// origin.
"use strict";

const build = /*BUILD*/ null;
const scope = new URL(self.registration.scope);
const own = `explorer:${scope.pathname}:`;
const current = own + build.version;
try {
  importScripts(build.decoder);
} catch {
  // Without it the copy is made of the gzip form.
}

self.addEventListener("install", (event) => event.waitUntil(fill()));
self.addEventListener("activate", (event) => event.waitUntil(takeOver()));
self.addEventListener("message", (event) => {
  if (event.data === "take over") self.skipWaiting();
});

async function fill() {
  const known = await caches.has(current);
  const cache = await caches.open(current);
  try {
    await Promise.all(build.files.map((file) => keep(cache, file)));
  } catch (error) {
    if (!known) await caches.delete(current);
    throw error; // the install fails, and what was there before goes on
  }
}

async function keep(copy, file) {
  const url = new URL(file.path, scope).href;
  if (await copy.match(url)) return;
  if (file.path.startsWith("assets/")) {
    // The name is the content: another release's copy is as good as a new one.
    for (const name of await ownCaches()) {
      const old = name !== current && (await (await caches.open(name)).match(url));
      if (old) return copy.put(url, old);
    }
  }
  for (const from of file.from || [file.path]) for (const mode of ["no-cache", "reload"]) {
    const cache = file.path.startsWith("assets/") && mode !== "reload" ? "force-cache" : mode;
    const response = await fetch(new URL(from, scope), { cache }).catch(() => null);
    if (!response?.ok) continue;
    const bytes = await inflated(response, file).catch(() => new ArrayBuffer(0));
    if (!file.sums.includes(await sum(bytes))) continue;
    // Rebuilt, because a page that was answered through a redirect may not be
    // used to answer a navigation.
    return copy.put(url, new Response(bytes, { headers: { "Content-Type": file.type } }));
  }
  throw new Error(`${url} is not the file of this release`);
}

/**
 * The copy keeps the program inflated, so that a repeat visit need not do it.
 * The first byte tells how it came.
 */
async function inflated(response, file) {
  const bytes = await response.arrayBuffer();
  const kind = file.from && new Uint8Array(bytes)[0];
  if (kind !== 0xfd && kind !== 0x1f) return bytes;
  const { body } = new Response(bytes);
  const { XzReadableStream } = self["xz-decompress"] || {};
  const plain = kind === 0xfd ? new XzReadableStream(body) : body.pipeThrough(new DecompressionStream("gzip"));
  return new Response(plain).arrayBuffer();
}

async function sum(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest.subarray(0, 16), (b) => b.toString(16).padStart(2, "0")).join("");
}

async function ownCaches() {
  return (await caches.keys()).filter((name) => name.startsWith(own));
}

async function takeOver() {
  const cache = await caches.open(current);
  const found = await Promise.all(build.files.map((file) => cache.match(new URL(file.path, scope).href)));
  if (found.every(Boolean)) {
    for (const name of await ownCaches()) if (name !== current) await caches.delete(name);
  }
  await self.clients.claim();
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== scope.origin || !url.pathname.startsWith(scope.pathname)) return;
  const path = url.pathname.slice(scope.pathname.length).replace(/(^|\/)index\.html$/, "$1");
  if (path.startsWith("assets/")) return event.respondWith(cacheFirst(request));
  if (path.startsWith("data/")) return event.respondWith(online(request));
  if (build.files.some((file) => file.path === path)) return event.respondWith(networkFirst(request, path));
  const target = request.mode === "navigate" && insteadOf(path, url);
  if (target) event.respondWith(fetch(request).catch(() => Response.redirect(target, 302)));
  // Anything else is not ours to answer.
});

async function cached(path) {
  return (await caches.open(current)).match(new URL(path, scope).href);
}

async function cacheFirst(request) {
  const cache = await caches.open(current);
  const plain = request.url.replace(/\.(xz|gz)$/, ""); // a packed file is kept inflated; the page looks at what came
  const hit = (await cache.match(request, { ignoreSearch: true })) || (await cache.match(plain));
  return hit || fetch(request);
}

/** Pages come from the network, or from the copy when it is slow or failing. */
async function networkFirst(request, path) {
  const copy = await cached(path);
  if (!copy) return fetch(request);
  const late = new Promise((resolve) => setTimeout(resolve, build.patience));
  try {
    const fresh = await Promise.race([fetch(request), late]);
    return fresh && fresh.status < 500 ? fresh : copy;
  } catch {
    return copy;
  }
}

async function online(request) {
  try {
    return await fetch(request);
  } catch {
    return new Response(build.offline, { status: 503, headers: { "Content-Type": "text/plain; charset=utf-8" } });
  }
}

/**
 * The explorer's own address for a page that is not in the copy: an event's
 * page opens the explorer with that event, a view's page with that view. The
 * rest of the link stays as it is.
 */
function insteadOf(path, url) {
  const parts = path.split("/").filter(Boolean);
  const home = parts[0] === "en" ? parts.shift() + "/" : "";
  let key;
  if (parts.length === 2 && parts[0] === "e") key = "event=" + parts[1];
  else if (parts.length === 1 && build.views.includes(parts[0])) key = "view=" + parts[0];
  if (!key) return null;
  const rest = url.hash.slice(1).split("&").filter(Boolean);
  const has = rest.some((pair) => pair.startsWith(key.slice(0, key.indexOf("=") + 1)));
  const target = new URL(home, scope);
  target.search = url.search;
  target.hash = (has ? rest : [key, ...rest]).join("&");
  return target.href;
}
