package io.github.redress.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of somebody's complaint when the portal is told to stop while they send it. */
class GracefulStopTest {

    private static final int TRIES = 100;

    @TempDir
    Path data;

    @Test
    void requestInFlightIsAnsweredAndNoOtherIsTaken() throws Exception {
        assumeTrue(File.separatorChar == '/', "Windows ends processes in no other way than at once");
        try (PortalProcess portal = PortalProcess.begin(
                data,
                "portal",
                "--portal.data=" + data.resolve("portal"),
                "--portal.outbox=" + data.resolve("outbox"))) {
            URI address = portal.address();
            Browser browser = new Browser(address, "en");
            String cookie = browser.open("/tell").headers().allValues("Set-Cookie").stream()
                    .map(each -> each.split(";", 2)[0])
                    .collect(Collectors.joining("; "));
            String body = "_csrf="
                    + encoded(browser.found("name=\"_csrf\" value=\"([^\"]+)\"").orElseThrow()) + "&title=Lamp&text="
                    + encoded("The lamp in front of the house has been dark for weeks.");

            try (Socket socket = new Socket("localhost", address.getPort())) {
                OutputStream out = socket.getOutputStream();
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
                write(
                        out,
                        "POST /tell HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nConnection: close\r\nCookie: "
                                + cookie + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                                + body.length() + "\r\n\r\n");
                assertThat(in.readLine()).contains("100");
                write(out, body.substring(0, body.length() / 2));

                portal.stop();
                assertThat(refusesOthers(portal, address)).isTrue();
                write(out, body.substring(body.length() / 2));

                String answer = in.lines().collect(Collectors.joining("\n"));
                assertThat(answer).contains("HTTP/1.1 302", "/follow/receipt");
            }
            assertThat(portal.hasEndedWithin(40)).isTrue();
            assertThat(portal.log()).doesNotContain("ERROR");
        }
    }

    private static boolean refusesOthers(PortalProcess portal, URI address) throws IOException, InterruptedException {
        for (int i = 0; i < TRIES; i++) {
            try (Socket other = new Socket("localhost", address.getPort())) {
                assertThat(other.isConnected()).isTrue();
            } catch (ConnectException e) {
                return true;
            }
            portal.hasEndedWithin(1);
        }
        return false;
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
