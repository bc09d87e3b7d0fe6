// Entering with a passkey, and adding one. Without this script both parts of the pages stay hidden.
"use strict";

(() => {
  const possible =
    window.PublicKeyCredential &&
    PublicKeyCredential.parseCreationOptionsFromJSON &&
    PublicKeyCredential.parseRequestOptionsFromJSON;

  const send = async (part, address, body) => {
    const answer = await fetch(address, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-CSRF-TOKEN": part.dataset.csrf },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (!answer.ok) {
      throw new Error(String(answer.status));
    }
    return answer.json();
  };

  const enter = async (part) => {
    const options = await send(part, "/webauthn/authenticate/options");
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options);
    const credential = await navigator.credentials.get({ publicKey });
    await send(part, "/login/webauthn", credential.toJSON());
    location.assign(part.dataset.next || "/");
  };

  const register = async (part) => {
    const options = await send(part, "/webauthn/register/options");
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options);
    const credential = await navigator.credentials.create({ publicKey });
    const label = part.querySelector("input").value;
    await send(part, "/webauthn/register", { publicKey: { credential: credential.toJSON(), label } });
    location.reload();
  };

  const acts = { enter, register };

  for (const part of possible ? document.querySelectorAll("[data-passkey]") : []) {
    const problem = part.querySelector(".problem");
    part.hidden = false;
    part.querySelector("button").addEventListener("click", async () => {
      problem.hidden = true;
      try {
        await acts[part.dataset.passkey](part);
      } catch {
        problem.hidden = false;
      }
    });
  }
})();
