package org.chapterhouse.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Bodies that are too long or never come: they are refused in our words and keep nobody waiting. */
final class LongBodiesIT {

    private final OpenHouse house = OpenHouse.open();

    @Test
    void aFormThatIsTooLongIsRefusedInOurWords() throws IOException {
        var signedIn = Cookies.ofSignIn(house.base()).page(house.base());
        for (var path : List.of("/admin/content-editor?type=press-release", "/admin/leftover", "/admin/restore")) {
            var large = Exchange.send(house.base(), path, "x=" + "a".repeat(3_500_000), signedIn);
            assertThat(large.status()).as(path).isLessThan(500).isNotEqualTo(413);
            var tooLarge = Exchange.send(house.base(), path, "x=" + "a".repeat(4_000_000), signedIn);
            assertThat(tooLarge.status()).as(path).isEqualTo(413);
            assertThat(tooLarge.text()).contains("larger than 4 MB");
        }
    }

    @Test
    void whatIsTooLargeIsRefusedBeforeItIsRead() throws IOException {
        var answer = Exchange.ask(
                house.base(),
                "POST",
                "/admin/new-from-text?type=press-release",
                Cookies.ofSignIn(house.base()).page(house.base()),
                "Sec-Fetch-Site: same-origin",
                "Content-Type: multipart/form-data; boundary=x",
                "Content-Length: 20000000");
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.text()).contains("larger than 8 MB");
    }

    /** More of them than there are threads, all of one person. */
    @Test
    void longTextsThatNeverComeKeepNoReaderWaiting() throws IOException {
        var base = house.base();
        var signedIn = Cookies.ofSignIn(base).page(base);
        var slow = new ArrayList<Socket>();
        try {
            for (var number = 0; number < 40; number++) {
                var socket = new Socket(base.getHost(), base.getPort());
                slow.add(socket);
                var head = "POST /admin/working-copy?key=new:press-release:national:slow" + number
                        + "&base=0&page=p HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\n" + signedIn
                        + "\r\nContent-Length: 4000000\r\n\r\n{";
                socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            }
            for (var again = 0; again < 5; again++) {
                assertThat(Exchange.get(base, "/press?before=2026-01-0" + (again + 1))
                                .status())
                        .isEqualTo(200);
                assertThat(Exchange.get(base, "/admin/home", signedIn).status()).isEqualTo(200);
            }
        } finally {
            for (var socket : slow) {
                socket.close();
            }
        }
    }

    /** Far more of them than there are threads; each would have kept one busy until its body was there. */
    @Test
    void bodiesThatNeverComeKeepNobodyWaiting() throws IOException {
        var base = house.base();
        var slow = new ArrayList<Socket>();
        try {
            for (var number : IntStream.range(0, 200).toArray()) {
                slow.add(begun(base, number % 2 == 0 ? "/admin/sign-in" : "/admin/content-editor?type=press-release"));
            }
            for (var again = 0; again < 5; again++) {
                assertThat(Exchange.get(base, "/press?again=" + again).status()).isEqualTo(200);
                assertThat(Cookies.ofSignIn(base).value("chapterhouse")).isNotEmpty();
            }
            assertThat(slow.get(0).getInputStream().read())
                    .as("closed when its time is over")
                    .isEqualTo(-1);
        } finally {
            for (var socket : slow) {
                socket.close();
            }
        }
    }

    private static Socket begun(URL base, String path) throws IOException {
        var socket = new Socket(base.getHost(), base.getPort());
        socket.setSoTimeout(60_000);
        var head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\nemail=";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }
}
