package dawr.ledger;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a counter spent one hour, in milliseconds; each column is explained at the table. */
record CounterHour(
        String branch,
        String day,
        int hour,
        String counter,
        String staff,
        @JsonProperty("idle_ms") long idle,
        @JsonProperty("idle_queue_ms") long idleWithQueue,
        @JsonProperty("called_ms") long called,
        @JsonProperty("serving_ms") long serving,
        @JsonProperty("break_ms") long onBreak,
        @JsonProperty("prayer_ms") long prayer,
        @JsonProperty("meeting_ms") long meeting,
        @JsonProperty("system_down_ms") long systemDown,
        @JsonProperty("other_pause_ms") long otherPause,
        @JsonProperty("scheduled_ms") long scheduled) {}
