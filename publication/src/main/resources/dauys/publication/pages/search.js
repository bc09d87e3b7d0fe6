// Searches a small static index. It is split by the first letters of words, so that one search loads a few kilobytes;
// the index pages hold the same for those without scripts.
(() => {
  "use strict";
  const form = document.querySelector("form[data-index]");
  if (!form) {
    return;
  }
  const input = form.querySelector("input");
  const found = document.getElementById("found");
  const results = document.getElementById("results");
  const shown = 40;
  const loaded = new Map();
  let latest = 0;

  const words = (text) =>
    text.toLowerCase().normalize("NFC").split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 0);

  const load = (name) => {
    if (!loaded.has(name)) {
      const file = fetch(form.dataset.index + name + ".json").then((answer) => {
        if (!answer.ok) {
          throw new Error(String(answer.status));
        }
        return answer.json();
      });
      loaded.set(name, file.catch((failure) => {
        loaded.delete(name);
        throw failure;
      }));
    }
    return loaded.get(name);
  };

  const nameOf = (prefix) =>
    Array.from(prefix, (letter) => letter.codePointAt(0).toString(16)).join("-");

  // The part of the index that holds a word: the longest of its beginnings that is a part.
  const partOf = (parts, word) => {
    const letters = Array.from(word);
    for (let length = letters.length; length > 0; length--) {
      const beginning = letters.slice(0, length).join("");
      if (parts.includes(nameOf(beginning))) {
        return { name: nameOf(beginning), whole: true };
      }
    }
    return { name: "", whole: false };
  };

  const show = (entries) => {
    results.replaceChildren();
    for (const [text, detail, address] of entries.slice(0, shown)) {
      const item = document.createElement("li");
      const link = document.createElement("a");
      const name = document.createElement("bdi");
      name.textContent = text;
      link.append(name);
      link.href = form.dataset.up + address;
      item.append(link);
      if (detail) {
        const more = document.createElement("bdi");
        more.textContent = detail;
        item.append(" – ", more);
      }
      results.append(item);
    }
    found.textContent = entries.length === 0
      ? found.dataset.none
      : entries.length > shown ? found.dataset.more.replace("{n}", String(entries.length)) : "";
  };

  const search = async () => {
    const turn = ++latest;
    const asked = words(input.value);
    if (asked.length === 0) {
      results.replaceChildren();
      found.textContent = "";
      return;
    }
    try {
      const { parts, common } = await load("parts");
      // A word that very many have in common is in no part; it only narrows what another word finds.
      const longest = asked
        .filter((word) => !common.includes(word))
        .reduce((one, other) => (other.length > one.length ? other : one), "");
      if (longest.length === 0) {
        results.replaceChildren();
        found.textContent = found.dataset.word;
        return;
      }
      const part = partOf(parts, longest);
      const below = parts.some((name) => name.startsWith(nameOf(longest) + "-"));
      if (turn !== latest) {
        return;
      }
      if (!part.whole) {
        results.replaceChildren();
        found.textContent = below ? found.dataset.short : found.dataset.none;
        return;
      }
      const entries = await load(part.name);
      if (turn === latest) {
        show(entries.filter((entry) => {
          const own = words(entry[0] + " " + entry[1]);
          return asked.every((word) => own.some((each) => each.startsWith(word)));
        }));
        if (below) {
          found.textContent = found.dataset.short;
        }
      }
    } catch (failure) {
      found.textContent = found.dataset.failed;
    }
  };

  form.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    search();
  });
  input.addEventListener("input", search);
  const asked = new URLSearchParams(location.search).get("q");
  if (asked) {
    input.value = asked;
    search();
  }
})();
