package io.github.redress.examples.portal.open311;

import java.util.Map;

/** Where a request is about: an address, coordinates, or both. Departments read it, and nobody else. */
final class Place {

    private static final int NORTH = 90;
    private static final int EAST = 180;
    private static final String DEGREES = "[-+]?[0-9]{1,3}([.][0-9]{0,15})?";

    private Place() {}

    static String of(Map<String, String> sent) {
        String address =
                given(sent, "address_string").isEmpty() ? given(sent, "address_id") : given(sent, "address_string");
        String lat = given(sent, "lat");
        String lon = given(sent, "long");
        if (lat.isEmpty() || lon.isEmpty()) {
            if (address.isEmpty()) {
                throw new CallRefusedException(400, "a place is missing: lat and long, address_string or address_id");
            }
            return address;
        }
        if (!isWithin(lat, NORTH) || !isWithin(lon, EAST)) {
            throw new CallRefusedException(400, "lat must be -90 to 90, and long -180 to 180");
        }
        return address.isEmpty() ? lat + ", " + lon : address + " (" + lat + ", " + lon + ")";
    }

    private static boolean isWithin(String degrees, int most) {
        return degrees.matches(DEGREES) && Math.abs(Double.parseDouble(degrees)) <= most;
    }

    private static String given(Map<String, String> sent, String name) {
        return sent.getOrDefault(name, "").strip();
    }
}
