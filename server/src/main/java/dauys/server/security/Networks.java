package dauys.server.security;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Addresses shortened to their networks: enough to see where a flood comes from, too little to name a person. */
public final class Networks {

    private static final int BYTES_OF_IPV4 = 3;
    private static final int BYTES_OF_IPV6 = 6;
    private static final int BITS = 8;

    private Networks() {}

    /** The address from which the request comes that this thread answers. */
    public static String here() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getRemoteAddr()
                : "unknown";
    }

    /** 203.0.113.7 becomes 203.0.113.0/24; of longer addresses 48 bits remain. */
    static String of(String address) {
        try {
            // What a socket says is digits only, so that no name is looked up.
            InetAddress parsed = InetAddress.getByName(address);
            int kept = parsed instanceof Inet4Address ? BYTES_OF_IPV4 : BYTES_OF_IPV6;
            byte[] bytes = parsed.getAddress();
            Arrays.fill(bytes, kept, bytes.length, (byte) 0);
            return InetAddress.getByAddress(bytes).getHostAddress() + "/" + kept * BITS;
        } catch (UnknownHostException unreadable) {
            return "unknown";
        }
    }

    /** What stands for one visitor when failures are counted: the address, or the 64 bits that one line is given. */
    public static String ofOneVisitor(String address) {
        try {
            InetAddress parsed = InetAddress.getByName(address);
            byte[] bytes = parsed.getAddress();
            if (!(parsed instanceof Inet4Address)) {
                Arrays.fill(bytes, bytes.length / 2, bytes.length, (byte) 0);
            }
            return InetAddress.getByAddress(bytes).getHostAddress();
        } catch (UnknownHostException unreadable) {
            return "unknown";
        }
    }
}
