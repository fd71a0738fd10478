package io.github.redress.examples.portal.blocked;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/**
 * Addresses that begin alike, as in {@code 203.0.113.0/24}. One of IPv6 without a length is the half that a household has. Never more than
 * 4,096 of IPv4, or a site of IPv6: nobody blocks a town.
 */
final class Network {

    private static final Pattern WRITTEN =
            Pattern.compile("((?:[0-9]{1,3}[.]){3}[0-9]{1,3}|[0-9a-fA-F.]*:[0-9a-fA-F:.]*)(?:/([0-9]{1,3}))?");
    private static final int WIDEST_4 = 20;
    private static final int WIDEST_6 = 48;
    private static final int HOUSEHOLD = 64;

    private final String text;
    private final IpAddressMatcher matcher;

    private Network(String text) {
        this.text = text;
        this.matcher = new IpAddressMatcher(text);
    }

    /** Returns the network that somebody typed; empty for none, one that is too wide, and addresses of no sender. */
    static Optional<Network> parse(String typed) {
        Matcher parts = WRITTEN.matcher(typed);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            // Only literals come here, so that no name is looked up.
            InetAddress address = InetAddress.getByName(parts.group(1));
            boolean old = address instanceof Inet4Address;
            int bits = address.getAddress().length * 8;
            int length = parts.group(2) == null ? (old ? bits : HOUSEHOLD) : Integer.parseInt(parts.group(2));
            boolean fits = length >= (old ? WIDEST_4 : WIDEST_6) && length <= bits;
            return fits && !isNoSenders(address) ? Optional.of(of(address, length)) : Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    private static boolean isNoSenders(InetAddress address) {
        return address.isAnyLocalAddress() || address.isLoopbackAddress() || address.isMulticastAddress();
    }

    private static Network of(InetAddress address, int length) throws UnknownHostException {
        byte[] bytes = address.getAddress();
        for (int bit = length; bit < bytes.length * 8; bit++) {
            bytes[bit / 8] &= (byte) ~(0x80 >> (bit % 8));
        }
        return new Network(InetAddress.getByAddress(bytes).getHostAddress() + "/" + length);
    }

    /** Reads what {@link #toString} wrote. */
    static Network written(String text) {
        return new Network(text);
    }

    /** Returns whether an address belongs to it; what a proxy passed on and is no address belongs to none. */
    boolean holds(String address) {
        try {
            return matcher.matches(address);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
