/* The form for telling: what it does beyond a plain form. Everything here can be done without it. */
'use strict';
htmx.config.includeIndicatorStyles = false;
htmx.config.allowEval = false;

(function position() {
  const button = document.getElementById('here');
  const place = document.getElementById('place');
  const status = document.getElementById('place-help');
  if (!button || !navigator.geolocation) {
    return;
  }
  button.hidden = false;
  button.addEventListener('click', () => {
    const usual = status.textContent;
    status.textContent = button.dataset.wait;
    navigator.geolocation.getCurrentPosition(
      (found) => {
        const at = found.coords;
        const words = at.latitude.toFixed(5) + ', ' + at.longitude.toFixed(5) + ' (±' + Math.round(at.accuracy) + ' m)';
        place.value = (place.value ? place.value + ' ' : '') + words;
        status.textContent = usual;
        place.focus();
      },
      () => { status.textContent = button.dataset.denied; },
      { enableHighAccuracy: true, timeout: 15000 });
  });
})();
