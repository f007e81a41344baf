package dawr.web;

import java.util.Optional;

/**
 * What a request brings along to say who sends it.
 *
 * @param ticket the secret of a ticket
 * @param session the secret of a staff session
 * @param device the secret of a kiosk or display
 * @param asDevice the page speaks for the device, even if somebody has signed in to the same browser
 * @param address where it comes from
 */
public record Credentials(
        Optional<String> ticket, Optional<String> session, Optional<String> device, boolean asDevice, String address) {}
