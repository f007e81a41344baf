package dawr.bench;

import java.net.URI;
import java.util.Optional;

/** People at a kiosk, one after the other; each takes a ticket for the next of the services. */
final class Arriving implements Customer {
    private final Request[] requests = new Request[10];
    private int left;
    private int number;

    /** @param people how many come, at most */
    Arriving(URI office, Stage.Branch branch, int people, int first) {
        this.left = people;
        this.number = first;
        for (int i = 0; i < requests.length; i++) {
            String body = "{\"service\":\"" + Stage.service(i) + "\",\"language\":\"ar\"}";
            requests[i] = Request.post(office, branch.path() + "/tickets", branch.kiosk(), body);
        }
    }

    @Override
    public Optional<byte[]> ask() {
        return left-- > 0 ? Optional.of(requests[number++ % requests.length].anew()) : Optional.empty();
    }

    @Override
    public void hear(int status, String body) {
        if (status != 201) {
            throw new IllegalStateException("no ticket: " + status + ' ' + body);
        }
    }
}
