// load.js fetches the program, the record and Go's glue side by side. What is
// large comes as xz, else as gzip, else plain: the next way is taken whenever
// one fails, for whatever reason. The build puts this file before boot.js.
"use strict";
const explorerLoad = (here, build, progress) => {
  /** A failure that the same request would meet again. */
  class Refused extends Error {}

  // The first byte tells what came, as a host may inflate a file on the way.
  const kinds = { 0xfd: "xz", 0x1f: "gzip", 0x00: "plain", 0x72: "plain" };

  /** Gives up on a promise that takes longer than the build's patience. */
  function inTime(promise, what, giveUp) {
    let timer;
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => {
        giveUp?.();
        reject(new Refused(`${what} stalls`));
      }, build.patience);
    });
    return Promise.race([promise, late]).finally(() => clearTimeout(timer));
  }

  function script(name) {
    const s = document.createElement("script");
    s.src = new URL(name, here);
    const loaded = new Promise((resolve, reject) => {
      s.onload = resolve;
      s.onerror = () => reject(new Error(`${s.src} did not load`));
    });
    document.head.append(s);
    return inTime(loaded, name).finally(() => s.remove());
  }

  /** Loads a script that leaves a global behind, with one more try. */
  async function global(name, key) {
    if (!globalThis[key]) await script(name).catch(() => script(name));
    if (!globalThis[key]) throw new Refused(`${name} is not what it should be`);
    return globalThis[key];
  }

  let decoding;
  const decoder = () => (decoding ||= global(build.decoder, "xz-decompress").then((module) => module.XzReadableStream));

  /** Requests one form of a file; the stream of its inflated bytes fails when it is cut short. */
  async function open(file, form, load, again) {
    const name = file[form].name;
    const stop = new AbortController();
    load.stalled = false; // noted here too: a failing stream may reach its end as another error
    const giveUp = () => {
      load.stalled = true;
      stop.abort();
    };
    const request = fetch(new URL(name, here), { signal: stop.signal, cache: again ? "reload" : "default" });
    const response = await inTime(request, name, giveUp);
    if (!response.ok || !response.body) throw new Refused(`${name}: ${response.status}`);
    const reader = response.body.getReader();
    let chunk = await inTime(reader.read(), name, giveUp);
    const kind = kinds[chunk.value?.[0]];
    if (!kind) {
      stop.abort();
      throw new Refused(`${name} is not ours`);
    }
    Object.assign(load, { done: 0, total: file[kind].bytes });
    const counted = new ReadableStream({
      async pull(controller) {
        if (chunk.done) {
          if (load.done !== load.total) throw new Error(`${name} is cut short`);
          return controller.close();
        }
        load.done += chunk.value.length;
        progress();
        controller.enqueue(chunk.value);
        chunk = await inTime(reader.read(), name, giveUp);
      },
      cancel: () => stop.abort(),
    });
    try {
      if (kind === "xz") return new (await decoder())(counted);
      return kind === "gzip" ? counted.pipeThrough(new DecompressionStream("gzip")) : counted;
    } catch (error) {
      stop.abort();
      throw new Refused(error.message);
    }
  }

  /** Brings a file in the first form that arrives whole and that use accepts. */
  async function bring(file, load, use) {
    let spare = true; // one connection may drop
    let last;
    for (const form of ["xz", "gzip", "plain"]) {
      for (let again = false; ; again = true) {
        try {
          return await use(await open(file, form, load, again));
        } catch (error) {
          last = error;
          console.warn(error.message);
          if (error instanceof Refused || load.stalled || !spare) break;
          spare = false;
        }
      }
    }
    throw last;
  }

  async function compile(stream) {
    const response = new Response(stream, { headers: { "Content-Type": "application/wasm" } });
    if (WebAssembly.compileStreaming) return WebAssembly.compileStreaming(response);
    return WebAssembly.compile(await response.arrayBuffer());
  }

  /** Whether an offline copy answers; a frame without an origin may not ask. */
  function kept() {
    try {
      return Boolean(navigator.serviceWorker?.controller);
    } catch {
      return false;
    }
  }

  const collect = async (stream) => new Uint8Array(await new Response(stream).arrayBuffer());

  /** Starts all requests; resolves to the glue, the compiled program and the record. */
  return (loads) => {
    loads.push(...[build.app, build.record].map((file) => ({ done: 0, total: file.xz.bytes })));
    // With an offline copy the program comes inflated, and nothing is decoded.
    decoding = null;
    if (!kept()) decoder().catch(() => {});
    return Promise.all([
      global(build.exec, "Go"),
      bring(build.app, loads[0], compile),
      bring(build.record, loads[1], collect),
    ]);
  };
};
