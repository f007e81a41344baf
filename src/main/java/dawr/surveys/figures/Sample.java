package dawr.surveys.figures;

/**
 * Visits of one group to one service.
 *
 * @param kind by what people are grouped: channel, language or claim
 * @param waited minutes of the longest wait, of all visits
 * @param effort 1 (very easy) to 7 (very hard), of those who said
 * @param satisfied of those who answered
 */
public record Sample(String kind, String group, String service, Moments waited, Moments effort, Moments satisfied) {}
