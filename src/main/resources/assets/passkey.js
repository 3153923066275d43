// Asks the device to sign in or to make a passkey, and sends its answer in the form it belongs to.
(function () {
  "use strict";
  if (!window.PublicKeyCredential || !navigator.credentials) {
    return;
  }

  function bytes(text) {
    var plain = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
    return Uint8Array.from(plain, function (letter) { return letter.charCodeAt(0); });
  }

  function text(buffer) {
    var plain = String.fromCharCode.apply(null, new Uint8Array(buffer));
    return btoa(plain).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  }

  function known(credential) {
    return Object.assign({}, credential, { id: bytes(credential.id) });
  }

  function question(options) {
    options.challenge = bytes(options.challenge);
    if (options.user) {
      options.user.id = bytes(options.user.id);
    }
    ["excludeCredentials", "allowCredentials"].forEach(function (list) {
      if (options[list]) {
        options[list] = options[list].map(known);
      }
    });
    return { publicKey: options };
  }

  function answer(credential) {
    var given = credential.response;
    var response = { clientDataJSON: text(given.clientDataJSON) };
    ["attestationObject", "authenticatorData", "signature", "userHandle"].forEach(function (part) {
      if (given[part]) {
        response[part] = text(given[part]);
      }
    });
    if (given.getTransports) {
      response.transports = given.getTransports();
    }
    return {
      id: credential.id,
      rawId: text(credential.rawId),
      type: credential.type,
      response: response,
      clientExtensionResults: {},
    };
  }

  function ask(form) {
    var adding = form.dataset.passkey === "add";
    return fetch(form.dataset.question, { method: "POST", headers: { Accept: "application/json" } })
      .then(function (response) {
        return response.ok ? response.json() : Promise.reject(new Error("refused"));
      })
      .then(function (options) {
        return adding ? navigator.credentials.create(question(options)) : navigator.credentials.get(question(options));
      });
  }

  document.querySelectorAll("form[data-passkey]").forEach(function (form) {
    var said = form.querySelector("[data-passkey-failed]");
    form.closest("[data-passkey-section]").hidden = false;
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      said.hidden = true;
      ask(form).then(
        function (credential) {
          form.elements.answer.value = JSON.stringify(answer(credential));
          form.submit();
        },
        function () {
          said.hidden = false;
        }
      );
    });
  });
})();
