// The leader's camera reads tickets where the browser can (BarcodeDetector); elsewhere the form
// below it takes a photo or the ticket's number.
(function () {
  "use strict";
  var box = document.querySelector("[data-scan]");
  var form = document.querySelector("[data-scan-form]");
  if (!box || !form || !("BarcodeDetector" in window) || !navigator.mediaDevices) {
    return;
  }
  var video = box.querySelector("video");
  var start = box.querySelector("[data-scan-start]");
  box.hidden = false;

  function look(detector) {
    detector.detect(video).then(function (codes) {
      if (codes.length) {
        form.elements.number.value = codes[0].rawValue;
        form.requestSubmit();
      } else {
        window.setTimeout(function () { look(detector); }, 150);
      }
    }, function () {
      window.setTimeout(function () { look(detector); }, 500);
    });
  }

  start.addEventListener("click", function () {
    navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } }).then(function (stream) {
      video.srcObject = stream;
      video.hidden = false;
      start.hidden = true;
      return video.play();
    }).then(function () {
      look(new BarcodeDetector({ formats: ["qr_code"] }));
    }, function () {
      box.hidden = true;
    });
  });
})();
