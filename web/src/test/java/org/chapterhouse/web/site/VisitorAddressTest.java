package org.chapterhouse.web.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By what one sender is told from another. */
class VisitorAddressTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "203.0.113.5            |                          | 203.0.113.5",
                "203.0.113.5            | 192.0.2.1                | 203.0.113.5",
                "127.0.0.1              | 192.0.2.1                | 192.0.2.1",
                "10.0.0.2               | 198.51.100.1, 192.0.2.1  | 192.0.2.1",
                "127.0.0.1              | example.org              | 127.0.0.1",
                "127.0.0.1              | beef                     | 127.0.0.1",
                "127.0.0.1              | 999.1.1.1                | 127.0.0.1",
                "127.0.0.1              | 192.0.2.1:4711           | 192.0.2.1",
                "127.0.0.1              | ::::::::::::             | ::::::::::::",
                "0:0:0:0:0:0:0:1        | 2001:db8:1:2:3:4:5:6     | 20010db800010002",
                "2001:db8:1:2:9:9:9:9   |                          | 20010db800010002",
                "fe80:0:0:0:1:2:3:4%eth0|                          | fe80000000000000"
            })
    void aSenderIsWhoComesOrWhoAServerInFrontNames(String comes, String told, String sender) {
        var request = (HttpServletRequest) Proxy.newProxyInstance(
                VisitorAddressTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, called, values) -> called.getName().equals("getRemoteAddr") ? comes : told);
        assertEquals(sender, VisitorAddress.of(request));
    }
}
