// Where the phone is, asked only when its owner presses a button; the position goes into the address
// or the form and nowhere else.
(function () {
  "use strict";
  if (!navigator.geolocation) {
    return;
  }

  function ask(button, then) {
    button.hidden = false;
    button.addEventListener("click", function () {
      button.disabled = true;
      navigator.geolocation.getCurrentPosition(
        function (position) {
          button.disabled = false;
          then(position.coords.latitude.toFixed(5), position.coords.longitude.toFixed(5));
        },
        function () {
          button.disabled = false;
          button.hidden = true;
        },
        { timeout: 15000, maximumAge: 60000 }
      );
    });
  }

  document.querySelectorAll("[data-near]").forEach(function (button) {
    ask(button, function (latitude, longitude) {
      location.href = button.getAttribute("data-near") + "?latitude=" + latitude + "&longitude=" + longitude;
    });
  });

  document.querySelectorAll("[data-here]").forEach(function (button) {
    ask(button, function (latitude, longitude) {
      var site = button.closest(".site");
      site.querySelector("[name='site-latitude']").value = latitude;
      site.querySelector("[name='site-longitude']").value = longitude;
    });
  });
})();
