// The board is fetched anew every few seconds. Here: a button to let it stand still, one sentence now and then for
// those who listen, the place in a wide table, and a word when the server does not answer.
"use strict";

(() => {
  const pause = document.getElementById("pause");
  const news = document.getElementById("news");
  const lost = document.getElementById("lost");
  const quiet = 30000;
  let isPaused = false;
  let said = Date.now();
  let last = "";
  let across = 0;

  const live = () => document.getElementById("live");
  if (!pause || !news || !lost || !live()) {
    return;
  }
  last = live().dataset.news;
  pause.hidden = false;
  pause.addEventListener("click", () => {
    isPaused = !isPaused;
    pause.setAttribute("aria-pressed", String(isPaused));
  });

  document.addEventListener("htmx:beforeRequest", (event) => {
    if (isPaused && event.detail.elt.id === "live") {
      event.preventDefault();
    }
  });
  document.addEventListener("htmx:beforeSwap", () => {
    const wide = document.getElementById("wide");
    across = wide ? wide.scrollLeft : 0;
  });
  document.addEventListener("htmx:afterSwap", () => {
    const wide = document.getElementById("wide");
    if (wide) {
      wide.scrollLeft = across;
    }
    lost.hidden = true;
    const now = live().dataset.news;
    if (now !== last && Date.now() - said > quiet) {
      news.textContent = now;
      last = now;
      said = Date.now();
    }
  });
  for (const failure of ["htmx:sendError", "htmx:responseError", "htmx:timeout"]) {
    document.addEventListener(failure, () => {
      lost.hidden = false;
    });
  }
})();
