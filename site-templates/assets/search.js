// Search without a server. Loads the shards when the first query comes; shows every result with DOM methods only.
// A query without marks matches any marks; a query with marks ranks exact marks first. đ has no decomposition: by hand.
(() => {
  "use strict";
  const place = document.getElementById("search");
  const form = document.querySelector(".search-form");
  const input = form.elements.q;
  const message = place.querySelector(".search-message");
  const hits = place.querySelector(".hits");
  const words = place.dataset;
  const pageSize = 20;

  // Text as words between single spaces, with one at both ends: " tổ toán tin ". "Toán-Tin" is two words.
  const line = (text) => " " + text.toLowerCase().normalize("NFC").replace(/[^\p{L}\p{N}\p{M}]+/gu, " ").trim() + " ";
  const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d");
  // Old and new places of the tone are one spelling: hòa = hoà, khỏe = khoẻ, thúy = thuý.
  const oldPlace = /(o(?=.[ae])|u(?=.y))([\u0300\u0301\u0303\u0309\u0323])([aey])(?![a-z])/g;
  const spell = (text) => text.normalize("NFD").replace(oldPlace, "$1$3$2").normalize("NFC");

  // The data are scripts, because a page opened from a folder or a USB stick may not read other files.
  const parts = new Map();
  window.guongSang = { add: (href, part) => parts.set(href, part.entries) };
  let entries = null;

  async function load() {
    if (entries) return entries;
    const shards = words.shards.split(" ").filter(Boolean);
    await Promise.all(shards.map((href) => new Promise((loaded, failed) => {
      const script = element("script");
      script.src = words.root + href;
      script.onload = loaded;
      script.onerror = failed;
      document.head.append(script);
    })));
    entries = shards.flatMap((href) => parts.get(href)).map((entry, order) => ({
      ...entry, order,
      name: fold(line(entry.n)), spelledName: spell(line(entry.n)), all: line(entry.f), spelled: spell(line(entry.x)),
    }));
    return entries;
  }

  // Null when a word is missing. A whole word before the start of a word, the name before the rest, exact marks first.
  function score(entry, asked) {
    let sum = 0;
    for (const { folded, spelled, marked } of asked) {
      const inName = entry.name.includes(" " + folded);
      if (!inName && !entry.all.includes(" " + folded)) return null;
      sum += inName ? (entry.name.includes(" " + folded + " ") ? 50 : 30) : (entry.all.includes(" " + folded + " ") ? 4 : 1);
      if (marked && entry.spelledName.includes(" " + spelled)) sum += 40;
      else if (marked && entry.spelled.includes(" " + spelled)) sum += 8;
    }
    return sum;
  }

  function find(query) {
    const asked = line(query).trim().split(" ").filter(Boolean).map((word) => {
      const folded = fold(word), spelled = spell(word);
      return { folded, spelled, marked: folded !== spelled };
    });
    if (asked.length === 0) return [];
    const whole = " " + asked.map((word) => word.folded).join(" ");
    return entries
      .map((entry) => ({ entry, score: score(entry, asked) }))
      .filter((hit) => hit.score !== null)
      .map(({ entry, score }) => ({ entry, score: entry.name.includes(whole) ? score + 50 : score }))
      .sort((a, b) => b.score - a.score || a.entry.order - b.entry.order)
      .map((hit) => hit.entry);
  }

  function element(name, className, text) {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  function row(entry) {
    const item = element("li");
    const kind = entry.k === "collective" ? words.collective : words.individual;
    const heading = element("h2");
    const link = element("a", "", entry.n);
    link.href = words.root + entry.h;
    heading.append(link);
    item.append(
      element("p", "kicker", [kind, entry.l, entry.y].filter(Boolean).join(" · ")), heading,
      element("p", "place", [entry.u, entry.a].filter(Boolean).join(" · ")), element("p", "card-summary", entry.s));
    return item;
  }

  function show(found, from) {
    if (from === 0) hits.replaceChildren();
    const rows = found.slice(from, from + pageSize).map(row);
    hits.append(...rows);
    if (from > 0) rows[0].querySelector("a").focus();
    place.querySelector(".search-more")?.remove();
    if (from + pageSize < found.length) {
      const more = element("button", "search-more", words.more);
      more.type = "button";
      more.addEventListener("click", () => show(found, from + pageSize));
      place.append(more);
    }
  }

  // The newest query wins when several wait for the same load.
  async function search() {
    const query = input.value.normalize("NFC").trim();
    remember(query);
    if (!query) {
      message.textContent = "";
      return show([], 0);
    }
    try {
      if (!entries) message.textContent = words.loading;
      await load();
    } catch {
      message.textContent = words.failed;
      return;
    }
    if (query !== input.value.normalize("NFC").trim()) return;
    const found = find(query);
    message.textContent = found.length === 0 ? words.none : found.length + " " + words.found;
    show(found, 0);
  }

  // Keeps ?q= in the address, so that a search can be sent to someone. Some browsers refuse this for file: addresses.
  function remember(query) {
    const address = new URL(location.href);
    if (query) address.searchParams.set("q", query);
    else address.searchParams.delete("q");
    try {
      history.replaceState(null, "", address);
    } catch { /* The search works all the same. */ }
  }

  let wait = 0;
  input.addEventListener("input", () => {
    clearTimeout(wait);
    wait = setTimeout(search, 150);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(wait);
    search();
  });
  form.hidden = false;
  input.value = new URLSearchParams(location.search).get("q") ?? "";
  if (input.value) search();
})();
