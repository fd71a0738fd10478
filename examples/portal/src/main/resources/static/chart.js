/* Draws the share on time, with its range, and the share satisfied, week by week. */
"use strict";
document.querySelectorAll("[data-chart]").forEach(async (place) => {
  const answer = await fetch(place.dataset.chart, { headers: { Accept: "application/json" } });
  if (!answer.ok) return;
  const weeks = await answer.json();
  if (weeks.week.length < 2) return;
  const percent = (column) => column.map((share) => (share === null ? null : share * 100));
  const value = (chart, share) => (share === null ? "–" : share.toFixed(1) + "%");
  const style = getComputedStyle(document.documentElement);
  const [ink, line, brand, edge, focus] = ["--ink", "--line", "--brand", "--edge", "--focus"].map((name) => style.getPropertyValue(name));
  const axis = { stroke: ink, grid: { stroke: line }, ticks: { stroke: line } };
  const chart = new uPlot(
    {
      width: place.clientWidth,
      height: 260,
      padding: [null, 28, null, null],
      scales: { x: { time: false }, y: { range: [0, 100] } },
      bands: [{ series: [3, 2], fill: brand + "2e" }],
      axes: [
        { ...axis, values: (drawn, marks) => marks.map((mark) => weeks.week[mark] || "") },
        { ...axis, values: (drawn, marks) => marks.map((mark) => mark + "%") },
      ],
      series: [
        { label: place.dataset.week, value: (drawn, mark) => weeks.week[mark] || "–" },
        { label: place.dataset.onTime, stroke: brand, width: 2, value },
        { label: place.dataset.low, stroke: edge, value },
        { label: place.dataset.high, stroke: edge, value },
        { label: place.dataset.satisfied, stroke: focus, width: 2, dash: [6, 4], value },
      ],
    },
    [weeks.week.map((week, place) => place), percent(weeks.onTime), percent(weeks.onTimeLow),
      percent(weeks.onTimeHigh), percent(weeks.satisfied)],
    place
  );
  addEventListener("resize", () => chart.setSize({ width: place.clientWidth, height: 260 }));
});
