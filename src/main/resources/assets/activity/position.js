// Where the phone is, asked only when its owner presses a button; the position goes into the address
// or the form and nowhere else.
(function () {
  "use strict";

  // The outline of the chosen ward, to tap where people meet.
  document.querySelectorAll(".site").forEach(function (site) {
    var ward = site.querySelector("[name='site-area']");
    var latitude = site.querySelector("[name='site-latitude']");
    var longitude = site.querySelector("[name='site-longitude']");
    var place = site.querySelector("[data-map]");
    if (!ward || !place) {
      return;
    }

    function mark(svg) {
      var dot = svg.querySelector("[data-dot]");
      var x = (Number(longitude.value) - svg.dataset.west) * svg.dataset.perLongitude;
      var y = (svg.dataset.north - Number(latitude.value)) * svg.dataset.perLatitude;
      var inside = latitude.value !== "" && longitude.value !== "" && isFinite(x) && isFinite(y);
      dot.setAttribute("visibility", inside ? "visible" : "hidden");
      if (inside) {
        dot.setAttribute("transform", "translate(" + x.toFixed(1) + " " + y.toFixed(1) + ")");
      }
    }

    function show() {
      if (ward.value === "") {
        place.replaceChildren();
        return;
      }
      fetch("/plan/map/" + ward.value, { headers: { Accept: "text/html" } })
        .then(function (answer) { return answer.ok ? answer.text() : ""; })
        .then(function (map) {
          place.innerHTML = map;
          var svg = place.querySelector("svg");
          if (!svg) {
            return;
          }
          mark(svg);
          svg.addEventListener("click", function (event) {
            var box = svg.getBoundingClientRect();
            var units = svg.viewBox.baseVal;
            var x = ((event.clientX - box.left) / box.width) * units.width;
            var y = ((event.clientY - box.top) / box.height) * units.height;
            longitude.value = (Number(svg.dataset.west) + x / svg.dataset.perLongitude).toFixed(5);
            latitude.value = (svg.dataset.north - y / svg.dataset.perLatitude).toFixed(5);
            mark(svg);
          });
        })
        .catch(function () {
          // without a network the two numbers can still be typed
          place.replaceChildren();
        });
    }

    ward.addEventListener("change", show);
    show();
  });

  if (!navigator.geolocation) {
    return;
  }

  function ask(button, then) {
    var said = document.createElement("span");
    said.setAttribute("role", "status");
    button.after(said);
    button.hidden = false;
    button.addEventListener("click", function () {
      button.disabled = true;
      said.textContent = "";
      navigator.geolocation.getCurrentPosition(
        function (position) {
          button.disabled = false;
          then(position.coords.latitude.toFixed(5), position.coords.longitude.toFixed(5));
        },
        function () {
          button.disabled = false;
          said.textContent = button.getAttribute("data-failed");
        },
        { timeout: 15000, maximumAge: 60000 }
      );
    });
  }

  document.querySelectorAll("[data-near]").forEach(function (button) {
    ask(button, function (latitude, longitude) {
      // a hundred metres are near enough, and less is told to whoever sees the address
      latitude = Number(latitude).toFixed(3);
      longitude = Number(longitude).toFixed(3);
      location.href = button.getAttribute("data-near") + "?latitude=" + latitude + "&longitude=" + longitude;
    });
  });

  document.querySelectorAll("[data-here]").forEach(function (button) {
    ask(button, function (latitude, longitude) {
      var site = button.closest(".site");
      site.querySelector("[name='site-latitude']").value = latitude;
      site.querySelector("[name='site-longitude']").value = longitude;
      site.querySelector("details").open = true;
    });
  });
})();
