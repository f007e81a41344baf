package dawr.outbox.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.outbox.FarSide;
import dawr.outbox.TestOutbox;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Nobody has the office knock at doors that only the office can reach. */
class AddressingTest {
    private static final Addressing NOTHING_LISTED = new Addressing(List.of());

    private static boolean allowed(String address) throws Exception {
        return NOTHING_LISTED.allows(InetAddress.getAllByName(address)[0]);
    }

    @Test
    void onlyThePublicInternetIsOutside() throws Exception {
        for (String inside : List.of(
                "127.0.0.1",
                "127.8.9.1",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "192.0.0.8",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fd00::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "::127.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::",
                "fec0::1")) {
            assertFalse(allowed(inside), inside);
        }
        for (String outside :
                List.of("8.8.8.8", "172.32.0.1", "172.15.9.9", "100.128.0.1", "193.0.0.1", "2606:4700::1111")) {
            assertTrue(allowed(outside), outside);
        }
    }

    @Test
    void whatIsListedMayBeWrittenTo() throws Exception {
        Addressing listed = new Addressing(List.of(AddressRange.parse("10.20.0.0/16"), AddressRange.parse("::1")));
        assertTrue(listed.allows(InetAddress.getAllByName("10.20.3.4")[0]));
        assertTrue(listed.allows(InetAddress.getAllByName("::1")[0]));
        assertFalse(listed.allows(InetAddress.getAllByName("10.21.3.4")[0]));
        List.of("10.0.0.0/33", "hooks.example", "", "10.0.0.0/x", "::1/129")
                .forEach(wrong -> assertThrows(IllegalArgumentException.class, () -> AddressRange.parse(wrong), wrong));
    }

    @Test
    void aNameThatStandsForThisMachineIsNotWrittenTo() {
        Vertx vertx = Vertx.vertx();
        FarSide house = new FarSide(vertx, posted -> 200);
        Outside outside = new Outside(vertx, NOTHING_LISTED);
        URI named = URI.create("http://localhost:" + house.at("/").getPort() + "/api/v1/sign-in");

        assertEquals(Optional.empty(), TestOutbox.get(outside.post(named, Map.of(), Buffer.buffer("{}"))));
        assertEquals(Optional.empty(), TestOutbox.get(outside.post(house.at("/"), Map.of(), Buffer.buffer("{}"))));
        URI digits = URI.create("http://2130706433:" + house.at("/").getPort() + '/');
        assertEquals(Optional.empty(), TestOutbox.get(outside.post(digits, Map.of(), Buffer.buffer("{}"))));

        assertEquals(List.of(), house.posted());
        TestOutbox.get(vertx.close());
    }

    @Test
    void nobodyIsSentOnToAnotherAddress() {
        Vertx vertx = Vertx.vertx();
        FarSide redirecting = new FarSide(vertx, posted -> 307);
        Outside outside = new Outside(vertx, new Addressing(List.of(AddressRange.parse("127.0.0.1"))));

        assertEquals(
                307,
                TestOutbox.get(outside.post(redirecting.at("/here"), Map.of(), Buffer.buffer("{}")))
                        .orElseThrow()
                        .status());
        assertEquals(1, redirecting.posted().size());
        TestOutbox.get(vertx.close());
    }
}
