// One report after the other: keys, and the next page put in place of this one so that its photos, asked
// for ahead, are there at once. Every key presses something that is on the page; nothing here is the only way.
(function () {
  "use strict";
  // A press that was meant for the report before does not decide on this one.
  var TOO_SOON = 250;
  var shown = Date.now();
  var rightToLeft = document.documentElement.dir === "rtl";
  var kept = [];

  function find(selector) {
    return document.querySelector(selector);
  }

  function keysAreOn() {
    try {
      return localStorage.getItem("ct-keys") !== "off";
    } catch (storageIsOff) {
      return true;
    }
  }

  function prepare() {
    shown = Date.now();
    var bar = find("[data-deciding]");
    var ahead = bar ? bar.getAttribute("data-ahead").split(" ").filter(Boolean) : [];
    kept = ahead.map(function (address) {
      var photo = new Image();
      photo.src = address;
      return photo;
    });
    document.querySelectorAll("[data-key='?']").forEach(function (button) { button.hidden = false; });
    var on = find("[data-keys-on]");
    if (on) {
      on.checked = keysAreOn();
    }
  }

  function replace(text, address, leave) {
    var page = new DOMParser().parseFromString(text, "text/html");
    if (!page.querySelector("[data-deciding]")) {
      leave();
      return;
    }
    document.title = page.title;
    ["main", ".languages"].forEach(function (part) {
      find(part).replaceWith(document.adoptNode(page.querySelector(part)));
    });
    history.pushState({}, "", address);
    window.scrollTo(0, 0);
    find("main").focus({ preventScroll: true });
    prepare();
  }

  // Asks for a page and puts it in place; whatever is wrong, the browser does it its own way.
  function go(address, options, byItself) {
    document.documentElement.setAttribute("aria-busy", "true");
    fetch(address, Object.assign({ credentials: "same-origin", headers: { Accept: "text/html" } }, options)).then(function (answer) {
      if (!answer.ok) {
        byItself();
        return null;
      }
      return answer.text().then(function (text) {
        replace(text, answer.url, function () { location.assign(answer.url); });
      });
    }).catch(byItself).finally(function () {
      document.documentElement.removeAttribute("aria-busy");
    });
  }

  function withinASitting(address) {
    return window.fetch && new URL(address, location.href).searchParams.has("sitting");
  }

  document.addEventListener("submit", function (event) {
    var form = event.target;
    if (event.defaultPrevented || form.method !== "post" || !withinASitting(form.action)) {
      return;
    }
    event.preventDefault();
    go(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)) }, function () { form.submit(); });
  });

  document.addEventListener("click", function (event) {
    var link = event.target.closest("a[data-key]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) {
      return;
    }
    if (link.getAttribute("data-key") === "r") {
      event.preventDefault();
      openReasons();
    } else if (withinASitting(link.href)) {
      event.preventDefault();
      go(link.href, {}, function () { location.assign(link.href); });
    }
  });

  document.addEventListener("click", function (event) {
    if (event.target.closest("[data-key='?']")) {
      find("[data-keys]").showModal();
    }
  });

  document.addEventListener("change", function (event) {
    if (event.target.matches("[data-keys-on]")) {
      try {
        localStorage.setItem("ct-keys", event.target.checked ? "on" : "off");
      } catch (storageIsOff) {
        // the choice then lasts for this page only
      }
    }
  });

  window.addEventListener("popstate", function () { location.reload(); });

  function openReasons() {
    var reasons = find("[data-return]");
    if (reasons) {
      reasons.open = true;
      reasons.scrollIntoView({ block: "nearest" });
      reasons.querySelector("input[type='radio'], textarea").focus();
    }
  }

  function choose(number) {
    var choices = document.querySelectorAll("[data-return][open] input[type='radio']");
    if (choices[number - 1]) {
      choices[number - 1].checked = true;
      choices[number - 1].focus();
    }
  }

  function turn(steps) {
    var film = find("[data-film]");
    if (film) {
      film.scrollBy({ left: steps * (rightToLeft ? -1 : 1) * film.clientWidth, behavior: "instant" });
    }
  }

  function press(key) {
    var target = find("[data-key='" + key + "']");
    if (target && (key !== "c" || Date.now() - shown > TOO_SOON)) {
      target.click();
    }
  }

  function typing(element) {
    return /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName) && element.type !== "radio" && element.type !== "checkbox";
  }

  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || typing(event.target) || find("dialog[open]")) {
      return;
    }
    if (event.key === "?") {
      press("?");
      return;
    }
    if (!keysAreOn()) {
      return;
    }
    var key = event.key.toLowerCase();
    if (key === "arrowleft" || key === "arrowright") {
      if (event.target.type !== "radio") {
        event.preventDefault();
        turn((key === "arrowright" ? 1 : -1) * (rightToLeft ? -1 : 1));
      }
    } else if (/^[1-9]$/.test(key)) {
      choose(Number(key));
    } else if (key === "j") {
      press("s");
    } else if (/^[crskz]$/.test(key)) {
      event.preventDefault();
      press(key);
    }
  });

  prepare();
})();
