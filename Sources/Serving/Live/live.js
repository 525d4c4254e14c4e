// Renews a page when the site was built again, and shows what is wrong with the site. Only `guongsang serve` gives it out.
(() => {
  "use strict";

  const own = document.currentScript.dataset;
  const scrollKey = "guongsang scroll " + location.pathname;
  const reloadKey = "guongsang reload " + location.pathname;
  let revision = own.revision;
  let events = null;
  let hidden = "";
  let hideOverlay = null;

  // A page that is not there, perhaps until a mistake is mended, has no place of its own to keep.
  const isMissing = "missing" in own;

  function keepScroll() {
    if (isMissing) return;
    try {
      sessionStorage.setItem(scrollKey, JSON.stringify([scrollX, scrollY]));
    } catch { /* the page forbids it; it begins at the top */ }
  }

  function restoreScroll() {
    if (isMissing) return;
    let place;
    try {
      place = JSON.parse(sessionStorage.getItem(scrollKey));
      sessionStorage.removeItem(scrollKey);
    } catch { return; }
    if (!place) return;
    let isFree = true;
    const go = () => { if (isFree) scrollTo({ left: place[0], top: place[1], behavior: "instant" }); };
    for (const kind of ["wheel", "touchmove", "keydown", "pointerdown"]) {
      addEventListener(kind, () => { isFree = false; }, { once: true, passive: true });
    }
    go();
    // What is loaded late can still move what is below it.
    addEventListener("load", () => { go(); requestAnimationFrame(go); }, { once: true });
  }

  // Once for each state of the site: whatever stands between must not make it go round for ever.
  function reload(wanted) {
    try {
      if (sessionStorage.getItem(reloadKey) === wanted) return;
      sessionStorage.setItem(reloadKey, wanted);
    } catch { return; }
    keepScroll();
    location.reload();
  }

  function sheets(page) {
    return [...page.querySelectorAll('link[rel~="stylesheet"][href]')];
  }

  // The new page's style sheets, beside the old ones until they have come.
  async function renewStyle(wanted) {
    const answer = await fetch(location.href, { cache: "no-cache" });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const [old, fresh] = [sheets(document), sheets(page)];
    if (old.length !== fresh.length) return reload(wanted);
    await Promise.all(fresh.map((sheet, index) => new Promise((done, failed) => {
      const link = document.importNode(sheet);
      if (link.getAttribute("href") === old[index].getAttribute("href")) return done();
      link.addEventListener("load", () => { old[index].remove(); done(); });
      link.addEventListener("error", failed);
      old[index].after(link);
    })));
    revision = wanted;
  }

  function take(state) {
    show(state);
    if (state.build === 0 || state.revision === revision) return;
    if (state.since === revision && state.proven.includes(location.pathname)) {
      revision = state.revision;
    } else if (state.change === "style" && state.since === revision) {
      renewStyle(state.revision).catch(() => reload(state.revision));
    } else {
      reload(state.revision);
    }
  }

  // One page shows what was just saved, before the build that follows.
  function takeProof(proof) {
    if (proof.since === revision && proof.page !== location.pathname) revision = proof.revision;
    else reload(proof.revision);
  }

  // A browser keeps six connections to one server: pages that nobody sees need none.
  function listen() {
    if (document.visibilityState === "hidden") {
      events?.close();
      events = null;
    } else if (!events) {
      events = new EventSource("/_guongsang/events");
      events.addEventListener("state", (event) => take(JSON.parse(event.data)));
      events.addEventListener("proof", (event) => takeProof(JSON.parse(event.data)));
    }
  }

  function element(name, className, ...children) {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...children);
    return made;
  }

  function sentence(text, className) {
    const vietnamese = element("p", className, text.vi);
    const english = element("p", className + " english", text.en);
    vietnamese.lang = "vi";
    english.lang = "en";
    return [vietnamese, english];
  }

  function entry(found) {
    const item = element("li");
    const place = found.line ? `${found.path}:${found.line}:${found.column}` : found.path;
    item.append(element("p", "place", place, element("span", "code", found.code)));
    item.append(...sentence(found.message, "message"));
    if (found.excerpt) {
      const { before, marked, behind } = found.excerpt;
      item.append(element("pre", "", before, element("mark", "", marked || " "), behind));
    }
    if (found.suggestion) {
      const { vi, en } = found.suggestion;
      item.append(...sentence({ vi: "Gợi ý: " + vi, en: "Suggestion: " + en }, "suggestion"));
    }
    return item;
  }

  function more(count, list) {
    const rest = count - list.length;
    if (rest < 1) return [];
    return sentence({ vi: `Còn ${rest} lời báo nữa ở cửa sổ lệnh.`, en: `${rest} more in the terminal.` }, "more");
  }

  const style = `
    :host { all: initial; }
    * { box-sizing: border-box; margin: 0; }
    [hidden] { display: none !important; }
    .overlay, .pill { position: fixed; z-index: 2147483647; font: 16px/1.5 system-ui, sans-serif; color: #201a15;
      background: #fffdf8; border: 1px solid #a3161a; }
    .overlay { inset: auto 0 0 0; margin: 0 auto; max-width: 64rem; max-height: 80vh; overflow: auto; padding: 20px 24px;
      border-width: 4px 1px 0; box-shadow: 0 0 40px #0006; }
    .pill { right: 12px; bottom: 12px; padding: 6px 14px; border-radius: 99px; border-color: #8a5a00; cursor: pointer; }
    .head { display: flex; gap: 16px; align-items: baseline; justify-content: space-between; }
    h2 { font-size: 20px; color: #a3161a; }
    button { font: inherit; color: inherit; background: none; border: 1px solid #6b6258; border-radius: 4px; padding: 4px 12px;
      cursor: pointer; }
    :focus-visible { outline: 3px solid #1a56b0; outline-offset: 2px; }
    ul { list-style: none; padding: 0; }
    li { border-top: 1px solid #d9d0c3; margin-top: 14px; padding-top: 12px; }
    .place { font: 14px/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
    .code { margin-left: 12px; color: #6b6258; }
    .message, .failure { font-weight: 600; margin-top: 2px; }
    .english { font-size: 14px; font-weight: 400; color: #5c534a; }
    pre { font: 14px/1.6 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; background: #f3ece0;
      padding: 8px 12px; margin: 8px 0; }
    mark { background: #ffd7d0; color: inherit; border-bottom: 2px solid #a3161a; }
    .suggestion, .more { margin-top: 4px; }
    @media print { .overlay, .pill { display: none; } }
  `;

  let host = null;
  let room = null;

  function prepare() {
    if (host) return;
    host = document.createElement("guongsang-overlay");
    room = host.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    room.adoptedStyleSheets = [sheet];
    document.documentElement.append(host);
  }

  function overlay(state, title, found, count) {
    const box = element("section", "overlay");
    box.setAttribute("role", "alert");
    const close = element("button", "", "Ẩn (Esc)");
    const hide = () => {
      hidden = JSON.stringify(found) + state.failure?.vi;
      show(state);
    };
    close.addEventListener("click", hide);
    hideOverlay = hide;
    box.append(element("div", "head", element("h2", "", title), close));
    if (state.failure) box.append(...sentence(state.failure, "failure"));
    box.append(element("ul", "", ...found.map(entry)), ...more(count, found));
    return box;
  }

  function pill(label, open) {
    const button = element("button", "pill", label);
    button.addEventListener("click", open);
    return button;
  }

  // Errors lie over the page until they are mended or put aside; warnings wait to be asked for.
  function show(state) {
    const isWrong = state.failure || state.errorCount > 0;
    if (!isWrong && state.warningCount === 0 && !host) return;
    prepare();
    const errorTitle = state.errorCount > 0 ? `${state.errorCount} lỗi` : "Chưa dựng được trang";
    const warningTitle = `${state.warningCount} cảnh báo`;
    const isHidden = hidden === JSON.stringify(state.errors) + state.failure?.vi;
    if (isWrong && !isHidden) {
      room.replaceChildren(overlay(state, errorTitle, state.errors, state.errorCount));
    } else if (isWrong) {
      room.replaceChildren(pill(errorTitle, () => { hidden = ""; show(state); }));
    } else if (state.warningCount > 0) {
      room.replaceChildren(pill(warningTitle, () => {
        room.replaceChildren(overlay(state, warningTitle, state.warnings, state.warningCount));
      }));
    } else {
      room.replaceChildren();
    }
  }

  restoreScroll();
  listen();
  addEventListener("keydown", (event) => { if (event.key === "Escape" && room?.querySelector(".overlay")) hideOverlay(); });
  document.addEventListener("visibilitychange", listen);
  // A page that comes back from where browsers keep pages that were left has lost its connection.
  addEventListener("pagehide", () => { events?.close(); events = null; });
  addEventListener("pageshow", listen);
})();
