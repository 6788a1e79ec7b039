package org.chapterhouse.launcher.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownHostsTest {

    private final KnownHosts hosts = new KnownHosts(Set.of("www.example.org", "localhost", "[::1]"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "www.example.org",
                "WWW.Example.ORG",
                "www.example.org:443",
                "localhost:8080",
                "localhost:9000",
                "[::1]:8080",
                "192.0.2.7",
                "192.0.2.7:8080"
            })
    void itsOwnNamesAreServed(String host) throws UnknownHostException {
        assertThat(hosts.serve(host, InetAddress.getByName("192.0.2.7"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org",
                "www.example.org.evil.example",
                "www.example.org.",
                "www.example.org:",
                "www.example.org:99999999",
                "evil.example",
                "user@localhost",
                "localhost/x",
                "localhost localhost",
                "192.0.2.8",
                "0xc0000207",
                "[::2]"
            })
    void nobodyElses(String host) throws UnknownHostException {
        assertThat(hosts.serve(host, InetAddress.getByName("192.0.2.7"))).isFalse();
    }
}
