package dawr.bench;

import java.util.Optional;

/** Whoever stands at one connection: asks, hears the answer, asks again. */
interface Customer {
    /** The next request, byte for byte; none when there is nothing more to ask. */
    Optional<byte[]> ask();

    void hear(int status, String body);
}
