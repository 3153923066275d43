// The leader's camera reads one ticket after the other. The browser finds the code in the picture
// where it can (BarcodeDetector); elsewhere (Safari, Firefox) a small picture a second goes to the
// server, which finds it. What was read is kept on the phone until the server has acknowledged it,
// so a dead spot or a closed page loses nobody; sending the same twice records once.
(function () {
  "use strict";
  var box = document.querySelector("[data-scan]");
  var form = document.querySelector("[data-scan-form]");
  if (!box || !form || !navigator.mediaDevices) {
    return;
  }
  var video = box.querySelector("video");
  var start = box.querySelector("[data-scan-start]");
  var said = box.querySelector("[data-scan-said]");
  var waiting = box.querySelector("[data-scan-waiting]");
  var door = box.getAttribute("data-door");
  var key = "ct-scans " + door;
  var memory = [];
  var lately = {};
  var sending = false;
  box.hidden = false;

  function kept() {
    try {
      return JSON.parse(localStorage.getItem(key)) || [];
    } catch (noStorage) {
      return memory;
    }
  }

  function keep(scans) {
    memory = scans;
    try {
      localStorage.setItem(key, JSON.stringify(scans));
    } catch (noStorage) {
      // kept for as long as the page is open
    }
    show(scans);
  }

  function show(scans) {
    waiting.hidden = !scans.length;
    waiting.querySelector("strong").textContent = String(scans.length);
  }

  // Those of the same place and minute as the first one go together.
  function together(scans) {
    return scans.filter(function (scan) {
      return scan.site === scans[0].site && scan.time.slice(0, 16) === scans[0].time.slice(0, 16);
    }).slice(0, 100);
  }

  function forget(batch) {
    keep(kept().filter(function (scan) {
      return !batch.some(function (sent) { return sent.ticket === scan.ticket && sent.time === scan.time; });
    }));
  }

  // What came of each, also of those that waited: nobody is turned away unheard.
  function acknowledged(batch, results) {
    var counts = {};
    results.forEach(function (result) { counts[result] = (counts[result] || 0) + 1; });
    forget(batch);
    said.textContent = Object.keys(counts).map(function (result) {
      var words = box.getAttribute("data-" + result) || result;
      return counts[result] > 1 ? words + " × " + counts[result] : words;
    }).join(" ");
  }

  // Nothing is gained by asking again: the right or the session has ended, or the scans are none.
  function refused(batch, status) {
    sending = false;
    if (status === 401 || status === 403 || status === 404) {
      said.textContent = box.getAttribute("data-no-right");
    } else {
      forget(batch);
      said.textContent = box.getAttribute("data-refused") + " × " + batch.length;
      send();
    }
  }

  function send() {
    var scans = kept();
    if (sending || !scans.length) {
      return;
    }
    var batch = together(scans);
    var body = { tickets: batch.map(function (scan) { return scan.ticket; }), time: batch[0].time };
    if (batch[0].site) {
      body.site = batch[0].site;
    }
    sending = true;
    fetch(door, {
      method: "POST",
      credentials: "same-origin",
      headers: { "Content-Type": "application/json", "Accept": "application/json" },
      body: JSON.stringify(body)
    }).then(function (answer) {
      if (answer.status >= 400 && answer.status < 500 && answer.status !== 408 && answer.status !== 429) {
        refused(batch, answer.status);
        return null;
      }
      if (answer.status !== 200) {
        throw new Error("not acknowledged");
      }
      return answer.json();
    }).then(function (answer) {
      if (answer) {
        acknowledged(batch, answer.results);
        sending = false;
        send();
      }
    }).catch(function () {
      said.textContent = box.getAttribute("data-kept");
      sending = false;
      window.setTimeout(send, 3000);
    });
  }

  // The same code stays before the camera for a while: it is one scan.
  function read(ticket) {
    var now = Date.now();
    if (!lately[ticket] || now - lately[ticket] > 10000) {
      var site = form.elements.site ? form.elements.site.value : "";
      keep(kept().concat([{ ticket: ticket, site: site, time: new Date(now).toISOString() }]));
      send();
    }
    lately[ticket] = now;
  }

  function withBrowser(detector) {
    return detector.detect(video).then(function (codes) {
      return codes.length ? codes[0].rawValue : "";
    });
  }

  function withServer() {
    var canvas = document.createElement("canvas");
    canvas.width = 640;
    canvas.height = Math.round(640 * video.videoHeight / video.videoWidth);
    canvas.getContext("2d").drawImage(video, 0, 0, canvas.width, canvas.height);
    return new Promise(function (done) {
      canvas.toBlob(done, "image/jpeg", 0.8);
    }).then(function (picture) {
      return fetch(box.getAttribute("data-frames"), { method: "POST", credentials: "same-origin", body: picture });
    }).then(function (answer) {
      return answer.status === 200 ? answer.text() : "";
    });
  }

  function look(find, pause) {
    find().catch(function () { return ""; }).then(function (ticket) {
      if (ticket) {
        read(ticket);
      }
      window.setTimeout(function () { look(find, pause); }, pause);
    });
  }

  start.addEventListener("click", function () {
    navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } }).then(function (stream) {
      video.srcObject = stream;
      video.hidden = false;
      start.hidden = true;
      return video.play();
    }).then(function () {
      if ("BarcodeDetector" in window) {
        var detector = new BarcodeDetector({ formats: ["qr_code"] });
        look(function () { return withBrowser(detector); }, 150);
      } else {
        look(withServer, 700);
      }
    }).catch(function () {
      said.textContent = box.getAttribute("data-denied");
    });
  });
  window.addEventListener("online", send);
  show(kept());
  send();
})();
