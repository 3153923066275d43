// What pages gain where scripts run. Every page works without this file: nothing here is the only
// way to do a thing.
(function () {
  "use strict";
  var root = document.documentElement;

  function store(theme) {
    try {
      if (theme) {
        localStorage.setItem("ct-theme", theme);
      } else {
        localStorage.removeItem("ct-theme");
      }
    } catch (storageIsOff) {
      // the choice then lasts for this page only
    }
  }

  function showTheme(button) {
    button.textContent = button.getAttribute("data-" + (root.dataset.theme || "auto"));
  }

  document.querySelectorAll("[data-theme-choice]").forEach(function (button) {
    button.hidden = false;
    showTheme(button);
    button.addEventListener("click", function () {
      var next = { auto: "light", light: "dark", dark: "" }[root.dataset.theme || "auto"];
      if (next) {
        root.dataset.theme = next;
      } else {
        delete root.dataset.theme;
      }
      store(next);
      showTheme(button);
    });
  });

  document.querySelectorAll("[data-copy]").forEach(function (button) {
    button.hidden = false;
    button.addEventListener("click", function () {
      var from = document.getElementById(button.getAttribute("data-copy"));
      from.select();
      var said = function () {
        document.getElementById(button.getAttribute("data-said")).textContent = button.getAttribute("data-done");
      };
      if (navigator.clipboard) {
        navigator.clipboard.writeText(from.value).then(said, function () { document.execCommand("copy"); said(); });
      } else {
        document.execCommand("copy");
        said();
      }
    });
  });

  if (navigator.share) {
    document.querySelectorAll("[data-share-text]").forEach(function (button) {
      button.hidden = false;
      button.addEventListener("click", function () {
        var from = document.getElementById(button.getAttribute("data-share-text"));
        navigator.share({ text: from.value }).catch(function () {
          // the reader closed the sheet
        });
      });
    });
    document.querySelectorAll("[data-share]").forEach(function (button) {
      button.hidden = false;
      button.addEventListener("click", function () {
        navigator.share({ title: document.title, url: button.getAttribute("data-share") }).catch(function () {
          // the reader closed the sheet
        });
      });
    });
  }

  document.querySelectorAll("[data-print]").forEach(function (button) {
    button.hidden = false;
    button.addEventListener("click", function () { window.print(); });
  });

  // "/" goes to the search box; on a small screen the box has a page of its own.
  document.addEventListener("keydown", function (event) {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) {
      return;
    }
    var box = document.querySelector("#search") || document.querySelector("[data-find]");
    if (box && box.offsetParent) {
      event.preventDefault();
      box.focus();
      box.select();
    }
  });

  // Among many refusals in the same words, each says which field it is about.
  document.querySelectorAll(".errors a[href^='#']").forEach(function (link) {
    var id = decodeURIComponent(link.hash.slice(1));
    var field = document.getElementById(id);
    var label = document.querySelector("label[for='" + CSS.escape(id) + "']") || (field && field.querySelector("legend"));
    var said = label && Array.prototype.map.call(label.childNodes, function (node) {
      return node.nodeType === Node.TEXT_NODE ? node.textContent : "";
    }).join("").trim();
    if (said) {
      link.textContent = said.replace(/[:?]$/, "") + ": " + link.textContent.trim();
    }
  });

  // A form's own summary of refusals is read first.
  var errors = document.querySelector(".errors");
  if (errors) {
    errors.focus();
  }

  // A second press while the first is on its way sends nothing more.
  document.addEventListener("submit", function (event) {
    var form = event.target;
    if (form.method === "post") {
      if (form.dataset.sent) {
        event.preventDefault();
      }
      form.dataset.sent = "yes";
    }
  });
  window.addEventListener("pageshow", function () {
    document.querySelectorAll("form[data-sent]").forEach(function (form) {
      delete form.dataset.sent;
    });
  });

  // Ticks or unticks all boxes of a table.
  document.querySelectorAll("[data-tick-all]").forEach(function (box) {
    box.addEventListener("change", function () {
      document.querySelectorAll("input[name='" + box.getAttribute("data-tick-all") + "']").forEach(function (one) {
        one.checked = box.checked;
      });
    });
  });
})();
