package dawr.issuance;

import dawr.queue.Appointment;
import dawr.queue.Booking;
import dawr.queue.BranchState;
import dawr.queue.Forecast;
import dawr.queue.Promise;

/** What somebody is told who has come to their appointment: what a walk-in would be told now, but no call before their time. */
final class AppointmentPromise {
    private static final long MINUTE = 60_000;

    private AppointmentPromise() {}

    static Promise of(Forecast forecast, BranchState state, Appointment appointment, long now) {
        Promise promise = forecast.promise(state, appointment.service(), appointment.priority(), now);
        return switch (promise) {
            case Promise.NoCounterOpen none -> none;
            case Promise.Range range -> from(range, state, appointment, now);
        };
    }

    private static Promise from(Promise.Range range, BranchState state, Appointment appointment, long now) {
        Booking booking = state.setup().rules().arrivalRules().booking().orElse(Booking.NONE);
        int spread = range.highMinutes() - range.lowMinutes();
        int low = Math.max(range.lowMinutes(), minutes(now, booking.callableFrom(appointment.at())));
        int high = Math.max(range.highMinutes(), minutes(now, appointment.at()) + spread);
        return new Promise.Range(low, high, now + high * MINUTE);
    }

    private static int minutes(long now, long then) {
        return (int) Math.max(0, (then - now + MINUTE - 1) / MINUTE);
    }
}
