/* The code on a receipt holds number and secret behind a #, which browsers keep to themselves: put them into the form, and out of sight. */
'use strict';
(function fill() {
  const parts = decodeURIComponent(window.location.hash.slice(1)).split('_');
  if (parts.length !== 2) {
    return;
  }
  window.history.replaceState(null, '', window.location.pathname);
  document.getElementById('number').value = parts[0];
  document.getElementById('secret').value = parts[1];
  document.getElementById('follow').submit();
})();
