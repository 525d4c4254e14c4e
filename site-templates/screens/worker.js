// Keeps one whole version of a screen's loop, so that the board starts again without a network.
// The page comes from what is kept, never half from here and half from there; what is new is found by the running page,
// which asks for version.json. That file is never kept.
(function () {
  "use strict";

  var version = "{{version}}";
  var files = {{{files}}};  // slides: their names hold their fingerprints
  var scope = self.registration.scope;
  var prefix = "guong-sang " + scope + " ";
  var name = prefix + version;

  function isPage(url) {
    return url.origin + url.pathname === scope || url.origin + url.pathname === scope + "index.html";
  }

  // The page, checked to be of this version: a cache on the way may still give the old one.
  function keepPage(cache) {
    return fetch(new Request(scope, { cache: "reload", credentials: "same-origin" })).then(function (answer) {
      if (!answer.ok) throw new Error("no page");
      return answer.text();
    }).then(function (text) {
      if (text.indexOf('data-version="' + version + '"') < 0) throw new Error("a page of another version");
      return cache.put(scope, new Response(text, { headers: { "Content-Type": "text/html; charset=utf-8" } }));
    });
  }

  function isPicture(answer) {
    return answer.status === 200 && (answer.headers.get("Content-Type") || "").indexOf("image/") === 0;
  }

  // What an earlier version had is not asked for again. A failure that the browser remembers is.
  function keepFile(cache, file) {
    var url = new URL(file, scope).href;
    return caches.match(url).then(function (known) {
      return known || fetch(url, { credentials: "same-origin" });
    }).then(function (answer) {
      return isPicture(answer) ? answer : fetch(url, { cache: "reload", credentials: "same-origin" });
    }).then(function (answer) {
      if (!isPicture(answer)) throw new Error("no picture: " + file);
      return cache.put(url, answer);
    });
  }

  // One after the other, gently. What was kept when this fails is there for the next attempt. The page comes last: where it
  // is, all is. A browser may have thrown everything away meanwhile, so this is not only for the beginning.
  function keepAll() {
    return caches.open(name).then(function (cache) {
      return cache.match(scope).then(function (page) {
        return page || files.reduce(function (before, file) {
          return before.then(function () { return keepFile(cache, file); });
        }, Promise.resolve()).then(function () { return keepPage(cache); });
      });
    });
  }

  // What is neither played nor being gathered: the page plays this version, and it is what was published last. Tells
  // whether it was removed.
  function removeOthers(told) {
    if (told.playing !== version || told.published !== version) return false;
    return caches.keys().then(function (names) {
      return Promise.all(names.filter(function (other) {
        return other.indexOf(prefix) === 0 && other !== name;
      }).map(function (other) { return caches.delete(other); }));
    }).then(function () { return true; });
  }

  self.addEventListener("install", function (event) {
    event.waitUntil(keepAll().then(function () { return self.skipWaiting(); }));
  });

  self.addEventListener("activate", function (event) {
    event.waitUntil(self.clients.claim());
  });

  self.addEventListener("message", function (event) {
    var page = event.source;
    if (event.data.takeOver) return event.waitUntil(self.skipWaiting());
    event.waitUntil(keepAll().then(function () {
      return removeOthers(event.data);
    }).then(function (isAlone) {
      if (isAlone) page.postMessage({ kept: version });
    }));
  });

  self.addEventListener("fetch", function (event) {
    var url = new URL(event.request.url);
    if (event.request.method !== "GET" || url.href.indexOf(scope) !== 0) return;
    if (isPage(url)) {
      event.respondWith(caches.open(name).then(function (cache) { return cache.match(scope); })
        .then(function (page) { return page || fetch(event.request); }));
    } else if (!/\.(json|js)$/.test(url.pathname)) {
      event.respondWith(caches.match(event.request).then(function (known) { return known || fetch(event.request); }));
    }
  });
})();
