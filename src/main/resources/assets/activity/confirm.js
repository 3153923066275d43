// Keys for officers who confirm many: C confirms, R opens the reasons. Nothing here is the only way.
(function () {
  "use strict";

  function typing(element) {
    return /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName) && element.type !== "radio" && element.type !== "checkbox";
  }

  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) {
      return;
    }
    if (event.key === "c") {
      var confirm = document.querySelector("[data-key='c']");
      if (confirm) {
        confirm.click();
      }
    } else if (event.key === "r") {
      var reasons = document.querySelector("[data-return]");
      if (reasons) {
        reasons.open = true;
        reasons.querySelector("input[type='radio'], textarea").focus();
      }
    }
  });
})();
