// Keys of the workbench: J and K move down and up, O opens, X ticks, C confirms what is ticked.
(function () {
  "use strict";
  var rows = Array.prototype.slice.call(document.querySelectorAll("[data-bench] tbody tr"));
  var at = -1;

  function go(to) {
    if (rows.length === 0) {
      return;
    }
    at = Math.max(0, Math.min(rows.length - 1, to));
    rows[at].querySelector("[data-open]").focus();
    rows[at].scrollIntoView({ block: "nearest" });
  }

  function typing(element) {
    return /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName) && element.type !== "checkbox";
  }

  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) {
      return;
    }
    var box;
    var bench;
    if (event.key === "j") {
      go(at + 1);
    } else if (event.key === "k") {
      go(at - 1);
    } else if (event.key === "o" && at >= 0) {
      rows[at].querySelector("[data-open]").click();
    } else if (event.key === "x" && at >= 0) {
      box = rows[at].querySelector("input[type='checkbox']");
      if (box) {
        box.checked = !box.checked;
      }
    } else if (event.key === "c" && document.querySelector("[data-bench] tbody input[type='checkbox']:checked")) {
      bench = document.querySelector("[data-bench]");
      (bench.closest("form") || document.getElementById(bench.getAttribute("data-bench"))).requestSubmit();
    }
  });
})();
