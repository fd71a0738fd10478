package io.github.redress.examples.portal.blocked;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.113.7/32, 203.0.113.7, 203.0.113.8",
        "203.0.113.7/24, 203.0.113.0/24, 203.0.113.255, 203.0.114.0",
        "203.0.113.77/29, 203.0.113.72/29, 203.0.113.79, 203.0.113.80",
        "172.16.15.9/20, 172.16.0.0/20, 172.16.15.255, 172.16.16.0",
        "2001:DB8:1:2::5, 2001:db8:1:2:0:0:0:0/64, 2001:db8:1:2:ffff::1, 2001:db8:1:3::1",
        "2001:db8:1::/48, 2001:db8:1:0:0:0:0:0/48, 2001:db8:1:ffff::, 2001:db8:2::",
        "::ffff:203.0.113.7, 203.0.113.7/32, 203.0.113.7, 203.0.113.8",
    })
    void networkIsWrittenOneWayAndHoldsWhatBeginsAlike(String typed, String written, String inside, String outside) {
        Network network = Network.parse(typed).orElseThrow();

        assertThat(network).hasToString(written);
        assertThat(network.holds(inside)).isTrue();
        assertThat(network.holds(outside)).isFalse();
        assertThat(Network.written(written).holds(inside)).isTrue();
        for (String none : new String[] {"unknown", "", "1.2.3", "<script>"}) {
            assertThat(network.holds(none)).as(none).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0.0.0.0/0",
                "10.0.0.0/19",
                "10.0.0.0/33",
                "2001:db8::/47",
                "2001:db8::/129",
                "127.0.0.1",
                "::1",
                "0.0.0.0",
                "224.0.0.1",
                "1.2",
                "300.1.1.1",
                "localhost",
                "1.2.3.4/",
                "1.2.3.4/x",
                ":::::",
                "dead",
                "１.2.3.4"
            })
    void noNetworkTooWideOneAndNoSendersOneAreRefused(String typed) {
        assertThat(Network.parse(typed)).isEmpty();
    }
}
