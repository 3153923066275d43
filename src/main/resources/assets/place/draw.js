// Draws a place: by tapping a map of our own outlines, or by walking along it. What is drawn stands
// in the list of points, which is what the form sends; without this file the list is filled by hand.
(function () {
  "use strict";
  var field = document.querySelector("[data-draw]");
  var list = document.getElementById("points");
  var kind = document.getElementById("kind");
  if (!field || !list || !kind || !window.L) {
    return;
  }
  var canvas = field.querySelector("[data-canvas]");
  var status = field.querySelector("[data-status]");
  var walk = field.querySelector("[data-walk]");
  var pause = field.querySelector("[data-pause]");
  var style = getComputedStyle(document.documentElement);
  var colour = function (name) { return style.getPropertyValue(name).trim(); };
  // nearer than this two points of a walk are one, and a phone that is less sure is not believed
  var STEP = 4;
  var SURE = 35;

  canvas.hidden = false;
  field.querySelector("[data-tools]").hidden = false;
  field.querySelector("[data-list]").open = false;
  // by keyboard one fills in the list; a map that takes the focus scrolls away under the first tap
  var map = L.map(canvas, { attributionControl: false, keyboard: false, tap: false, doubleClickZoom: false });
  // the whole country, until the ground of the unit is there
  map.setView([16, 107], 5);
  var drawn = L.layerGroup().addTo(map);
  var points = [];

  function shape() {
    return kind.options[kind.selectedIndex].getAttribute("data-shape");
  }

  function read() {
    points = list.value.split("\n").map(function (line) {
      // 16.4637,107.5909 without a blank, as other maps write it
      var pair = line.trim().replace(/^([+-]?\d+\.\d+),(?=[+-]?\d)/, "$1 ").split(/[;\t ]+|,\s+/).map(function (number) { return Number(number.replace(",", ".")); });
      return pair.length >= 2 && isFinite(pair[0]) && isFinite(pair[1]) && line.trim() !== "" ? L.latLng(pair[0], pair[1]) : null;
    }).filter(Boolean);
  }

  function write() {
    list.value = points.map(function (point) { return point.lat.toFixed(6) + ", " + point.lng.toFixed(6); }).join("\n");
  }

  function metres() {
    return points.slice(1).reduce(function (sum, point, at) { return sum + map.distance(points[at], point); }, 0);
  }

  function say() {
    var said = field.getAttribute("data-points").replace("{0}", points.length);
    if (shape() === "LINE" && points.length > 1) {
      said += " · " + field.getAttribute("data-metres").replace("{0}", Math.round(metres()).toLocaleString(document.documentElement.lang));
    }
    status.textContent = said;
    field.querySelector("[data-said]").textContent = field.getAttribute("data-said-" + shape().toLowerCase());
  }

  function show() {
    drawn.clearLayers();
    var look = { color: colour("--rose"), weight: 6, interactive: false };
    if (shape() === "OUTLINE" && points.length > 2) {
      L.polygon(points, look).addTo(drawn);
    } else if (points.length > 1) {
      L.polyline(points, look).addTo(drawn);
    }
    // of a long walk only the ends are marked
    points.forEach(function (point, at) {
      if (points.length <= 60 || at === 0 || at === points.length - 1) {
        L.circleMarker(point, { radius: 7, color: colour("--rose"), fillColor: "#fff", fillOpacity: 1, weight: 3, interactive: false }).addTo(drawn);
      }
    });
    say();
  }

  function add(point) {
    points = shape() === "POINT" ? [point] : points.concat([point]);
    write();
    show();
  }

  map.on("click", function (event) { add(event.latlng); });
  kind.addEventListener("change", function () {
    if (shape() === "POINT" && points.length > 1) {
      points = [points[points.length - 1]];
      write();
    }
    show();
  });
  list.addEventListener("input", function () { read(); show(); });
  field.querySelector("[data-undo]").addEventListener("click", function () { points = points.slice(0, -1); write(); show(); });
  field.querySelector("[data-clear]").addEventListener("click", function () { points = []; write(); show(); forget(); });

  fetch(field.getAttribute("data-ground"), { headers: { Accept: "application/geo+json" } })
    .then(function (answer) { return answer.ok ? answer.json() : null; })
    .then(function (ground) {
      if (!ground) {
        return;
      }
      var layer = L.geoJSON(ground, {
        interactive: false,
        style: function (feature) {
          return feature.properties.what === "ground"
            ? { color: colour("--line-strong"), weight: 2, fillColor: colour("--ground"), fillOpacity: 1 }
            : { color: colour("--leaf") || colour("--brand"), weight: 4, fillOpacity: 0.3 };
        },
        pointToLayer: function (feature, at) { return L.circleMarker(at, { radius: 6, color: colour("--leaf") || colour("--brand"), interactive: false }); }
      }).addTo(map);
      layer.bringToBack();
      if (points.length === 0) {
        map.fitBounds(layer.getBounds(), { animate: false });
      }
    })
    .catch(function () {
      // without a network one still draws, on an empty map
    });

  // --- walking along it ---

  var watch = null;
  var paused = false;
  var me = null;

  function toggle(button, on) {
    button.textContent = button.getAttribute(on ? "data-stop" : "data-start");
  }

  function heard(position) {
    var at = L.latLng(position.coords.latitude, position.coords.longitude);
    var sure = Math.round(position.coords.accuracy);
    if (me) {
      map.removeLayer(me);
    }
    me = L.circle(at, { radius: sure, color: colour("--brand"), weight: 1, interactive: false }).addTo(map);
    map.setView(at, Math.max(map.getZoom(), 17));
    if (!paused && sure <= SURE && (points.length === 0 || map.distance(points[points.length - 1], at) >= STEP)) {
      add(at);
      keep();
    }
    status.textContent += " · " + field.getAttribute(sure > SURE ? "data-poor" : "data-accuracy").replace("{0}", sure);
  }

  function failed() {
    status.textContent = field.getAttribute("data-failed");
  }

  function stop() {
    navigator.geolocation.clearWatch(watch);
    watch = null;
    toggle(walk, false);
    pause.hidden = true;
    if (me) {
      map.removeLayer(me);
      me = null;
    }
    say();
  }

  if (navigator.geolocation) {
    walk.addEventListener("click", function () {
      if (watch !== null) {
        stop();
        return;
      }
      paused = false;
      toggle(walk, true);
      toggle(pause, true);
      pause.hidden = false;
      status.textContent = field.getAttribute("data-walking");
      watch = navigator.geolocation.watchPosition(heard, failed, { enableHighAccuracy: true, maximumAge: 2000, timeout: 30000 });
    });
    pause.addEventListener("click", function () {
      paused = !paused;
      toggle(pause, !paused);
      status.textContent = field.getAttribute(paused ? "data-paused" : "data-walking");
    });
    field.querySelector("[data-here]").addEventListener("click", function () {
      navigator.geolocation.getCurrentPosition(function (position) {
        var at = L.latLng(position.coords.latitude, position.coords.longitude);
        add(at);
        map.setView(at, 17);
        status.textContent += " · " + field.getAttribute("data-accuracy").replace("{0}", Math.round(position.coords.accuracy));
      }, failed, { enableHighAccuracy: true, timeout: 20000 });
    });
  } else {
    walk.hidden = true;
    field.querySelector("[data-here]").hidden = true;
  }

  // --- a walk that is not sent yet stays on this phone ---

  var KEY = "ct-walk";
  // nobody goes on with a walk of last week
  var DAYS = 3;
  var offer = field.querySelector("[data-kept]");
  var born = document.querySelector("input[name='id']");

  function keep(sent) {
    try {
      localStorage.setItem(KEY, JSON.stringify({ page: location.pathname, id: born ? born.value : "", kind: kind.value, points: list.value, at: Date.now(), sent: sent === true }));
    } catch (error) {
      // full or forbidden: one walks on without it
    }
  }

  function forget() {
    try {
      localStorage.removeItem(KEY);
    } catch (error) {
      // nothing was kept
    }
    offer.hidden = true;
  }

  function kept() {
    try {
      var walked = JSON.parse(localStorage.getItem(KEY));
      return walked && Date.now() - walked.at < DAYS * 86400000 ? walked : null;
    } catch (error) {
      return null;
    }
  }

  function offerWalk(walked) {
    var said = offer.querySelector("[data-kept-said]");
    said.textContent = said.getAttribute("data-words")
      .replace("{0}", new Date(walked.at).toLocaleString(document.documentElement.lang))
      .replace("{1}", walked.points.split("\n").length);
    offer.querySelector("[data-kept-on]").onclick = function () {
      kind.value = walked.kind;
      list.value = walked.points;
      read();
      show();
      keep();
      offer.hidden = true;
      map.fitBounds(L.latLngBounds(points).pad(0.3), { maxZoom: 18 });
    };
    offer.querySelector("[data-kept-off]").onclick = forget;
    offer.hidden = false;
  }

  list.form.addEventListener("submit", function () {
    if (kept()) {
      keep(true);
    }
  });

  // what was sent and has become a place has a page; a form that was refused still holds its points
  function lookForWalk() {
    var walked = kept();
    if (!walked) {
      forget();
    } else if (list.value.trim() === walked.points.trim()) {
      offer.hidden = true;
    } else if (walked.sent && walked.id) {
      fetch("/places/" + walked.id + "/manage", { credentials: "same-origin" })
        .then(function (answer) { return answer.ok && !answer.redirected ? forget() : offerWalk(walked); })
        .catch(function () { offerWalk(walked); });
    } else if (!walked.sent && walked.page === location.pathname) {
      offerWalk(walked);
    }
  }

  // --- what stands there already, and what was wrong with it ---

  read();
  show();
  if (points.length > 0) {
    map.fitBounds(L.latLngBounds(points).pad(0.3), { maxZoom: 18 });
  }
  lookForWalk();
  var trouble = field.getAttribute("data-trouble");
  if (trouble) {
    var at = trouble.split(",").map(Number);
    L.circleMarker(at, { radius: 16, color: colour("--brick") || "#b3261e", weight: 4, interactive: false }).addTo(map);
    map.setView(at, 18);
  }
})();
