// The site's code is valid for a short time. Only the code is fetched anew, so that the page stays as it is for
// whoever reads or listens to it. Without a connection the next turn tries again; signed out, the page says so.
(function () {
  "use strict";

  function renewed(text) {
    var fresh = new DOMParser().parseFromString(text, "text/html").querySelector("main svg.qr");
    var shown = document.querySelector("main svg.qr");
    if (fresh && shown) {
      shown.replaceWith(fresh);
    } else {
      window.location.reload();
    }
  }

  setInterval(function () {
    fetch(window.location.href, { credentials: "same-origin" })
      .then(function (answer) { return answer.text(); })
      .then(renewed)
      .catch(function () {});
  }, 20000);
})();
