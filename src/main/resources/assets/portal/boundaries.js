// The slider moves the second map through the days on which boundaries changed; the form with two
// days does the same without it.
(function () {
  "use strict";
  var form = document.querySelector("[data-boundaries]");
  var slide = form && form.querySelector("[data-slide]");
  if (!slide || !window.fetch || !window.DOMParser || !window.URLSearchParams) {
    return;
  }
  var range = slide.querySelector("input");
  var said = slide.querySelector("output");
  var right = form.querySelector("[name='right']");
  var days = range.dataset.days.split(" ");
  var words = range.dataset.words.split(" ");
  var newest = 0;

  function show(text) {
    var page = new DOMParser().parseFromString(text, "text/html");
    var section = page.querySelector("[data-right]");
    if (!section) {
      throw new Error("no map in the answer");
    }
    document.querySelector("[data-right]").replaceWith(section);
  }

  range.addEventListener("input", function () {
    said.textContent = words[range.value];
    range.setAttribute("aria-valuetext", words[range.value]);
  });

  range.addEventListener("change", function () {
    right.value = days[range.value];
    var asked = ++newest;
    var address = form.getAttribute("action") + "?" + new URLSearchParams(new FormData(form));
    fetch(address, { headers: { Accept: "text/html" } })
      .then(function (answer) {
        if (!answer.ok) {
          throw new Error("refused");
        }
        return answer.text();
      })
      .then(function (text) {
        if (asked === newest) {
          show(text);
          history.replaceState(null, "", address);
        }
      })
      .catch(function () {
        // the address itself says what is wrong
        location.href = address;
      });
  });

  slide.hidden = false;
})();
