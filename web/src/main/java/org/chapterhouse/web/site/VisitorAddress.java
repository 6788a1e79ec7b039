package org.chapterhouse.web.site;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * From where somebody sends: to tell one sender from another while a form is taken, and for nothing else.
 *
 * <p>A server in front, which is on this machine or in its network, says in {@code X-Forwarded-For} who asked it; what others
 * say there is not believed. Of an IPv6 address the half counts that a household has.
 */
final class VisitorAddress {

    private static final String BYTE = "(25[0-5]|2[0-4]\\d|1?\\d?\\d)";
    private static final Pattern LITERAL =
            Pattern.compile(BYTE + "(\\." + BYTE + "){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");
    private static final int HOUSEHOLD = 8;

    private VisitorAddress() {}

    static String of(HttpServletRequest request) {
        var neighbour = request.getRemoteAddr();
        var told = Objects.requireNonNullElse(request.getHeader("X-Forwarded-For"), "");
        var last = told.substring(told.lastIndexOf(',') + 1).strip().replaceFirst("^(\\d+(\\.\\d+){3}):\\d+$", "$1");
        return isNear(neighbour) && isLiteral(last) ? whole(last) : whole(neighbour);
    }

    private static boolean isLiteral(String text) {
        return text.length() <= 45 && LITERAL.matcher(text).matches();
    }

    private static boolean isNear(String address) {
        try {
            var near = parsed(address);
            return near.isLoopbackAddress() || near.isSiteLocalAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static String whole(String address) {
        try {
            return parsed(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), HOUSEHOLD))
                    : address;
        } catch (UnknownHostException e) {
            return address;
        }
    }

    /** Nothing is looked up: only what is an address in digits is read. */
    private static InetAddress parsed(String address) throws UnknownHostException {
        var plain = address.replaceFirst("%.*", "");
        if (!isLiteral(plain)) {
            throw new UnknownHostException("not an address in digits");
        }
        return InetAddress.getByName(plain);
    }
}
