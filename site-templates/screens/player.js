// Plays a screen's loop in a browser, for months, and never shows a blank frame. ES5 and the DOM of Chromium 53 only.
//
// What the build puts into led/<screen>/ (all addresses relative to that folder):
//
//   index.html    screens/loop.mustache with title, width, height, version, fallback (the school's slide as a data URI),
//                 loop (below, as JSON that is safe in a script element) and player (this file).
//   worker.js     screens/worker.js with version and files: the addresses of all slides and of the school's slide.
//   slides.json   the same loop as in index.html.
//   version.json  {"version": "…"}. Uncached: it is asked for every minute. Uploaded last.
//   slides        opaque pictures of exactly width × height. A name holds its picture's fingerprint and never means another.
//
//   loop = {
//     "version": "…",              // changes whenever anything of the above does
//     "width": 640, "height": 384,
//     "newest": "2026-11-20",      // the newest story's day; a clock before it is not believed
//     "fallback": "school-….png",  // the school's slide, for when no other may be shown
//     "fade": 500,                 // ms of cross-fade; optional, none by default
//     "reload": "03:30",           // when the page is loaded anew; optional, half past three by default, null for never
//     "hours": [{"days": [1, 2, 3, 4, 5], "from": "06:30", "until": "18:00"}],
//                                  // optional, always on by default; 1 is Monday; a window over midnight belongs to its first day
//     "brightness": {"day": 90, "night": 40, "from": "18:00", "until": "06:00"},
//                                  // optional, per cent; from and until are the night's
//     "slides": [{"src": "….jpg", "ms": 10000, "title": "…", "from": "2026-11-01", "until": "2026-12-31"}]
//                                  // from and until: optional, days in Việt Nam, both included
//   }
//
// Three pictures lie on each other: the school's slide, the slide before, the slide on show. What is shown next is loaded
// and decoded out of sight; only then it is put on top of what stays beneath. Whatever fails, fails out of sight.
(function () {
  "use strict";

  // Milliseconds. A loop may set its own ("times"), so that tests need not wait.
  var times = {
    tick: 1000,                       // the longest time between two looks at the clocks
    poll: 60000,                      // between two questions for a new version
    backoff: [30000, 60000, 120000],  // the same after failures, and before a failed slide is tried again
    patience: 5000,                   // how long a slide may be late before the next one is tried
    answer: 20000,                    // how long a request may take
    rest: 7200000                     // the shortest time between two planned reloads
  };
  var day = 86400000;

  var page = location.href.replace(/#.*/, "");
  var loop = read(document.getElementById("loop").textContent) || { slides: [] };
  var board = document.getElementById("board");
  var school = document.getElementById("school");
  var reserve = picture();                  // the school's slide of a new version
  var front = picture(), back = picture();  // on show; what was before it, then what comes after it
  var probe = new Image();                  // looks at slides of a new version
  var night = board.appendChild(document.createElement("div"));
  var pen = canvasPen();
  night.id = "night";
  for (var name in loop.times) times[name] = loop.times[name];

  // Clocks: the wall's for dates and hours, one that nobody sets for how long.

  function now() {
    return window.performance && performance.now ? performance.now() : Date.now();
  }

  // Việt Nam's wall clock, to be read as if it were UTC.
  function inVietnam() {
    return new Date(Date.now() + 7 * 3600000);
  }

  function clockIsBelieved(wall) {
    return wall.toISOString().slice(0, 10) >= (loop.newest || "");
  }

  // Without a believable clock: what might be shown on the newest story's day, the earliest that it can be.
  function mayBeShown(slide, wall) {
    var today = clockIsBelieved(wall) ? wall.toISOString().slice(0, 10) : loop.newest;
    return (!slide.from || slide.from <= today) && (!slide.until || today <= slide.until);
  }

  function minutes(clock) {
    var parts = String(clock).split(":");
    return parts[0] * 60 + +parts[1];
  }

  function minuteOf(wall) {
    return wall.getUTCHours() * 60 + wall.getUTCMinutes();
  }

  // Whether a minute lies between two times; over midnight where the second is not later.
  function lies(minute, from, until) {
    from = minutes(from);
    until = minutes(until);
    return from < until ? from <= minute && minute < until : from <= minute || minute < until;
  }

  function isOn(wall) {
    var hours = loop.hours, minute = minuteOf(wall), i, from, started;
    if (!hours || !hours.length || !clockIsBelieved(wall)) return true;
    for (i = 0; i < hours.length; i++) {
      if (!lies(minute, hours[i].from, hours[i].until)) continue;
      from = minutes(hours[i].from);
      started = minute >= from ? wall : new Date(wall.getTime() - day);
      if (!hours[i].days || hours[i].days.indexOf(started.getUTCDay() || 7) >= 0) return true;
    }
    return false;
  }

  function brightness(wall) {
    var set = loop.brightness;
    if (!isOn(wall)) return 0;
    if (!set) return 100;
    var dark = set.from && set.until && clockIsBelieved(wall) && lies(minuteOf(wall), set.from, set.until);
    var percent = dark ? set.night : set.day;
    return percent >= 0 && percent <= 100 ? percent : 100;
  }

  // Off is the darkest night: the loop goes on beneath, so that there is nothing to begin in the morning.
  function darken() {
    var opacity = String(1 - brightness(inVietnam()) / 100);
    if (night.darkness !== opacity) night.style.opacity = night.darkness = opacity;
  }

  // Pictures.

  function picture() {
    var image = document.createElement("img");
    image.alt = "";
    image.decoding = "sync";
    image.style.opacity = "0";
    image.style.willChange = "opacity";
    return board.appendChild(image);
  }

  function canvasPen() {
    var canvas = document.createElement("canvas");
    canvas.width = canvas.height = 1;
    return canvas.getContext("2d", { willReadFrequently: true });
  }

  // Drawing decodes, where decode() does not exist. Of a file that was cut off, the last pixel is not there.
  function isWhole(image) {
    var width = image.naturalWidth, height = image.naturalHeight;
    if (!image.complete || !width || !height) return false;
    try {
      pen.clearRect(0, 0, 1, 1);
      pen.drawImage(image, width - 1, height - 1, 1, 1, 0, 0, 1, 1);
    } catch (broken) {
      return false;
    }
    try {
      return pen.getImageData(0, 0, 1, 1).data[3] === 255;
    } catch (fromFile) {
      return true;  // a page opened from a folder may show its pictures, not read them
    }
  }

  function load(image, src, done) {
    forget(image);
    var turn = image.turn;
    function end(whole) {
      if (turn !== image.turn) return;
      forget(image);
      done(whole);
    }
    image.onerror = function () { end(false); };
    image.onload = function () {
      if (!image.decode) return end(isWhole(image));
      image.decode().then(function () { end(isWhole(image)); }, function () { end(false); });
    };
    image.src = src;
  }

  // What was asked of this picture before does not matter any more.
  function forget(image) {
    image.turn = (image.turn || 0) + 1;
    image.onload = image.onerror = null;
  }

  // After a failure under another address, lest a cache gives the same bytes again.
  function address(slide) {
    return slide.failures ? slide.src + "?" + slide.failures : slide.src;
  }

  // The loop. Its slots follow one another; a slide that cannot be shown leaves its slot to the next one.

  var shown = null;                   // the slide on show; null while it is the school's
  var position = loop.slides.length;  // where it is in the loop
  var due = now();                    // when its slot ends
  var prepareAt = due;                // when what lay beneath it is not needed any more
  var coming = null;                  // { slide, index, ends, isFirst }, out of sight
  var isReady = false;

  function canBeShown(slide, wall) {
    return mayBeShown(slide, wall) && !(slide.retryAt > now());
  }

  function candidate(index, ends, isFirst) {
    return { slide: loop.slides[index], index: index, ends: ends, isFirst: isFirst };
  }

  // What is shown after the slide at an index, from a time on. Null when there is nothing that can be shown.
  function choose(index, starts) {
    var wall = inVietnam(), slides = loop.slides, ends = starts, i, slot, count;
    for (i = index + 1; i < slides.length; i++) {
      if (mayBeShown(slides[i], wall)) ends += slides[i].ms;
      if (canBeShown(slides[i], wall)) return candidate(i, ends, false);
    }
    takeUp();
    slides = loop.slides;
    slot = slotAt(ends, wall);
    for (count = 0; slot && count < slides.length; count++) {
      if (canBeShown(slot.slide, wall)) return slot;
      i = (slot.index + 1) % slides.length;
      slot = candidate(i, slot.ends + (mayBeShown(slides[i], wall) ? slides[i].ms : 0), true);
    }
    return null;
  }

  // Where the wall clock says that the loop is, the same on every board: the slot that begins nearest to a time.
  function slotAt(time, wall) {
    var slides = loop.slides, length = 0, i, phase, rest;
    for (i = 0; i < slides.length; i++) if (mayBeShown(slides[i], wall)) length += slides[i].ms;
    if (!length) return null;
    phase = (Date.now() + time - now()) % length;
    for (i = 0; i < slides.length; i++) {
      if (!mayBeShown(slides[i], wall)) continue;
      if (rest !== undefined) return candidate(i, time + rest + slides[i].ms, true);
      if (phase < slides[i].ms) {
        rest = slides[i].ms - phase;
        if (rest * 2 >= slides[i].ms) return candidate(i, time + rest, true);
      } else {
        phase -= slides[i].ms;
      }
    }
    for (i = 0; !mayBeShown(slides[i], wall); i++);
    return candidate(i, time + (rest || 0) + slides[i].ms, true);
  }

  function prepare(next) {
    forget(back);
    coming = next;
    isReady = false;
    if (!next) return;
    next.since = now();
    if (shown && shown.src === next.slide.src) {
      isReady = true;
      return;
    }
    back.style.transition = "none";
    back.style.opacity = "0";
    load(back, address(next.slide), function (whole) {
      if (whole) isReady = true;
      else fail(next);
      wake();
    });
  }

  function fail(next) {
    var slide = next.slide;
    slide.failures = (slide.failures || 0) + 1;
    slide.retryAt = now() + pause(slide.failures);
    prepare(choose(next.index, next.ends));
  }

  function pause(failures) {
    return times.backoff[Math.min(failures, times.backoff.length) - 1];
  }

  function show(time) {
    var slide = coming.slide, old = front, fade = Math.min(loop.fade || 0, slide.ms / 4);
    if (!shown || shown.src !== slide.src) {
      front = back;
      back = old;
      front.alt = slide.title || "";
      front.style.zIndex = "2";
      back.style.zIndex = "1";
      front.style.transition = fade ? "opacity " + fade + "ms linear" : "none";
      front.style.opacity = "1";
    }
    shown = slide;
    position = coming.index;
    due = Math.max(coming.ends, time + slide.ms / 2);
    prepareAt = time + Math.min(fade + 200, slide.ms / 2);
    coming = null;
  }

  function showSchool() {
    front.style.transition = back.style.transition = "none";
    front.style.opacity = back.style.opacity = "0";
    shown = null;
  }

  function play(time) {
    var wall = inVietnam(), count;
    var isOver = !shown || !mayBeShown(shown, wall);
    for (count = loop.slides.length; coming && count && !mayBeShown(coming.slide, wall); count--) {
      prepare(choose(coming.index, coming.ends));
    }
    if (coming && !isReady && time > Math.max(due, coming.since) + times.patience) fail(coming);
    if (!coming && time >= prepareAt) {
      prepare(choose(position, Math.max(due, time)));
      if (!coming) prepareAt = time + times.tick;
    }
    if (coming && isReady && (isOver || time >= due)) show(time);
    else if (isOver && shown) showSchool();
  }

  // New content: all of it is looked at before any of it is shown.

  var pollAt = now() + Math.min(2000, times.poll);
  var isAsking = false;
  var failures = 0;
  var collecting = null;  // { loop, index, deadline, isIncomplete }
  var waiting = null;     // taken up at the end of the loop
  var incomplete = { version: null, count: 0 };

  function read(text) {
    var found, i;
    try {
      found = JSON.parse(text);
    } catch (broken) {
      return null;
    }
    if (!found || !Array.isArray(found.slides)) return null;
    for (i = 0; i < found.slides.length; i++) {
      if (!found.slides[i] || typeof found.slides[i].src !== "string" || !(found.slides[i].ms > 0)) return null;
      found.slides[i].ms = Math.min(found.slides[i].ms, 3600000);
    }
    return found;
  }

  // Gives the text, or null.
  function ask(address, done) {
    var request = new XMLHttpRequest();
    request.onloadend = function () {
      done(request.status === 200 ? request.responseText : null);
    };
    try {
      request.open("GET", address);
      request.timeout = times.answer;
      request.send();
    } catch (refused) {
      request.onloadend = null;
      done(null);
    }
  }

  function pollAgain(succeeded) {
    failures = succeeded ? 0 : failures + 1;
    pollAt = now() + (succeeded ? times.poll : pause(failures));
    isAsking = false;
    collecting = null;
  }

  function poll() {
    isAsking = true;
    ask("version.json?" + Date.now(), function (text) {
      var version;
      try {
        version = JSON.parse(text).version;
      } catch (broken) {}
      if (typeof version !== "string") return pollAgain(false);
      keepOffline(version);
      if (version === loop.version) waiting = null;
      if (version === (waiting || loop).version) return pollAgain(true);
      ask("slides.json?" + version, function (text) {
        var found = text && read(text);
        if (!found || found.version !== version) return pollAgain(false);
        if (found.width !== loop.width || found.height !== loop.height) return reload('data-version="' + version + '"');
        collecting = { loop: found, index: 0 };
        collect();
      });
    });
  }

  function collect() {
    var slide = collecting.loop.slides[collecting.index++];
    if (!slide) return collected();
    collecting.deadline = now() + times.answer;
    if (incomplete.version === collecting.loop.version) slide.failures = incomplete.count;
    load(probe, address(slide), function (whole) {
      if (!whole) collecting.isIncomplete = true;
      collect();
    });
  }

  // A new version may take something off the board: a broken slide in it may delay that, not prevent it.
  function collected() {
    var found = collecting.loop;
    if (collecting.isIncomplete) {
      incomplete = { version: found.version, count: incomplete.version === found.version ? incomplete.count + 1 : 1 };
      if (incomplete.count < 3) return pollAgain(false);
    }
    probe.removeAttribute("src");
    waiting = found;
    pollAgain(true);
    // Where the end of the loop is near, what was to come after it comes from the new one.
    if (coming && coming.isFirst) prepare(choose(loop.slides.length, Math.max(due, now())));
    wake();
  }

  function takeUp() {
    if (!waiting) return;
    if (waiting.fallback && waiting.fallback !== loop.fallback) load(reserve, waiting.fallback, changeSchool);
    loop = waiting;
    waiting = null;
    tellWorker();
  }

  function changeSchool(whole) {
    var old = school;
    if (!whole) return;
    school = reserve;
    reserve = old;
    school.alt = old.alt;
    school.style.opacity = "1";
    reserve.style.opacity = "0";
  }

  function update(time) {
    if (location.protocol === "file:") return;
    if (collecting && time > collecting.deadline) {
      forget(probe);
      collecting.isIncomplete = true;
      collect();
    }
    if (!isAsking && time >= pollAt) poll();
    if (!isAsking && isReloadTime(time)) reload('data-version="');
  }

  // A page that is loaded anew each night cannot grow old. Only when it is there to be loaded.

  var startedAt = now();

  function isReloadTime(time) {
    var wall = inVietnam(), minute;
    if (loop.reload === null || time < startedAt + times.rest) return false;
    if (!clockIsBelieved(wall)) return time > startedAt + day;
    minute = (minuteOf(wall) - minutes(loop.reload || "03:30") + 1440) % 1440;
    return minute < 60;
  }

  function reload(mark) {
    isAsking = true;
    ask(page, function (text) {
      if (text && text.indexOf(mark) >= 0) location.reload();
      startedAt = now() - times.rest + pause(1);  // not again at once
      pollAgain(false);
    });
  }

  // Offline: the worker keeps a whole version. What it kept before goes when that is no longer played.

  var workers = null;
  var registration = null;
  var published = null;
  var kept = null;

  // A worker that waits for the old one to come to rest is reminded: a browser may miss that moment.
  function tellWorker() {
    if (!registration || registration.installing) return;
    if (registration.waiting) registration.waiting.postMessage({ takeOver: true });
    else if (registration.active) registration.active.postMessage({ playing: loop.version, published: published });
  }

  // Until this version is all that is kept. Registered each time: a browser forgets a worker whose first attempt failed.
  function keepOffline(version) {
    published = version;
    if (!workers || kept === version) return;
    workers.register("worker.js").then(function (found) {
      registration = found;
      return found.update();
    }).then(tellWorker, function () {});
  }

  function useWorker() {
    if (location.protocol === "file:" || !("serviceWorker" in navigator)) return;
    workers = navigator.serviceWorker;
    workers.addEventListener("message", function (event) { kept = event.data.kept; });
    workers.addEventListener("controllerchange", tellWorker);
  }

  // The screen stays awake.

  function stayAwake() {
    if (!navigator.wakeLock || document.visibilityState !== "visible") return;
    navigator.wakeLock.request("screen").then(function () {}, function () {});
  }

  // One timer for everything.

  var timer = null;

  function step() {
    var time = now();
    timer = null;
    try {
      darken();
      play(time);
      update(time);
    } finally {
      wake(Math.max(0, Math.min(times.tick, nextMoment() - now())));
    }
  }

  function nextMoment() {
    if (!coming) return prepareAt;
    return isReady ? due : Infinity;  // what is loading tells when it is there
  }

  function wake(delay) {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(step, delay || 0);
  }

  document.addEventListener("visibilitychange", function () {
    stayAwake();
    wake();
  });
  try { useWorker(); } catch (forbidden) {}  // in a sandbox
  try { stayAwake(); } catch (forbidden) {}
  step();
})();
