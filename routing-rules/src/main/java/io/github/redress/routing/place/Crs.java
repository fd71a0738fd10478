package io.github.redress.routing.place;

/** What longitudes and latitudes refer to. To mistake one for the other moves a point in China by hundreds of metres. */
public enum Crs {
    /** What satellites, surveys and GeoJSON use. */
    WGS_84,
    /** What maps and phones in mainland China give out: WGS-84, shifted by a rule. Elsewhere the two are the same. */
    GCJ_02
}
