// Runs before the page is painted, so that a chosen theme never flashes. Without a choice, or
// without scripts, the stylesheet follows the reader's device.
(function () {
  try {
    var choice = localStorage.getItem("ct-theme");
    if (choice === "light" || choice === "dark") {
      document.documentElement.dataset.theme = choice;
    }
  } catch (storageIsOff) {
    // a private window without storage follows the device
  }
})();
