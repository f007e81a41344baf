package dawr.queue;

/** What a counter notes of a step for whoever plans the office: of the work, never of the person. */
public enum Mark implements Named {
    /** Somebody had to interpret. */
    INTERPRETED,
    /** The person came for somebody else. */
    FOR_ANOTHER,
    /** A form was filled in for them. */
    FORM_FILLED_IN,
    /** They had to come again for the same matter. */
    CAME_AGAIN,
    /** It can be done without coming. */
    COULD_BE_ONLINE
}
