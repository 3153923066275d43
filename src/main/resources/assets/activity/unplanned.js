// "Here": fills in the phone's position, which names the ward. The ward can always be typed instead.
(function () {
  "use strict";
  var button = document.querySelector("[data-here]");
  if (!button || !navigator.geolocation) {
    return;
  }
  var said = document.getElementById("here-said");
  button.hidden = false;
  button.addEventListener("click", function () {
    navigator.geolocation.getCurrentPosition(
      function (position) {
        document.getElementById("latitude").value = position.coords.latitude;
        document.getElementById("longitude").value = position.coords.longitude;
        said.textContent = button.getAttribute("data-found");
      },
      function () {
        said.textContent = button.getAttribute("data-failed");
      },
      { enableHighAccuracy: true, timeout: 15000 }
    );
  });
})();
