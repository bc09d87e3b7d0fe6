// Typing a protocol: Enter moves down, sums are live, and what is typed is kept here and on the server.
"use strict";

(() => {
  for (const each of document.querySelectorAll("[data-forget]")) {
    forget(each.dataset.forget);
  }
  for (const form of document.querySelectorAll("form[data-forget-when-sent]")) {
    form.addEventListener("submit", () => forget(form.dataset.forgetWhenSent));
  }
  const problems = document.getElementById("problems");
  if (problems) {
    problems.focus();
  }
  const form = document.getElementById("typing");
  if (form) {
    begin(form);
  }

  function forget(name) {
    try {
      localStorage.removeItem(name);
    } catch {
      // A browser that keeps nothing has nothing to forget.
    }
  }

  function begin(form) {
    const words = form.dataset;
    const fields = [...form.querySelectorAll(".lines input")];
    const kept = document.getElementById("kept");
    const trouble = document.getElementById("trouble");
    let waiting = 0;
    let asked = 0;
    let changes = 0;
    let at = "";

    // Whoever is quick has typed before this script came.
    const early = fields.some((field) => field.value !== field.defaultValue);
    restore();
    sums();
    if (early) {
      changed(0);
    }

    for (const field of fields) {
      field.addEventListener("input", () => changed(600));
      field.addEventListener("change", () => changed(0));
      field.addEventListener("focus", () => field.select());
      field.addEventListener("keydown", (event) => {
        if (event.key === "Enter") {
          event.preventDefault();
          const next = fields[fields.indexOf(field) + 1] || document.getElementById("send");
          next.focus();
        }
      });
    }
    // A button pressed twice sends once; the server would take it once in any case.
    let sent = false;
    form.addEventListener("submit", (event) => {
      const scan = document.getElementById("scan");
      const tooLarge = scan && scan.files[0] && scan.files[0].size > 20 * 1024 * 1024;
      if (tooLarge && event.submitter && event.submitter.formEnctype.startsWith("multipart")) {
        event.preventDefault();
        say(words.tooLarge);
        return;
      }
      if (sent) {
        event.preventDefault();
        return;
      }
      sent = true;
      clearTimeout(waiting);
      keepHere(false);
    });
    window.addEventListener("pageshow", () => {
      sent = false;
    });

    function changed(wait) {
      changes += 1;
      keepHere(false);
      sums();
      clearTimeout(waiting);
      waiting = setTimeout(check, wait);
    }

    function texts() {
      return Object.fromEntries(fields.map((field) => [field.name, field.value]));
    }

    function keepHere(saved) {
      const now = new Date();
      at = String(now.getHours()).padStart(2, "0") + ":" + String(now.getMinutes()).padStart(2, "0");
      try {
        localStorage.setItem(words.store, JSON.stringify({ at, saved, fields: texts() }));
        if (!saved) {
          kept.textContent = words.keptHere.replace("{at}", at);
        }
      } catch {
        // Without a place to keep it here, the server still keeps it.
      }
    }

    // What the server has not confirmed is here, so this is the later typing.
    function restore() {
      let here = null;
      try {
        here = JSON.parse(localStorage.getItem(words.store) || "null");
      } catch {
        return;
      }
      if (!here || here.saved || document.getElementById("problems")) {
        return;
      }
      let different = false;
      for (const field of fields) {
        const text = here.fields[field.name];
        if (text !== undefined && text !== field.value && field.value === field.defaultValue) {
          field.value = text;
          different = true;
        }
      }
      if (different) {
        at = here.at;
        kept.textContent = words.keptHere.replace("{at}", at);
        waiting = setTimeout(check, 0);
      }
    }

    function say(sentence, address) {
      trouble.textContent = sentence;
      trouble.hidden = sentence === "";
      if (address) {
        const link = document.createElement("a");
        link.href = address;
        link.textContent = words.enter;
        trouble.append(" ", link);
      }
    }

    async function check() {
      const mine = ++asked;
      const upTo = changes;
      const body = new URLSearchParams();
      for (const [name, value] of new FormData(form)) {
        if (typeof value === "string") {
          body.append(name, value);
        }
      }
      try {
        const answer = await fetch(words.check, {
          method: "POST",
          body,
          headers: { "HX-Request": "true", "HX-Current-URL": location.href },
          redirect: "manual",
        });
        if (answer.status === 401) {
          say(words.ended.replace("{at}", at), answer.headers.get("HX-Redirect"));
        } else if (answer.ok) {
          const checked = await answer.json();
          if (mine === asked) {
            show(checked, upTo === changes);
          }
        } else {
          say(words.away.replace("{at}", at));
        }
      } catch {
        say(words.away.replace("{at}", at));
        clearTimeout(waiting);
        waiting = setTimeout(check, 10000);
      }
    }

    function show(checked, latest) {
      if (checked.kept) {
        say("");
        if (latest) {
          keepHere(true);
          kept.textContent = checked.said;
        }
      } else {
        say(checked.said);
      }
      for (const field of checked.fields) {
        const input = document.getElementById(field.id);
        const inWords = document.getElementById(field.id + "-words");
        const problem = document.getElementById(field.id + "-problem");
        if (inWords && problem) {
          inWords.textContent = field.words;
          // Nobody is told that a number is wrong while typing it.
          problem.textContent = input === document.activeElement ? "" : field.problem;
          input.toggleAttribute("aria-invalid", false);
          if (problem.textContent) {
            input.setAttribute("aria-invalid", "true");
          }
        }
      }
      const list = document.getElementById("doubt-list");
      const before = list.textContent;
      const lines = checked.doubts.map((doubt) => {
        const line = document.createElement("li");
        line.className = doubt.error ? "error" : "warning";
        const kind = document.createElement("strong");
        kind.textContent = doubt.error ? words.error : words.warning;
        line.append(kind, " " + doubt.sentence);
        return line;
      });
      if (before.replace(/\s/g, "") !== lines.map((line) => line.textContent).join("").replace(/\s/g, "")) {
        list.replaceChildren(...lines);
      }
      document.getElementById("no-doubts").hidden = lines.length > 0;
    }

    function number(id) {
      const field = document.getElementById(id);
      const text = field ? field.value.replace(/\s/g, "") : "";
      const grouped = /^\d{1,3}([.,'’])\d{3}(\1\d{3})*$/.test(text) ? text.replace(/[.,'’]/g, "") : text;
      return /^\d+$/.test(grouped) ? Number(grouped) : null;
    }

    function sum(ids) {
      let all = 0;
      for (const id of ids.split(" ").filter((each) => each !== "")) {
        const minus = id.startsWith("-");
        const value = number(minus ? id.slice(1) : id);
        if (value === null) {
          return null;
        }
        all += minus ? -value : value;
      }
      return all;
    }

    function figures(value) {
      return value === null ? "" : String(value).replace(/\B(?=(\d{3})+(?!\d))/g, words.group);
    }

    function sums() {
      for (const row of form.querySelectorAll(".sums tbody tr")) {
        const left = sum(row.dataset.left);
        const right = sum(row.dataset.right);
        const known = left !== null && right !== null;
        const holds = known && (row.dataset.most === "true" ? left <= right : left === right);
        const [one, other, verdict] = row.querySelectorAll("td");
        one.textContent = figures(left);
        other.textContent = figures(right);
        verdict.textContent = known ? (holds ? words.holds : words.broken) : "";
        verdict.className = "verdict" + (known ? (holds ? " good" : " wrong") : "");
      }
      const votes = document.getElementById("votes");
      if (votes) {
        votes.textContent = figures(sum(votes.dataset.fields));
      }
    }
  }
})();
