package org.gridwrit.notice.delivery;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Set;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// Where to something may be sent whose address somebody has typed. So that nobody has this program knock at doors
/// inside
/// the court's own network, only public addresses are asked, and only by https.
public class Outside {
    private static final int LONGEST = 1000;

    private final Set<String> trusted;
    private final String refusal;

    /// @param trusted origins that are asked whatever they are, such as `https://push.inside.example:8443`; without
    ///                encryption only on this machine itself
    /// @param refusal code of what is said to an address that is not taken
    protected Outside(Set<String> trusted, String refusal) {
        this.trusted = Set.copyOf(trusted);
        this.refusal = refusal;
    }

    /// @throws Refusal for what is no such address
    public URI mustBeAllowed(String text) {
        try {
            var endpoint = new URI(text);
            if (text.length() <= LONGEST && (isTrusted(endpoint) || isPlain(endpoint))) return endpoint;
        } catch (URISyntaxException _) {
            // Said below.
        }
        throw new Refusal(refusal);
    }

    /// Asked again before each message: a name may lead elsewhere by then. The virtual machine remembers the answer for
    /// longer than it takes to connect.
    public boolean isPublic(URI endpoint) {
        if (isTrusted(endpoint)) return true;
        try {
            for (var it : InetAddress.getAllByName(endpoint.getHost())) if (isInside(it)) return false;
            return true;
        } catch (UnknownHostException nowhere) {
            return false;
        }
    }

    private boolean isTrusted(URI endpoint) {
        return trusted.contains(endpoint.getScheme() + "://" + endpoint.getRawAuthority())
                && ("https".equals(endpoint.getScheme()) || isThisMachine(endpoint.getHost()));
    }

    private static boolean isThisMachine(@Nullable String host) {
        try {
            return host != null && InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException nowhere) {
            return false;
        }
    }

    private static boolean isPlain(URI endpoint) {
        return "https".equals(endpoint.getScheme())
                && endpoint.getHost() != null
                && endpoint.getRawUserInfo() == null
                && endpoint.getRawFragment() == null
                && (endpoint.getPort() == -1 || endpoint.getPort() == 443);
    }

    static boolean isInside(InetAddress address) {
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) return true;
        var bytes = address.getAddress();
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        return switch (address) {
            // 0/8, 100.64/10 (RFC 6598), 192.0.0/24, 198.18/15, 240/4
            case Inet4Address _ ->
                first == 0
                        || (first == 100 && (second & 0xc0) == 64)
                        || (first == 192 && second == 0 && bytes[2] == 0)
                        || (first == 198 && (second & 0xfe) == 18)
                        || first >= 240;
            // Unique local fc00::/7, and IPv4 in other clothes: 64:ff9b::/96, 2002::/16
            case Inet6Address _ ->
                (first & 0xfe) == 0xfc || (first == 0 && second == 0x64) || (first == 0x20 && second == 0x02);
            default -> true;
        };
    }
}
