// Where it is: the device's position, asked only when its owner presses the button, or a tap on the
// outline of the chosen ward. It goes into the form and nowhere else; without scripts the ward does.
(function () {
  "use strict";
  document.querySelectorAll("[data-spot]").forEach(function (spot) {
    var ward = spot.querySelector("[name='ward']");
    var latitude = spot.querySelector("[name='latitude']");
    var longitude = spot.querySelector("[name='longitude']");
    var place = spot.querySelector("[data-map]");
    var button = spot.querySelector("[data-here]");
    var said = spot.querySelector("[data-said]");

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

    function tapped(svg, event) {
      var box = svg.getBoundingClientRect();
      var units = svg.viewBox.baseVal;
      var x = ((event.clientX - box.left) / box.width) * units.width;
      var y = ((event.clientY - box.top) / box.height) * units.height;
      longitude.value = (Number(svg.dataset.west) + x / svg.dataset.perLongitude).toFixed(5);
      latitude.value = (svg.dataset.north - y / svg.dataset.perLatitude).toFixed(5);
      mark(svg);
    }

    function show() {
      if (ward.value === "") {
        place.replaceChildren();
        return;
      }
      fetch("/reports/map/" + encodeURIComponent(ward.value), { headers: { Accept: "text/html" } })
        .then(function (answer) { return answer.ok ? answer.text() : ""; })
        .then(function (map) {
          place.innerHTML = map;
          var svg = place.querySelector("svg");
          if (svg) {
            mark(svg);
            svg.addEventListener("click", function (event) { tapped(svg, event); });
          }
        })
        .catch(function () { place.replaceChildren(); });
    }

    ward.addEventListener("change", function () {
      latitude.value = "";
      longitude.value = "";
      show();
    });
    show();

    if (button && navigator.geolocation) {
      button.hidden = false;
      button.addEventListener("click", function () {
        button.disabled = true;
        navigator.geolocation.getCurrentPosition(
          function (position) {
            button.disabled = false;
            latitude.value = position.coords.latitude.toFixed(5);
            longitude.value = position.coords.longitude.toFixed(5);
            said.textContent = button.getAttribute("data-found");
          },
          function () {
            button.disabled = false;
            said.textContent = button.getAttribute("data-failed");
          },
          { enableHighAccuracy: true, timeout: 15000 }
        );
      });
    }
  });
})();
