// What every page does besides: requests of htmx carry the proof that they are ours.
"use strict";

document.addEventListener("htmx:configRequest", (event) => {
  const csrf = document.querySelector('meta[name="csrf"]');
  if (csrf) {
    event.detail.headers["X-CSRF-TOKEN"] = csrf.content;
  }
});
